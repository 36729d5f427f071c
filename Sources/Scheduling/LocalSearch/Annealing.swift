import Foundation

/// How one annealing goes: temperatures and the price of a broken requirement, in points, from its first step to its last.
///
/// Both go geometrically. While a broken requirement is cheap, the search passes through programmes that break some, and
/// finds its way; as it grows dear, they are mended (Kirkpatrick, Gelatt and Vecchi, 1983; the rising price is that of
/// sequential penalty methods).
struct Annealing: Sendable {
    let steps: Int
    let temperature: (first: Double, last: Double)
    let breach: (first: Double, last: Double)

    /// - Parameter done: the share of the steps that are done, 0 … 1.
    func temperature(after done: Double) -> Double { Annealing.between(temperature, done) }
    func breach(after done: Double) -> Double { Annealing.between(breach, done) }

    private static func between(_ range: (first: Double, last: Double), _ done: Double) -> Double {
        guard range.first != range.last else { return range.first }
        return range.first * pow(range.last / range.first, done)
    }

    /// The same with everything that is measured in points so many times as large.
    /// - Parameter weight: the largest of a preference: where broken requirements are dear, they are dearer than that.
    func scaled(by scale: Double, heeding weight: Double) -> Annealing {
        let floor = breach.first == breach.last ? 1.5 * weight : 0
        return Annealing(
            steps: steps, temperature: (scale * temperature.first, scale * temperature.last),
            breach: (max(scale * breach.first, floor), max(scale * breach.last, floor)))
    }
}

extension Annealing {
    // Measured on Limoges side by side, one to twenty copies, whose preferences weigh 1 to 30.

    /// To a first programme, in milliseconds.
    static func quick(papers: Int) -> Annealing {
        Annealing(steps: 20_000 + 40_000 * papers / 48, temperature: (4, 1), breach: (60, 60))
    }

    /// Until requirements hold: each time they are dearer, since what mends the last of them may cost many points.
    static func mending(_ attempt: Int) -> Annealing {
        let breach = 60 * pow(1.4, Double(attempt))
        return Annealing(steps: 20_000, temperature: (2, 1), breach: (breach, breach))
    }

    /// The main one: with a price of 60 from the outset it ends 1.5 % worse, of 10 it seldom ends with a valid programme.
    static func main(steps: Int) -> [Annealing] {
        [
            Annealing(steps: steps * 85 / 100, temperature: (6, 0.6), breach: (5, 30)),
            Annealing(steps: steps * 15 / 100, temperature: (0.8, 0.4), breach: (60, 60)),
        ]
    }

    /// Of a part, from the best programme.
    static func part(papers: Int) -> Annealing {
        Annealing(steps: max(60_000 * papers / 16, 20_000), temperature: (2.5, 0.6), breach: (20, 20))
    }
}
