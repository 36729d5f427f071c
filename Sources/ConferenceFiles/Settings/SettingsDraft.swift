import ConferenceModel

/// The settings as far as they could be read; what could not be has been reported.
struct SettingsDraft: Sendable {
    var title = Text("")
    var place = ""
    var timeZone = "Europe/Paris"
    var languages: [Language] = [.fr]
    var dates: [CalendarDate] = []
    var paper: Minutes = 20
    var discussion: Minutes = 10
    var changeOver: Minutes = 0
    /// In order of time.
    var timeSlots: [Located<TimeSlot>] = []
    var events: [Event] = []
    var rooms: [Room] = []
    var axes: [Axis] = []
    var rules: [RuleSetting] = []
    var changes = ChangeWeights()

    /// The days with the noon that the time slots give them.
    var days: ConferenceDays { ConferenceDays(dates, timeSlots: timeSlots.map(\.value.interval)) }

    /// The conference as far as the settings tell it, not checked yet.
    var conference: Conference {
        var conference = Conference(titled: title)
        (conference.place, conference.timeZone, conference.languages) = (place, timeZone, languages)
        (conference.timeSlots, conference.events) = (timeSlots.map(\.value), events)
        (conference.rooms, conference.axes, conference.changeOver) = (rooms, axes, changeOver)
        (conference.ruleSettings, conference.changeWeights) = (rules, changes)
        return conference
    }
}
