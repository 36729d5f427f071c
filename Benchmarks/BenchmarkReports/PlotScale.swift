import Foundation

/// Where numbers stand along one side of a plot, and which of them are written there.
package struct PlotScale: Sendable {
    package let isLogarithmic: Bool
    private let low: Double
    private let high: Double
    package let ticks: [Double]

    /// Logarithmic when the numbers are positive and the largest is more than twenty times the smallest.
    package init(fitting values: [Double]) {
        let (least, most) = (values.min() ?? 0, values.max() ?? 1)
        self =
            least > 0 && most > 20 * least
            ? PlotScale(logarithmicFrom: least, to: most) : PlotScale(from: least, to: most)
    }

    package init(logarithmicFrom least: Double, to most: Double) {
        isLogarithmic = true
        // Half a step of air on either side; at least one power of ten in all.
        (low, high) = (least / 1.25, max(most * 1.25, least * 8))
        let powers = (Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))).map { pow(10, Double($0)) }
        let (low, high) = (low, high)
        let ticks = { (steps: [Double]) in
            powers.flatMap { power in steps.map { $0 * power } }.filter { $0 >= low && $0 <= high }
        }
        let all = ticks([1]).count >= 4 ? ticks([1]) : ticks([1, 2, 5])
        let every = max((all.count + 6) / 7, 1)
        self.ticks = all.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    }

    /// From one round number to another.
    package init(from least: Double, to most: Double) {
        isLogarithmic = false
        let width = max(most - least, 1)
        let rough = width / 5
        let power = pow(10, log10(rough).rounded(.down))
        let step = max(([1, 2, 5, 10].first { $0 * power >= rough } ?? 10) * power, 1)
        // No line lies on the edge, but for 0.
        let foot = least < 0 ? least : max(least - width / 20, 0)
        (low, high) = ((foot / step).rounded(.down) * step, ((least + width * 1.05) / step).rounded(.up) * step)
        ticks = Array(stride(from: low, through: high + step / 2, by: step))
    }

    /// From 0 (the low end) to 1; what lies outside is moved to the end.
    package func position(of value: Double) -> Double {
        let place =
            isLogarithmic
            ? log(max(value, low) / low) / log(high / low)
            : (value - low) / (high - low)
        return min(max(place, 0), 1)
    }

    /// `0.5`, `10,000`, `2M`.
    package static func label(of tick: Double) -> String {
        if tick >= 1_000_000 {
            return rounded(tick / 1_000_000, tick < 10_000_000 && tick.remainder(dividingBy: 1_000_000) != 0 ? 1 : 0)
                + "M"
        }
        if tick == tick.rounded() { return grouped(Int(tick)) }
        return rounded(tick, tick < 0.1 ? 2 : 1)
    }
}
