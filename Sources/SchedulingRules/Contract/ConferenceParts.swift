package import ConferenceModel

/// What a conference is made of, while some of what it asks for is taken out.
package struct ConferenceParts: Sendable {
    package var papers: [Paper]
    package var rooms: [Room]
    package var speakers: [Speaker]
    /// By their places in the conference's list; `nil` = given up.
    package var relations: [PaperRelation?]
    private let original: Conference

    var axes: [Reference<Axis>] { original.axes.references }

    package init(of conference: Conference) {
        original = conference
        (papers, rooms, speakers) = (conference.papers, conference.rooms, conference.speakers)
        relations = conference.relations
    }

    /// - Throws: where they make no conference.
    package func conference() throws(InvalidConference) -> Conference {
        try original.changed(
            papers: papers, rooms: rooms, speakers: speakers, relations: relations.compactMap { $0 })
    }

    package mutating func change(_ paper: Reference<Paper>, _ changed: (Paper) -> Paper) {
        papers[paper.index] = changed(papers[paper.index])
    }
}
