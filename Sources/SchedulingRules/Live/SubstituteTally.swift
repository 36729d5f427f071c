import ConferenceModel

/// Counts, axis by axis, papers of the waiting list that stand.
final class SubstituteTally: PaperTally {
    /// By paper: its axis if it is on the waiting list, else −1.
    private let axis: [Int]
    /// By axis.
    private let standing: CounterGrid
    private let axes: Int
    private let units: (_ axis: Int, _ substitutes: Int) -> Int

    init(
        _ conference: Conference, in space: inout CounterSpace,
        units: @escaping (_ axis: Int, _ substitutes: Int) -> Int
    ) {
        axis = conference.papers.map { $0.isOptional ? $0.axis.index : -1 }
        (standing, axes) = (space.grid(conference.axes.count), conference.axes.count)
        self.units = units
    }

    override var unitsOfNothing: Int { (0..<axes).reduce(0) { $0 + units($1, 0) } }

    override func come(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) -> Int {
        change(axis[paper.index], by: 1, &counters)
    }

    override func leave(
        _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
        _ counters: inout MutableSpan<Int>
    ) -> Int {
        change(axis[paper.index], by: -1, &counters)
    }

    private func change(_ axis: Int, by number: Int, _ counters: inout MutableSpan<Int>) -> Int {
        guard axis >= 0 else { return 0 }
        let before = units(axis, counters[standing[axis]])
        counters[standing[axis]] += number
        return units(axis, counters[standing[axis]]) - before
    }
}
