import ConferenceModel

/// The rows of the table of speakers.
struct SpeakerRows {
    private let conference: Conference

    private let language: Language
    private let said: [[SpeakerColumn: String]]

    init(_ conference: Conference, _ language: Language, said: [[SpeakerColumn: String]] = []) {
        (self.conference, self.language, self.said) = (conference, language, said)
    }

    var rows: [[SpeakerColumn: String]] {
        conference.speakers.enumerated().map { place, speaker in
            let own = said.indices.contains(place) ? said[place] : [:]
            let row: [SpeakerColumn: String] = [
                .name: speaker.name, .email: speaker.email ?? "", .affiliation: speaker.affiliation ?? "",
                .discipline: speaker.discipline ?? "",
                .unavailable: IntervalPhrase.text(of: speaker.unavailable),
                .preferablyNot: IntervalPhrase.text(of: speaker.preferablyNot),
                .remote: speaker.remoteZone ?? "",
                .confirmed: speaker.isConfirmed ? Answer.yes.words[language] : "",
                .language: speaker.language?.rawValue ?? "",
            ]
            return row.merging(own) { $1 }
        }
    }
}
