// First file of the module; replaced by the first real one.
