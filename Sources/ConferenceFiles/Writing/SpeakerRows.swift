import ConferenceModel

/// The rows of the table of speakers.
struct SpeakerRows {
    private let conference: Conference

    init(_ conference: Conference) { self.conference = conference }

    var rows: [[SpeakerColumn: String]] {
        conference.speakers.map { speaker in
            [
                .name: speaker.name, .email: speaker.email ?? "", .affiliation: speaker.affiliation ?? "",
                .discipline: speaker.discipline ?? "", .unavailable: IntervalPhrase.text(of: speaker.unavailable),
                .preferablyNot: IntervalPhrase.text(of: speaker.preferablyNot), .remote: speaker.remoteZone ?? "",
            ]
        }
    }
}
