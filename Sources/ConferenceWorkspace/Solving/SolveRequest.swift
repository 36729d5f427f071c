/// How a conference is to be solved, and where the programme goes.
package struct SolveRequest: Sendable {
    /// What to do where there is no programme.
    package enum Mending: Hashable, Sendable {
        /// Say what would make one.
        case propose
        /// Make the programme after the repair of this number, as it is proposed.
        case repair(Int)
        /// Schedule all that can be, and say why the rest cannot.
        case partial

        /// Of the repair that is made.
        var number: Int? {
            switch self {
            case .propose: nil
            case .repair(let number): number
            case .partial: 1
            }
        }
    }

    /// Repairs that are proposed, at most.
    package static let mostRepairs = 5

    package var budget: SearchBudget
    package var mending: Mending
    /// Where to write the integer programme as well, in CPLEX's LP format.
    package var lp: String?
    /// Another folder for `programme.json`.
    package var output: String?
    package var note: String?

    package init(
        _ budget: SearchBudget = SearchBudget(), mending: Mending = .propose, lp: String? = nil, output: String? = nil,
        note: String? = nil
    ) {
        (self.budget, self.mending, self.lp, self.output, self.note) = (budget, mending, lp, output, note)
    }
}
