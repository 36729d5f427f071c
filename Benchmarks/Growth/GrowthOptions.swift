/// What the growth benchmark is asked to do.
struct GrowthOptions {
    private(set) var papers = [24, 48, 96, 192]
    private(set) var seeds = 3
    /// Seconds for each colloquium.
    private(set) var timeLimit = 60
    /// Folder for the integer programmes.
    private(set) var lp: String?
    private(set) var checks = false

    /// `nil` when the arguments are not understood.
    init?(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            switch name {
            case "--check": checks = true
            case "--lp":
                guard let folder = rest.popFirst() else { return nil }
                lp = folder
            case "--papers":
                let numbers = rest.popFirst()?.split(separator: ",").compactMap { Int($0) } ?? []
                guard !numbers.isEmpty else { return nil }
                papers = numbers
            case "--seeds", "--time-limit":
                guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
                if name == "--seeds" { seeds = number } else { timeLimit = number }
            default: return nil
            }
        }
    }
}
