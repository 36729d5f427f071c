import ConferenceModel

extension Conference {
    /// Whether some stretch of the time slot, which the paper fits, is long enough and suits all speakers.
    func hasTime(for reference: Reference<Paper>, in timeSlot: Reference<TimeSlot>) -> Bool {
        let (paper, interval) = (papers[reference], timeSlots[timeSlot].interval)
        let absences = paper.speakers.flatMap { speakers[$0].unavailable }
        if let places = timeSlots[timeSlot].places {
            return (0...places - paper.places).contains { first in
                let alone = Session(
                    timeSlot: timeSlot, room: Reference(0), axis: paper.axis, papers: [reference], firstPlaces: [first])
                return talks(of: alone).contains { talk in !absences.contains { $0.overlaps(talk.interval) }
                }
            }
        }
        let starts = [interval.start] + absences.filter { $0.date == interval.date }.map(\.end)
        return starts.contains { start in
            guard let hours = Interval(date: interval.date, start: start, end: start + paper.length) else {
                return false
            }
            return interval.contains(hours) && !absences.contains { $0.overlaps(hours) }
        }
    }
}
