extension Conference {
    /// The same conference with other papers or rooms in the place of its own, one for one.
    /// - Throws: as ``init(title:place:timeZone:languages:timeSlots:events:rooms:axes:speakers:papers:relations:penalties:changeOver:ruleSettings:changeWeights:)`` does.
    package func changed(papers: [Paper]? = nil, rooms: [Room]? = nil) throws(InvalidConference) -> Conference {
        try Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: rooms ?? self.rooms, axes: axes, speakers: speakers, papers: papers ?? self.papers,
            relations: relations, penalties: penalties, changeOver: changeOver, ruleSettings: ruleSettings,
            changeWeights: changeWeights)
    }
}
