import ConferenceModel

/// The rows of the table of speakers.
struct SpeakerRows {
    private let conference: Conference

    private let language: Language

    init(_ conference: Conference, _ language: Language) { (self.conference, self.language) = (conference, language) }

    var rows: [[SpeakerColumn: String]] {
        conference.speakers.map { speaker in
            [
                .name: speaker.name, .email: speaker.email ?? "", .affiliation: speaker.affiliation ?? "",
                .discipline: speaker.discipline ?? "", .unavailable: IntervalPhrase.text(of: speaker.unavailable),
                .preferablyNot: IntervalPhrase.text(of: speaker.preferablyNot), .remote: speaker.remoteZone ?? "",
                .confirmed: speaker.isConfirmed ? Answer.yes.words[language] : "",
                .language: speaker.language?.rawValue ?? "",
            ]
        }
    }
}
