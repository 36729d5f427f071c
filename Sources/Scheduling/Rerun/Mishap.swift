package import ConferenceModel

/// Something that may befall a programme that is out.
package enum Mishap: Hashable, Sendable {
    /// The paper is withdrawn.
    case paper(Reference<Paper>)
    /// The person does not come: papers that nobody else presents are withdrawn.
    case speaker(Reference<Speaker>)
    /// The room is lost, for the whole conference.
    case room(Reference<Room>)

    /// All that may befall a conference: its papers, the people who present them, its rooms.
    package static func all(in conference: Conference) -> [Mishap] {
        let busy = Set(conference.acceptedPapers.flatMap { conference.papers[$0].speakers })
        return conference.acceptedPapers.map { .paper($0) }
            + conference.speakers.references.filter(busy.contains).map { .speaker($0) }
            + conference.rooms.references.map { .room($0) }
    }

    /// The conference after it.
    package func conference(after conference: Conference) throws(InvalidConference) -> Conference {
        switch self {
        case .paper(let paper):
            var papers = conference.papers
            papers[paper.index] = papers[paper.index].changed(to: .withdrawn)
            return try conference.changed(papers: papers)
        case .speaker(let speaker):
            return try conference.changed(
                papers: conference.papers.map { paper in
                    guard paper.speakers.contains(speaker) else { return paper }
                    let others = paper.speakers.filter { $0 != speaker }
                    let isLost = others.isEmpty && paper.status == .accepted
                    return paper.changed(to: isLost ? .withdrawn : nil, speakers: others)
                })
        case .room(let room):
            var rooms = conference.rooms
            let old = rooms[room.index]
            rooms[room.index] = Room(
                name: old.name, capacity: old.capacity, equipment: old.equipment,
                closed: conference.timeSlots.map(\.interval))
            return try conference.changed(rooms: rooms)
        }
    }

    /// `paper C07`, for files.
    package func key(in conference: Conference) -> String {
        switch self {
        case .paper(let paper): "paper " + conference.papers[paper].id
        case .speaker(let speaker): "speaker " + conference.speakers[speaker].name
        case .room(let room): "room " + conference.rooms[room].name
        }
    }

    package func text(in conference: Conference) -> Text {
        switch self {
        case .paper(let paper):
            let own = conference.papers[paper]
            return Text("\(own.id) · \(own.title)")
        case .speaker(let speaker): return Text(conference.speakers[speaker].name)
        case .room(let room): return Text(conference.rooms[room].name)
        }
    }
}
