import ConferenceModel
import SchedulingRules

/// Repairs of a conference without a programme, and how well they are known.
package struct FoundRepairs: Sendable {
    /// The cheapest first.
    package var repairs: [Repair] = []
    /// Whether the search was stopped before it had as many as were asked for: there may be others, and cheaper ones.
    package var isCut = false

    package init() {}

    /// Among repairs of one price that only leave papers out, those of earlier papers come first.
    mutating func sortPapersLeftOut() {
        for price in Set(repairs.map(\.price)) {
            let places = repairs.indices.filter { repairs[$0].price == price && !repairs[$0].leavesOut.isEmpty }
            let sorted = places.map { repairs[$0] }.sorted { $0.leavesOut.lexicographicallyPrecedes($1.leavesOut) }
            for (place, repair) in zip(places, sorted) { repairs[place] = repair }
        }
    }
}

extension Repair {
    /// The papers that it leaves out, in file order; none where it asks for anything else.
    fileprivate var leavesOut: [Reference<Paper>] {
        let papers = changes.compactMap(\.condition.scheduledPaper)
        return papers.count == changes.count ? papers.sorted() : []
    }
}
