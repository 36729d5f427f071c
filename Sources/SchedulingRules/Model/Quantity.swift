package import ConferenceModel

/// What a rule may count over the sessions of a programme. In the pattern form each is a sum of pattern columns.
package enum Quantity: Hashable, Sendable {
    /// 1 when the paper is presented in the time slot.
    case paper(Reference<Paper>, in: Reference<TimeSlot>)
    /// Sessions of the axis.
    case sessions(of: Reference<Axis>, in: Reference<TimeSlot>)
    /// Papers in the sessions of the axis.
    case papers(of: Reference<Axis>, in: Reference<TimeSlot>)
    /// Sessions that hold at least one of a set of papers.
    case sessionsHoldingAny(PaperSet, in: Reference<TimeSlot>)
    /// Sessions that hold the whole set.
    case sessionsHoldingAll(PaperSet, in: Reference<TimeSlot>)
    /// Sessions of all axes in rooms of a class.
    case sessionsInRooms(ofClass: Int, in: Reference<TimeSlot>)
    /// Sessions of the axis in rooms of a class.
    case axisInRooms(Reference<Axis>, ofClass: Int, in: Reference<TimeSlot>)
    /// 1 when the paper is presented in a session of the axis and a room of a class, whenever that is.
    case paperInRooms(Reference<Paper>, under: Reference<Axis>, ofClass: Int)
    /// 1 when the paper is presented in the time slot in a room of a class.
    case paperInPlace(Reference<Paper>, in: Reference<TimeSlot>, ofClass: Int)
    /// Sessions, whenever they are, that hold at least two of a set of papers.
    case sessionsHoldingTwo(PaperSet)
    /// 1 when the paper is presented in a session of the axis, whenever that is.
    case paperUnder(Reference<Paper>, Reference<Axis>)
    /// 1 when the paper is left out, which a search may allow itself on its way to a programme.
    case leftOut(Reference<Paper>)
}

/// A set of papers, sorted: equal sets are one quantity.
package struct PaperSet: Hashable, Sendable {
    package let papers: [Reference<Paper>]

    package init(_ papers: some Sequence<Reference<Paper>>) { self.papers = Set(papers).sorted() }
}
