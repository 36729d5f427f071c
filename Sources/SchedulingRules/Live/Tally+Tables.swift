import ConferenceModel

// Tallies of rules that price papers one by one, or sessions by where they are.

extension Tally {
    /// Each paper by the axis of its session.
    static func papers(of conference: Conference, byAxis units: (Reference<Paper>, Reference<Axis>) -> Int) -> Tally {
        papers(UnitTable(conference.papers, conference.axes, units)) { $0.axis.index }
    }

    /// Each paper by its time slot.
    static func papers(of conference: Conference, byTimeSlot units: (Reference<Paper>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        papers(UnitTable(conference.papers, conference.timeSlots, units)) { $0.timeSlot.index }
    }

    /// Each paper by its room.
    static func papers(of conference: Conference, byRoom units: (Reference<Paper>, Reference<Room>) -> Int) -> Tally {
        papers(UnitTable(conference.papers, conference.rooms, units)) { $0.room.index }
    }

    /// Each session by its axis and time slot.
    static func sessions(of conference: Conference, byTimeSlot units: (Reference<Axis>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        let table = UnitTable(conference.axes, conference.timeSlots, units)
        return table.isZero ? .none : .sessions { session, _ in table[session.axis.index, session.timeSlot.index] }
    }

    /// Each session by its axis and room.
    static func sessions(of conference: Conference, byRoom units: (Reference<Axis>, Reference<Room>) -> Int) -> Tally {
        let table = UnitTable(conference.axes, conference.rooms, units)
        return table.isZero ? .none : .sessions { session, _ in table[session.axis.index, session.room.index] }
    }

    /// Each session by its room and time slot.
    static func sessions(of conference: Conference, byCell units: (Reference<Room>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        let table = UnitTable(conference.rooms, conference.timeSlots, units)
        return table.isZero ? .none : .sessions { session, _ in table[session.room.index, session.timeSlot.index] }
    }

    private static func papers(_ table: UnitTable, by column: @escaping (LiveSession) -> Int) -> Tally {
        guard !table.isZero else { return .none }
        return .sessions { session, programme in
            let column = column(session)
            var sum = 0
            for seat in session.seats { sum += table[programme.papers[seat].index, column] }
            return sum
        }
    }
}
