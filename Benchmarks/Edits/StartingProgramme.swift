import ColloquiumGenerator
import ConferenceModel

/// A programme to begin with: axis by axis, three papers a session, cell after cell.
enum StartingProgramme {
    static func make(for conference: Conference) -> Programme {
        var cells = conference.rooms.references.flatMap { room in
            conference.timeSlots.references.map { ProgrammeCell($0, room) }
        }[...]
        var sessions: [Session] = []
        for axis in conference.axes.references {
            var papers = conference.acceptedPapers.filter { conference.papers[$0].axis == axis }[...]
            while !papers.isEmpty, let cell = cells.popFirst() {
                let session = Array(papers.prefix(3))
                papers = papers.dropFirst(3)
                sessions.append(Session(timeSlot: cell.timeSlot, room: cell.room, axis: axis, papers: session))
            }
        }
        return Programme(sessions: sessions)
    }
}

extension ColloquiumShape {
    /// Three papers a session, a third of the cells empty.
    static func leavingPlaces(papers: Int) -> ColloquiumShape {
        if let known = growth.first(where: { $0.papers == papers }) { return known }
        let days = papers < 400 ? 3 : 4
        return ColloquiumShape(
            papers: papers, axes: max(papers / 24, 2), days: days, timeSlotsPerDay: 4, rooms: papers / (8 * days) + 1)
    }
}
