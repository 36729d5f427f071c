import ConferenceModel

/// Counts, axis by axis, papers of the waiting list that stand.
final class SubstituteTally: PaperTally {
    /// By paper: its axis if it is on the waiting list, else −1.
    private let axis: [Int]
    /// By axis.
    private var standing: [Int]
    private let units: (_ axis: Int, _ substitutes: Int) -> Int

    init(_ conference: Conference, units: @escaping (_ axis: Int, _ substitutes: Int) -> Int) {
        axis = conference.papers.map { $0.isOptional ? $0.axis.index : -1 }
        standing = conference.axes.map { _ in 0 }
        self.units = units
    }

    override var unitsOfNothing: Int { standing.indices.reduce(0) { $0 + units($1, 0) } }

    override func come(_ paper: Reference<Paper>, to session: LiveSession, _ programme: borrowing LiveProgramme) -> Int
    {
        change(axis[paper.index], by: 1)
    }

    override func leave(_ paper: Reference<Paper>, from session: LiveSession, _ programme: borrowing LiveProgramme)
        -> Int
    {
        change(axis[paper.index], by: -1)
    }

    private func change(_ axis: Int, by number: Int) -> Int {
        guard axis >= 0 else { return 0 }
        let before = units(axis, standing[axis])
        standing[axis] += number
        return units(axis, standing[axis]) - before
    }
}
