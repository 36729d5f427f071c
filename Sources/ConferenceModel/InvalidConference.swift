/// An invariant of ``Conference`` that does not hold.
package enum InvalidConference: Error, Hashable, Sendable {
    case noLanguage
    case timeSlotsOverlapOrAreOutOfOrder(String, String)
    case duplicate(String)
    /// A reference to something that the conference does not have.
    case dangling(in: String)
    case duration(of: String)
}
