import ConferenceModel

/// A session as another program has it: hours, perhaps a room, a title and people who chair it.
struct SourceSession {
    let interval: Interval
    let room: String?
    let title: String
    var chairs: [String] = []
    let location: Location
}
