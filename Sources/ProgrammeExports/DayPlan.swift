internal import ConferenceModel

/// A day as every grid shows it: time slots and events in order of time, rooms side by side.
struct DayPlan {
    enum Row {
        case event(Event)
        /// For each room of the plan, its sessions: one, none, or several in a faulty programme.
        case timeSlot(Interval, [[Session]])

        var interval: Interval {
            switch self {
            case .event(let event): event.interval
            case .timeSlot(let interval, _): interval
            }
        }
    }

    let date: CalendarDate
    /// Rooms that the day uses, in file order.
    let rooms: [Reference<Room>]
    let rows: [Row]

    /// All days of the conference.
    static func days(of programme: Programme, in conference: Conference) -> [DayPlan] {
        conference.days.map { DayPlan($0, programme: programme, conference: conference) }
    }

    /// The same with some rows only.
    func filter(_ isIncluded: (Row) -> Bool) -> DayPlan {
        DayPlan(date: date, rooms: rooms, rows: rows.filter(isIncluded))
    }

    private init(date: CalendarDate, rooms: [Reference<Room>], rows: [Row]) {
        (self.date, self.rooms, self.rows) = (date, rooms, rows)
    }

    private init(_ date: CalendarDate, programme: Programme, conference: Conference) {
        let sessions = programme.sessions.filter { conference.timeSlots[$0.timeSlot].date == date }
        let used = Set(sessions.map(\.room))
        let rooms = conference.rooms.references.filter { used.isEmpty || used.contains($0) }
        let slots = conference.timeSlots(on: date).map { slot in
            Row.timeSlot(
                conference.timeSlots[slot].interval,
                rooms.map { room in sessions.filter { $0.timeSlot == slot && $0.room == room } })
        }
        let events = conference.events.filter { $0.interval.date == date }.map(Row.event)
        (self.date, self.rooms) = (date, rooms)
        rows = (slots + events).sorted { $0.interval < $1.interval }
    }
}
