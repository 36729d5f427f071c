package import ConferenceModel

/// One thing in which a conference is no longer what it was when a version of its programme was made.
package enum ConferenceFact: Hashable, Sendable {
    /// Of a paper: its id and title.
    package struct Paper: Hashable, Sendable {
        package let id: String
        package let title: String
    }

    case withdrawn(Paper)
    /// Its row is no longer in the tables.
    case removed(Paper)
    case promoted(Paper)
    /// Accepted before, on the waiting list now.
    case putInReserve(Paper)
    case added(Paper)
    case renumbered(Paper, from: String)
    /// Minutes without discussion, then with it.
    case lasts(Paper, Int, before: Int)
    case hasAxis(Paper, String, before: String)
    case gainsSpeakers(Paper, [String])
    case losesSpeakers(Paper, [String])
    case needs(Paper, [String])
    /// `nil` = free again.
    case pinned(Paper, ConferenceSnapshot.Pin?)
    case unavailable(String, [Interval])
    case availableAgain(String, [Interval])
    case confirmed(String)
    case roomAdded(String)
    case roomLost(String)
    case roomClosed(String, [Interval])
    case roomOpen(String, [Interval])
    /// Seats; `nil` = enough for anybody.
    case roomSeats(String, Int?)
    case roomOffers(String, [String])
    case timeSlotAdded(Interval)
    case timeSlotLost(Interval)
    case timeSlotLasts(Interval, before: Interval)
    case weight(rule: String, Int, before: Int)
    case ruleOn(String)
    case ruleOff(String)
    case ruleSet(String)
}
