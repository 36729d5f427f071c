import ConferenceModel
import Randomness

/// Draws who presents, chairs and attends. One presenter in ten has several papers, of the same axis as often as not, and
/// nobody is needed in two sessions of the hidden programme at once.
struct DrawnPeople {
    /// By paper.
    private(set) var presenters: [[Reference<Speaker>]] = []
    /// By paper, names.
    private(set) var attendees: [[String]] = []
    /// By axis, names.
    private(set) var chairs: [[String]] = []
    private(set) var names: [String] = []

    private let axes: [Reference<Axis>]
    private let sessions: [Session?]
    /// By presenter.
    private var papers: [[Int]] = []
    private var random: SplitMix64

    /// - Parameters:
    ///   - axes: by paper.
    ///   - sessions: by paper, its session in the hidden programme.
    init(axes: [Reference<Axis>], axisCount: Int, sessions: [Session?], random: SplitMix64) {
        (self.axes, self.sessions, self.random) = (axes, sessions, random)
        drawPresenters()
        drawChairs(axisCount)
        drawAttendees()
    }

    private mutating func drawPresenters() {
        for paper in axes.indices {
            let wanted = 1 + random.index(by: [80, 15, 5])
            var chosen: [Int] = []
            while chosen.count < wanted {
                let known = random.chance(12) ? knownPresenter(for: paper) : nil
                let person = known.flatMap { chosen.contains($0) ? nil : $0 } ?? newPresenter()
                papers[person].append(paper)
                chosen.append(person)
            }
            presenters.append(chosen.map { Reference($0) })
        }
    }

    private mutating func newPresenter() -> Int {
        names.append("Presenter \(names.count + 1)")
        papers.append([])
        return names.count - 1
    }

    /// Somebody who can be there, of the same axis if so drawn.
    private mutating func knownPresenter(for paper: Int) -> Int? {
        let wantsSameAxis = random.chance(50)
        for _ in 0..<(wantsSameAxis ? 40 : 8) where !names.isEmpty {
            let person = random.number(0...names.count - 1)
            let isSame = papers[person].contains { axes[$0] == axes[paper] }
            if isSame || !wantsSameAxis, papers[person].allSatisfy({ !clash($0, paper) }) { return person }
        }
        return nil
    }

    private func clash(_ a: Int, _ b: Int) -> Bool {
        guard let first = sessions[a], let second = sessions[b] else { return false }
        return first.timeSlot == second.timeSlot && first.room != second.room
    }

    /// Half of the axes have a chair: a person of their own, who presents there or not, or the chair of an axis whose hours are
    /// others.
    private mutating func drawChairs(_ axisCount: Int) {
        chairs = Array(repeating: [], count: axisCount)
        var hours = Array(repeating: Set<Reference<TimeSlot>>(), count: axisCount)
        var papersOfAxes = Array(repeating: [Int](), count: axisCount)
        for (paper, axis) in axes.enumerated() {
            papersOfAxes[axis.index].append(paper)
            if let session = sessions[paper] { hours[axis.index].insert(session.timeSlot) }
        }
        var free: [Int] = []
        for axis in 0..<axisCount where random.chance(50) {
            let other = random.chance(20) ? free.firstIndex { hours[$0].isDisjoint(with: hours[axis]) } : nil
            if let other {
                chairs[axis] = chairs[free.remove(at: other)]
                continue
            }
            let presenter = papersOfAxes[axis].compactMap { presenters[$0].first }
                .first { papers[$0.index].count == 1 }
            if let presenter, random.chance(50) {
                chairs[axis] = [names[presenter.index]]
            } else {
                chairs[axis] = ["Chair \(axis + 1)"]
            }
            free.append(axis)
        }
    }

    /// One paper in ten is awaited by somebody who awaits a few others.
    private mutating func drawAttendees() {
        let people = max(axes.count / 15, 1)
        attendees = axes.indices.map { _ in
            guard random.chance(10) else { return [] }
            var chosen: [String] = []
            for _ in 0..<random.number(1...3) {
                let name = "Attendee \(random.number(1...people))"
                if !chosen.contains(name) { chosen.append(name) }
            }
            return chosen
        }
    }
}
