#include "CDurableFile.h"
