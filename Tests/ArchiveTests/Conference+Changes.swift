import ConferenceModel
import TestSupport

extension Conference {
    /// The same, with another id for one paper.
    func replacing(paper index: Int, id: String) throws -> Conference {
        var papers = papers
        let paper = papers[index]
        papers[index] = Paper(
            id: id, title: paper.title, axis: paper.axis, speakers: paper.speakers, duration: paper.duration,
            discussion: paper.discussion)
        return try with(papers)
    }

    /// The same, with one more paper, in reserve.
    func adding(id: String, title: String) throws -> Conference {
        try with(papers + [Paper(id: id, title: title, axis: Reference(0), status: .reserve)])
    }

    private func with(_ papers: [Paper]) throws -> Conference {
        try Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: rooms, axes: axes, speakers: speakers, papers: papers, changeOver: changeOver)
    }
}
