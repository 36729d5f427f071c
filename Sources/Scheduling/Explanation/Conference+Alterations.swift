package import ConferenceModel

// The same conference but for something: what hypotheses are made of.

extension Conference {
    /// - Returns: `nil` where what is given does not go with the rest.
    package func altered(
        rooms: [Room]? = nil, speakers: [Speaker]? = nil, papers: [Paper]? = nil, relations: [PaperRelation]? = nil,
        ruleSettings: [RuleSetting]? = nil
    ) -> Conference? {
        try? Conference(
            title: title, place: place, timeZone: timeZone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: rooms ?? self.rooms, axes: axes, speakers: speakers ?? self.speakers, papers: papers ?? self.papers,
            relations: relations ?? self.relations, penalties: penalties, changeOver: changeOver,
            ruleSettings: ruleSettings ?? self.ruleSettings, changeWeights: changeWeights)
    }

    package func with(_ paper: Paper, at reference: Reference<Paper>) -> Conference? {
        var papers = papers
        papers[reference.index] = paper
        return altered(papers: papers)
    }
}

extension Paper {
    package func pinned(_ pin: Pin?) -> Paper { altered(pin: .some(pin)) }

    /// What is not given stays as it is.
    package func altered(
        otherAxes: [Reference<Axis>]? = nil, speakers: [Reference<Speaker>]? = nil, needs: Set<String>? = nil,
        status: Status? = nil, isOptional: Bool? = nil, pin: Pin?? = nil
    ) -> Paper {
        Paper(
            id: id, title: title, axis: axis, otherAxes: otherAxes ?? self.otherAxes,
            speakers: speakers ?? self.speakers,
            authors: authors, duration: duration, discussion: discussion, keywords: keywords, abstract: abstract,
            audience: audience, needs: needs ?? self.needs, status: status ?? self.status, pin: pin ?? self.pin,
            places: places, rank: rank, attendees: attendees, ahead: ahead,
            isOptional: isOptional ?? self.isOptional)
    }
}
