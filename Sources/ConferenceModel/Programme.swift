/// The solved result: sessions, ordered by time slot, then room. The events stand in the conference.
///
/// Any list of sessions is a programme, a hand-made and faulty one too: the audit judges it.
package struct Programme: Hashable, Sendable {
    package let sessions: [Session]

    package init(sessions: [Session]) {
        self.sessions = sessions.sorted { ($0.timeSlot, $0.room, $0.axis) < ($1.timeSlot, $1.room, $1.axis) }
    }
}
