/// How a conference is to be scheduled again after it has changed.
package struct RerunRequest: Sendable {
    package var budget: SearchBudget
    /// The file of the programme that change is measured from; `nil` = the published version, the latest, or the one saved.
    package var from: String?
    /// Moved papers of the menu's points, at most.
    package var budgets: [Int]
    /// Whether nobody goes to another day.
    package var keepsDays: Bool

    package init(
        _ budget: SearchBudget = SearchBudget(), from: String? = nil, upTo most: Int = 5, also moves: Int? = nil,
        keepsDays: Bool = false
    ) {
        (self.budget, self.from, self.keepsDays) = (budget, from, keepsDays)
        budgets = Set(Array(0...most) + [moves].compactMap { $0 }).sorted()
    }
}
