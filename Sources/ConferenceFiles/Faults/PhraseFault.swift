package import ConferenceModel

/// A time phrase that means nothing on the days of the conference.
package struct PhraseFault: Fault {
    package let phrase: String
    package let reason: TimePhraseFault
    package let days: [CalendarDate]

    package init(phrase: String, reason: TimePhraseFault, days: [CalendarDate]) {
        (self.phrase, self.reason, self.days) = (phrase, reason, days)
    }

    package var name: String { reason.name }
    package var text: Text { reason.text(of: phrase, in: days) }
}
