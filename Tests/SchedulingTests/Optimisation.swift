/// Whether a whole colloquium is solved in seconds.
enum Optimisation {
    static let isOn: Bool = {
        #if DEBUG
            false
        #else
            true
        #endif
    }()
}
