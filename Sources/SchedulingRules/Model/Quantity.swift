package import ConferenceModel

/// What a rule may count over the sessions of a time slot. In the pattern form each is a sum of pattern columns.
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
}

/// A set of papers, sorted: equal sets are one quantity.
package struct PaperSet: Hashable, Sendable {
    package let papers: [Reference<Paper>]

    package init(_ papers: some Sequence<Reference<Paper>>) { self.papers = Set(papers).sorted() }
}
