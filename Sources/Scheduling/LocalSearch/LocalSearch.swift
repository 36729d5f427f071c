package import ConferenceModel
import Foundation
package import LinearProgramming
package import SchedulingRules

/// Looks for good programmes by small changes: simulated annealing on the ``LiveAudit``, with a rising price of broken
/// requirements, from a programme that may break many. Every rule counts as the audit counts it.
///
/// It proves nothing: what it finds is where the integer programme begins. The same seed and the same number of steps give
/// the same programme; by the clock it goes on as long as it may.
package struct LocalSearch: ~Copyable {
    /// A valid programme.
    package struct Found: Sendable {
        package let programme: Programme
        package let points: Int
    }

    private let conference: Conference
    private var audit: LiveAudit
    private var maker: MoveMaker
    private let whole: SearchSpace
    /// By entry of the rules: points of a preference; what a violation of a requirement counts among its like.
    private let weights: [Double]
    private let prices: [Double]
    /// Points are so many times those that the annealings were measured at.
    private var scale = 1.0
    /// The best valid programme so far.
    package private(set) var best: Found?
    /// The live programme is better than the best, which has not been written down yet.
    private var isBestUnsaved = false
    /// Edits that were tried.
    package private(set) var steps = 0
    /// Of the live programme.
    private var points = 0.0
    private var breach = 0.0

    /// Steps between two looks at the clock.
    private static let stretch = 1_024
    /// Beginnings, and annealings that only mend, before there is said to be no first programme.
    private static let (attempts, mendings) = (4, 16)
    /// Of the first main annealing, a paper, so that something better is there soon; twice as many of each that follows. On
    /// Limoges one of 5,000 a paper ends at 876 on average, one of 20,000 at 873 (optimum 871).
    package static let stepsPerPaper = 2_000
    /// Steps spent on parts after a main annealing, as multiples of its own.
    private static let partsPerMain = 2
    /// Moves by which points are measured.
    private static let samples = 2_000

    /// - Parameter start: a programme to go on from; `nil` = one at random.
    package init(_ conference: Conference, _ rules: RuleSet, seed: Int, from start: Programme? = nil) {
        let whole = SearchSpace(conference)
        var maker = MoveMaker(conference, whole, seed: seed)
        let first = start ?? FirstPlacement.programme(of: conference, in: whole, &maker.random)
        (self.conference, self.whole, self.maker) = (conference, whole, maker)
        audit = LiveAudit(of: first, of: conference, by: rules)
        weights = rules.entries.map { Double($0.type.kind == .requirement ? 0 : $0.weight) }
        prices = rules.entries.map { $0.type.kind == .requirement ? 1 : 0 }
        measure()
        scale = typicalChange() / LocalSearch.measuredAt
    }

    /// The mean change of points, where there is one, of moves of Limoges's first programmes.
    private static let measuredAt = 16.8
}

// MARK: - Searches

extension LocalSearch {
    /// Looks for a valid programme.
    /// - Returns: whether there is one.
    mutating func findFirst(within limits: SolveLimits) -> Bool {
        if breach == 0 { save() }
        for _ in 0..<LocalSearch.attempts where best == nil {
            if anneal(.quick(papers: whole.papers.count), within: limits) != nil { break }
            for attempt in 0..<LocalSearch.mendings where best == nil {
                if anneal(.mending(attempt), within: limits) != nil { break }
            }
        }
        return best != nil
    }

    /// Goes on until the limits say so, or so many steps are done.
    /// - Parameters:
    ///   - length: steps of the first main annealing, a paper.
    ///   - watch: told of the points of the best programme after each annealing.
    package mutating func run(
        within limits: SolveLimits, steps most: Int = .max, beginningWith length: Int = stepsPerPaper,
        watch: (Int) -> Void
    ) {
        guard findFirst(within: limits), let first = best else { return }
        watch(first.points)
        var length = length * whole.papers.count
        while steps < most, limits.stopReason == nil {
            for annealing in Annealing.main(steps: min(length, most - steps)) {
                guard anneal(annealing, within: limits) == nil else { break }
                watch(best?.points ?? first.points)
            }
            let end = min(steps + LocalSearch.partsPerMain * length, most)
            while steps < end, limits.stopReason == nil {
                replanPart(within: limits)
                watch(best?.points ?? first.points)
            }
            length *= 2
        }
    }

