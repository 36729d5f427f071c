/// A programme as calendars, apps and readers meet it time and again: which version it is, by what its papers, sessions and
/// rooms are recognised, and what has become of each paper since it was first shown.
package struct ProgrammeVersion: Sendable {
    /// What readers are told of a paper's or an event's changes.
    package struct Revision: Hashable, Sendable {
        /// From 0; one more at each change of hours, place or status (SEQUENCE of RFC 5545).
        package let sequence: Int
        /// When its version was made.
        package let made: Instant
        /// Its hours in the published version before, where they were others.
        package let previousHours: Interval?

        package init(sequence: Int, made: Instant, previousHours: Interval? = nil) {
            (self.sequence, self.made, self.previousHours) = (sequence, made, previousHours)
        }
    }

    /// A paper that was in the published programme and is withdrawn. It may be gone from the conference's tables.
    package struct Cancellation: Hashable, Sendable {
        package let identifier: UniqueIdentifier
        package let paper: String
        package let title: String
        package let speakers: [String]
        /// Id of its axis.
        package let axis: String
        package let hours: Interval
        package let room: String
        package let revision: Revision
        /// The paper that now has its place.
        package let replacement: Reference<Paper>?

        package init(
            identifier: UniqueIdentifier, paper: String, title: String, speakers: [String], axis: String,
            hours: Interval, room: String, revision: Revision, replacement: Reference<Paper>? = nil
        ) {
            (self.identifier, self.paper, self.title, self.speakers) = (identifier, paper, title, speakers)
            (self.axis, self.hours, self.room) = (axis, hours, room)
            (self.revision, self.replacement) = (revision, replacement)
        }
    }

    /// From 1; 0 = never saved.
    package let number: Int
    package let made: Instant
    package let programme: Programme
    /// `nil` for a programme made by hand.
    package let proof: Proof?
    /// Of the conference itself.
    package let identifier: UniqueIdentifier
    /// By paper of the conference.
    package let papers: [UniqueIdentifier]
    /// By room of the conference.
    package let rooms: [UniqueIdentifier]
    /// By session of the programme.
    package let sessions: [UniqueIdentifier]
    /// By paper of the conference.
    package let revisions: [Revision]
    /// In order of time, then of rooms.
    package let cancellations: [Cancellation]
    /// By event of the conference.
    package let events: [Revision]

    package init(
        number: Int, made: Instant, programme: Programme, proof: Proof? = nil, identifier: UniqueIdentifier,
        papers: [UniqueIdentifier], rooms: [UniqueIdentifier], sessions: [UniqueIdentifier], revisions: [Revision],
        cancellations: [Cancellation] = [], events: [Revision]
    ) {
        (self.number, self.made, self.programme, self.proof) = (number, made, programme, proof)
        (self.identifier, self.papers, self.rooms, self.sessions) = (identifier, papers, rooms, sessions)
        (self.revisions, self.cancellations, self.events) = (revisions, cancellations, events)
    }
}
