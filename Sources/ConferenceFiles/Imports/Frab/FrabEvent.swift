import ConferenceModel

/// One event of a schedule of frab, be it written in XML or in JSON.
struct FrabEvent {
    struct Person {
        let name: String
        let email: String?
        let affiliation: String?
    }

    var id: String
    var title: String
    var room: String
    /// With its offset from UTC, if the schedule has one.
    var start: String
    /// `HH:MM`.
    var duration: String
    var track: String
    var abstract: String
    var persons: [Person]
    /// What else it says.
    var rest: [(field: String, value: String)]
    let location: Location

    static let known: Set = [
        "id", "title", "room", "date", "start", "duration", "track", "abstract", "persons", "guid", "slug", "url",
        "links",
        "attachments", "code",
    ]
}
