extension Conference {
    /// The same conference, what is given in the place of its own, one for one.
    /// - Throws: as ``init(title:place:timeZone:languages:timeSlots:events:rooms:axes:speakers:papers:relations:penalties:changeOver:ruleSettings:changeWeights:)`` does.
    package func changed(
        papers: [Paper]? = nil, rooms: [Room]? = nil, speakers: [Speaker]? = nil, relations: [PaperRelation]? = nil,
        ruleSettings: [RuleSetting]? = nil
    ) throws(InvalidConference) -> Conference {
        try Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: rooms ?? self.rooms, axes: axes, speakers: speakers ?? self.speakers, papers: papers ?? self.papers,
            relations: relations ?? self.relations, penalties: penalties, changeOver: changeOver,
            ruleSettings: ruleSettings ?? self.ruleSettings, changeWeights: changeWeights)
    }

    /// The same conference with one paper pinned, whatever its own pin.
    /// - Throws: where the pin does not go with the paper.
    package func pinning(_ paper: Reference<Paper>, to pin: Pin) throws(InvalidConference) -> Conference {
        var papers = papers
        papers[paper.index] = papers[paper.index].changed(pin: pin)
        return try changed(papers: papers)
    }
}
