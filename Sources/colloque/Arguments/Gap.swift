import ArgumentParser

/// How far from the optimum a programme may be: (points − bound) ÷ points.
struct Gap: ExpressibleByArgument {
    /// 0 … 1.
    let ratio: Double

    private init(ratio: Double) { self.ratio = ratio }

    /// `1%`, `1,5 %`, `0.01`.
    init?(argument: String) {
        let isPercentage = argument.hasSuffix("%")
        let digits = argument.filter { !$0.isWhitespace && $0 != "%" }.replacing(",", with: ".")
        guard let number = Double(digits) else { return nil }
        let ratio = isPercentage ? number / 100 : number
        guard (0...1).contains(ratio) else { return nil }
        self.ratio = ratio
    }
}
