/// What every form of the model rests on. Rows that a form adds by itself, be they part of its columns' meaning or cuts,
/// bear the name of the rule that wants as much of every programme.
package enum Premise: Sendable {
    case everyPaperOnce
    case oneAxis
    case oneSessionPerRoom
    case sessionsFit
    case enoughPapers
    case suitableRooms
    case placesKnown
    case fewRooms

    package var rule: any Rule.Type {
        switch self {
        case .everyPaperOnce: AcceptedPapersAreScheduledOnce.self
        case .oneAxis: SessionsHoldOneAxis.self
        case .oneSessionPerRoom: RoomsHoldOneSessionAtATime.self
        case .sessionsFit: PapersFitTheirSession.self
        case .enoughPapers: SessionsHaveEnoughPapers.self
        case .suitableRooms: RoomsOfferWhatPapersNeed.self
        case .placesKnown: PinsHold.self
        case .fewRooms: AxesStayInOneRoom.self
        }
    }
}

extension AssignmentModel {
    /// Adds the row `lower ≤ expression ≤ upper` that the form itself asks for.
    /// - Parameter isCut: whether the other rows imply it between whole numbers.
    package mutating func addRow(
        _ premise: Premise, _ subjects: [Subject], from lower: Int? = nil, to upper: Int? = nil,
        _ expression: Expression, isCut: Bool = false
    ) {
        addRow(ruleNamed: premise.rule.name, subjects, from: lower, to: upper, expression, isCut: isCut)
    }
}
