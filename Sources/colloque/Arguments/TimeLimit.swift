import ArgumentParser

/// How long a search may take.
struct TimeLimit: ExpressibleByArgument {
    let seconds: Double

    /// `60`, `0.5`, `0,5`; at most a year.
    init?(argument: String) {
        guard let seconds = Double(argument.replacing(",", with: ".")), seconds > 0, seconds <= 31_536_000 else {
            return nil
        }
        self.seconds = seconds
    }
}