    /// Anneals what stands under some axes, or in some time slots, from the best programme; takes what is no worse.
    private mutating func replanPart(within limits: SolveLimits) {
        guard let known = best else { return }
        goOn(from: known.programme)
        maker.space = anyPart(of: known.programme)
        defer { maker.space = whole }
        let annealing = Annealing.part(papers: maker.space.papers.count)
        for _ in 0..<3 where anneal(annealing, within: limits) != nil { return }
        if breach == 0, Int(points) == best?.points { best = Found(programme: audit.programme, points: Int(points)) }
    }

    private mutating func anyPart(of programme: Programme) -> SearchSpace {
        let (axes, slots) = (conference.axes.count, conference.timeSlots.count)
        guard axes > 1, slots < 2 || maker.random.below(3) > 0 else {
            var isOpen = [Bool](repeating: false, count: slots)
            for _ in 0..<2 { isOpen[maker.random.below(slots)] = true }
            return whole.part(of: programme, in: conference, timeSlots: isOpen)
        }
        var isOpen = [Bool](repeating: false, count: axes)
        var last = maker.random.below(axes)
        for _ in 0...maker.random.below(min(4, axes)) {
            isOpen[last] = true
            let neighbours = neighbours(of: Reference(last), in: programme).filter { !isOpen[$0.index] }
            last =
                neighbours.isEmpty ? maker.random.below(axes) : neighbours[maker.random.below(neighbours.count)].index
        }
        return whole.part(of: programme, in: conference, axes: isOpen)
    }

    /// Axes that use a room of the axis, or that the organiser relates to it.
    private func neighbours(of axis: Reference<Axis>, in programme: Programme) -> [Reference<Axis>] {
        let rooms = Set(programme.sessions.filter { $0.axis == axis }.map(\.room))
        let beside = programme.sessions.filter { rooms.contains($0.room) && $0.axis != axis }.map(\.axis)
        let related = conference.axes.references.filter { other in
            conference.axes[axis].related.contains(other) || conference.axes[other].related.contains(axis)
        }
        return Set(beside + related).subtracting([axis]).sorted()
    }

    /// The mean change of points of moves that change any.
    private mutating func typicalChange() -> Double {
        var (sum, count) = (0.0, 0)
        for _ in 0..<LocalSearch.samples {
            let edits = maker.make(in: &audit)
            let change = abs(audit.measure(weights, prices).points - points)
            if change > 0 { (sum, count) = (sum + change, count + 1) }
            for _ in 0..<edits { audit.undo() }
        }
        return count > 0 ? sum / Double(count) : LocalSearch.measuredAt
    }
}

// MARK: - One annealing

extension LocalSearch {
    /// - Returns: what stopped it, if anything did.
    private mutating func anneal(_ annealing: Annealing, within limits: SolveLimits) -> StopReason? {
        let annealing = annealing.scaled(by: scale, heeding: weights.max() ?? 0)
        var left = annealing.steps
        while left > 0 {
            if let stop = limits.stopReason { return stop }
            let done = 1 - Double(left) / Double(annealing.steps)
            let (temperature, price) = (annealing.temperature(after: done), annealing.breach(after: done))
            maker.troubled = breach > 0 ? audit.troubledPapers : []
            for _ in 0..<min(left, LocalSearch.stretch) { step(temperature, price) }
            left -= LocalSearch.stretch
        }
        save()
        return nil
    }

    private mutating func step(_ temperature: Double, _ price: Double) {
        steps += 1
        let edits = maker.make(in: &audit)
        guard edits > 0 else { return }
        let (pointsBefore, breachBefore) = (points, breach)
        measure()
        let change = points - pointsBefore + price * (breach - breachBefore)
        if change <= 0 || Double(maker.random.below(1 << 24)) < exp(-change / temperature) * Double(1 << 24) {
            guard isBestUnsaved, breach > 0 || points > pointsBefore else {
                audit.keep()
                if breach == 0, points < Double(best?.points ?? .max) { isBestUnsaved = true }
                return
            }
            // The programme is left for a worse one: now it has to be written down.
            takeBack(edits, pointsBefore, breachBefore)
            save()
        } else {
            takeBack(edits, pointsBefore, breachBefore)
        }
    }

    private mutating func takeBack(_ edits: Int, _ points: Double, _ breach: Double) {
        for _ in 0..<edits { audit.undo() }
        (self.points, self.breach) = (points, breach)
    }

    private mutating func measure() {
        (points, breach) = audit.measure(weights, prices)
    }

    /// Writes the live programme down if it is the best.
    private mutating func save() {
        if breach == 0, points < Double(best?.points ?? .max) {
            best = Found(programme: audit.programme, points: Int(points))
        }
        isBestUnsaved = false
    }

    private mutating func goOn(from programme: Programme) {
        audit.replace(with: programme)
        audit.keep()
        measure()
    }
}
