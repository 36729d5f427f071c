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

    /// The same, with its first event at other hours and its second one at another place.
    func movingEvents(to hours: Interval, place: String) throws -> Conference {
        var events = events
        events[0] = Event(title: events[0].title, interval: hours, place: events[0].place)
        events[1] = Event(title: events[1].title, interval: events[1].interval, place: place)
        return try with(papers, events)
    }

    private func with(_ papers: [Paper], _ events: [Event]? = nil) throws -> Conference {
        try Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots,
            events: events ?? self.events,
            rooms: rooms, axes: axes, speakers: speakers, papers: papers, changeOver: changeOver)
    }
}
