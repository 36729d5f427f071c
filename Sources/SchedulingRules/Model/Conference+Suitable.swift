package import ConferenceModel

extension Conference {
    /// Time slots to which the paper's pin does not forbid it to go.
    func timeSlots(openTo paper: Reference<Paper>) -> [Reference<TimeSlot>] {
        timeSlots.references.filter { (papers[paper].pin?.timeSlot ?? $0) == $0 }
    }

    /// Of these, those that are long enough for it.
    func timeSlots(holding paper: Reference<Paper>) -> [Reference<TimeSlot>] {
        timeSlots(openTo: paper).filter { fits([paper], in: $0) }
    }

    /// Of these, those in which its speakers have time for it.
    func timeSlots(suiting paper: Reference<Paper>) -> [Reference<TimeSlot>] {
        timeSlots(holding: paper).filter { hasTime(for: paper, in: $0) }
    }

    /// Rooms that have what the paper needs and to which its pin does not forbid it to go.
    func rooms(suiting paper: Reference<Paper>) -> [Reference<Room>] {
        rooms.references.filter { room in
            (papers[paper].pin?.room ?? room) == room && papers[paper].needs.isSubset(of: rooms[room].equipment)
        }
    }

    /// Whether the room is open when the time slot begins.
    func isOpen(_ room: Reference<Room>, atStartOf slot: Reference<TimeSlot>) -> Bool {
        let (date, start) = (timeSlots[slot].date, timeSlots[slot].interval.start)
        return !rooms[room].closed.contains { $0.date == date && $0.start <= start && start < $0.end }
    }

    /// Minutes of all rooms in all time slots; `nil` where some count places.
    var minutesOffered: Minutes? {
        guard timeSlots.allSatisfy({ $0.places == nil }) else { return nil }
        return timeSlots.references.reduce(Minutes(0)) { sum, slot in
            sum + rooms.references.count { isOpen($0, atStartOf: slot) } * timeSlots[slot].interval.length
        }
    }

    /// Whether some stretch of the time slot, which the paper fits, is long enough and suits all speakers.
    private func hasTime(for reference: Reference<Paper>, in timeSlot: Reference<TimeSlot>) -> Bool {
        let absences = papers[reference].speakers.flatMap { speakers[$0].unavailable }
            .filter { $0.overlaps(timeSlots[timeSlot].interval) }
        guard !absences.isEmpty else { return true }
        return hours(of: reference, in: timeSlot).contains { talk in !absences.contains { $0.overlaps(talk.interval) } }
    }

    /// The paper at every hour that it could have in the time slot.
    package func hours(of paper: Reference<Paper>, in slot: Reference<TimeSlot>) -> [Talk] {
        let (timeSlot, own) = (timeSlots[slot], papers[paper])
        if let places = timeSlot.places {
            guard own.places <= places else { return [] }
            return (0...places - own.places).flatMap { first in
                talks(
                    of: Session(
                        timeSlot: slot, room: Reference(0), axis: own.axis, papers: [paper], firstPlaces: [first]))
            }
        }
        guard own.length <= timeSlot.length else { return [] }
        return (0...(timeSlot.length - own.length).count).compactMap { minutes in
            let start = timeSlot.interval.start + Minutes(minutes)
            return Interval(date: timeSlot.date, start: start, end: start + own.length)
                .map { Talk(paper: paper, interval: $0) }
        }
    }
}
