import Archive
import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

extension Moment: ExpressibleByArgument {
    /// `2012-11-15T14:00`.
    public init?(argument: String) {
        let parts = argument.split { $0 == "T" || $0 == " " }
        guard parts.count == 2, let date = CalendarDate(iso: parts[0]), let time = LocalTime(iso: parts[1]) else {
            return nil
        }
        self.init(date: date, time: time)
    }
}
