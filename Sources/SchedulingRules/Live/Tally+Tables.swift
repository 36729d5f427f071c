import ConferenceModel

// Tallies of rules that price papers one by one, or sessions by where they are.

extension Tally {
    /// Each paper by the axis of its session.
    static func papers(of conference: Conference, byAxis units: (Reference<Paper>, Reference<Axis>) -> Int) -> Tally {
        let (width, table) = Tally.table(conference.papers.references, conference.axes.references, units)
        return table.isEmpty
            ? .none
            : .sessions { session, programme in
                let axis = session.axis.index
                var sum = 0
                for seat in session.seats { sum += table[programme.papers[seat].index * width + axis] }
                return sum
            }
    }

    /// Each paper by its time slot.
    static func papers(of conference: Conference, byTimeSlot units: (Reference<Paper>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        let (width, table) = Tally.table(conference.papers.references, conference.timeSlots.references, units)
        return table.isEmpty
            ? .none
            : .sessions { session, programme in
                let slot = session.timeSlot.index
                var sum = 0
                for seat in session.seats { sum += table[programme.papers[seat].index * width + slot] }
                return sum
            }
    }

    /// Each paper by its room.
    static func papers(of conference: Conference, byRoom units: (Reference<Paper>, Reference<Room>) -> Int) -> Tally {
        let (width, table) = Tally.table(conference.papers.references, conference.rooms.references, units)
        return table.isEmpty
            ? .none
            : .sessions { session, programme in
                let room = session.room.index
                var sum = 0
                for seat in session.seats { sum += table[programme.papers[seat].index * width + room] }
                return sum
            }
    }

    /// Each session by its axis and time slot.
    static func sessions(of conference: Conference, byTimeSlot units: (Reference<Axis>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        let (width, table) = Tally.table(conference.axes.references, conference.timeSlots.references, units)
        return table.isEmpty
            ? .none : .sessions { session, _ in table[session.axis.index * width + session.timeSlot.index] }
    }

    /// Each session by its axis and room.
    static func sessions(of conference: Conference, byRoom units: (Reference<Axis>, Reference<Room>) -> Int) -> Tally {
        let (width, table) = Tally.table(conference.axes.references, conference.rooms.references, units)
        return table.isEmpty
            ? .none : .sessions { session, _ in table[session.axis.index * width + session.room.index] }
    }

    /// Each session by its room and time slot.
    static func sessions(of conference: Conference, byCell units: (Reference<Room>, Reference<TimeSlot>) -> Int)
        -> Tally
    {
        let (width, table) = Tally.table(conference.rooms.references, conference.timeSlots.references, units)
        return table.isEmpty
            ? .none : .sessions { session, _ in table[session.room.index * width + session.timeSlot.index] }
    }

    /// Row by row; empty where all units are 0.
    private static func table<A, B>(
        _ rows: [Reference<A>], _ columns: [Reference<B>], _ units: (Reference<A>, Reference<B>) -> Int
    ) -> (width: Int, table: [Int]) {
        let table = rows.flatMap { row in columns.map { units(row, $0) } }
        return (columns.count, table.allSatisfy { $0 == 0 } ? [] : table)
    }
}
