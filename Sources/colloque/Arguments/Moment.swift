import Archive
import ArgumentParser
import ConferenceModel

/// A minute on the clock at the conference’s place: `2012-11-15T14:00`.
struct Moment: ExpressibleByArgument {
    let date: CalendarDate
    let time: LocalTime

    init?(argument: String) {
        let parts = argument.split { $0 == "T" || $0 == " " }
        guard parts.count == 2, let date = CalendarDate(iso: parts[0]), let time = LocalTime(iso: parts[1]) else {
            return nil
        }
        (self.date, self.time) = (date, time)
    }
}

extension Interval {
    /// Whether it starts before.
    func isBefore(_ moment: Moment) -> Bool { (date, start) < (moment.date, moment.time) }
}
