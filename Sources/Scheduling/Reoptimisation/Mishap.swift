package import ConferenceModel

/// A change that may befall a programme that is out: a paper is withdrawn, a person does not come, a room is lost.
package struct Mishap: Hashable, Sendable {
    package let change: ConferenceChange
    /// `paper C07`, for files.
    package let key: String
    /// What fails.
    package let text: Text

    /// All that may befall a conference: its papers, the people who present them, its rooms.
    package static func all(in conference: Conference) -> [Mishap] {
        let busy = Set(conference.acceptedPapers.flatMap { conference.papers[$0].speakers })
        let papers = conference.acceptedPapers.map { reference in
            let paper = conference.papers[reference]
            return Mishap(
                change: .withdraw(reference), key: "paper " + paper.id, text: Text("\(paper.id) · \(paper.title)"))
        }
        let speakers = conference.speakers.references.filter(busy.contains).map { reference in
            let name = conference.speakers[reference].name
            return Mishap(change: .absent(reference), key: "speaker " + name, text: Text(name))
        }
        let rooms = conference.rooms.references.map { reference in
            let name = conference.rooms[reference].name
            return Mishap(change: .loseRoom(reference), key: "room " + name, text: Text(name))
        }
        return papers + speakers + rooms
    }
}
