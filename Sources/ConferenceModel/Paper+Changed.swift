extension Paper {
    /// The same paper, but for what is given: another status, other speakers, no pin (`.some(nil)`), free to be left out.
    package func changed(
        to status: Status? = nil, speakers: [Reference<Speaker>]? = nil, otherAxes: [Reference<Axis>]? = nil,
        needs: Set<String>? = nil, pin: Pin?? = nil, isOptional: Bool? = nil
    ) -> Paper {
        Paper(
            id: id, title: title, axis: axis, otherAxes: otherAxes ?? self.otherAxes,
            speakers: speakers ?? self.speakers, authors: authors, duration: duration, discussion: discussion,
            keywords: keywords, abstract: abstract, audience: audience, needs: needs ?? self.needs,
            status: status ?? self.status, pin: pin ?? self.pin, places: places, rank: rank, attendees: attendees,
            ahead: ahead, isOptional: isOptional ?? self.isOptional)
    }
}
