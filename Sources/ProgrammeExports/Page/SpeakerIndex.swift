internal import ConferenceModel

/// Who speaks where and when, by family name.
struct SpeakerIndex {
    struct Entry {
        let speaker: Speaker
        /// In order of time.
        let appearances: [(talk: Talk, session: Session)]
    }

    /// Speakers with at least one talk.
    let entries: [Entry]

    init(_ edition: Edition) {
        self.init(edition.programme, of: edition.conference, edition.talks)
    }

    init(_ programme: Programme, of conference: Conference) {
        self.init(programme, of: conference, conference.talks)
    }

    private init(_ programme: Programme, of conference: Conference, _ talks: (Session) -> [Talk]) {
        var appearances: [[(talk: Talk, session: Session)]] = conference.speakers.map { _ in [] }
        for session in programme.sessions {
            for talk in talks(session) {
                for speaker in conference.papers[talk.paper].speakers {
                    appearances[speaker.index].append((talk, session))
                }
            }
        }
        let entries = zip(conference.speakers, appearances).filter { !$1.isEmpty }
            .map { Entry(speaker: $0, appearances: $1.sorted { $0.talk.interval < $1.talk.interval }) }
        let keys = entries.map { SpeakerIndex.sortingKey($0.speaker.name) }
        self.entries = entries.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { entries[$0] }
    }

    /// `Anne-Marie Le Goff` → `le goff anne-marie`, `Jean de Vigny` → `vigny jean de`: French library practice sorts
    /// under an article, not under the preposition.
    static func sortingKey(_ name: String) -> String {
        let words = Spelling.folded(name.line).split(separator: " ")
        guard words.count > 1 else { return words.joined() }
        let isArticle = words.count > 2 && articles.contains(String(words[words.count - 2]))
        let family = words.suffix(isArticle ? 2 : 1)
        return (family + words.dropLast(family.count)).joined(separator: " ")
    }

    private static let articles: Set = [
        "le", "la", "les", "du", "des", "van", "el", "al", "ben", "abu", "saint", "sainte",
    ]
}
