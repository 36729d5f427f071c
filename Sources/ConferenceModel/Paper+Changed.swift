extension Paper {
    /// The same paper, with another status, other speakers, or free to be left out.
    package func changed(
        to status: Status? = nil, speakers: [Reference<Speaker>]? = nil, isOptional: Bool? = nil
    ) -> Paper {
        Paper(
            id: id, title: title, axis: axis, otherAxes: otherAxes, speakers: speakers ?? self.speakers,
            authors: authors, duration: duration, discussion: discussion, keywords: keywords, abstract: abstract,
            audience: audience, needs: needs, status: status ?? self.status, pin: pin, places: places, rank: rank,
            attendees: attendees, ahead: ahead, isOptional: isOptional ?? self.isOptional)
    }
}
