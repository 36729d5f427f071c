package import ConferenceModel

/// Something that a programme could be asked to meet, besides all rules.
package enum Wish: Hashable, Sendable {
    /// The axis has sessions in these time slots only.
    case axis(Reference<Axis>, in: Set<Reference<TimeSlot>>)
    /// No session is held there.
    case nothing(in: Reference<TimeSlot>, Reference<Room>)
    /// The person presents nothing in these hours.
    case silence(of: Reference<Speaker>, during: [Interval])
    /// These papers, in file order, are no session by themselves.
    case apart([Reference<Paper>])

    /// The requirement that it be met.
    package func demand(in conference: Conference) -> any Rule { WishIsMet(self, in: conference) }
}
