/// One submitted contribution (communication), with its speakers, axis and duration.
package struct Paper: Hashable, Sendable {
    package enum Status: String, Sendable, CaseIterable {
        /// Must be scheduled.
        case accepted
        /// On the waiting list: known, not scheduled.
        case reserve
        case withdrawn
    }

    /// As the organiser wrote it: `C07`.
    package var id: String
    package var title: String
    package var axis: Reference<Axis>
    /// Axes that could take the paper when its own cannot, dearest wish first.
    package var otherAxes: [Reference<Axis>]
    package var speakers: [Reference<Speaker>]
    /// Authors who do not travel: only names.
    package var authors: [String]
    /// Presentation, without discussion.
    package var duration: Minutes
    /// Discussion that follows at once.
    package var discussion: Minutes
    package var keywords: [String]
    package var abstract: String
    /// People expected to listen; `nil` = unknown.
    package var audience: Int?
    /// Equipment, in lower-case words, that the room must offer.
    package var needs: Set<String>
    package var status: Status
    package var pin: Pin?
    /// Places that it takes, one after the other in one room, where time slots count places.
    package var places: Int
    /// It should be so many-th (1, 2, …) of its axis; `nil` = no matter.
    package var rank: Int?
    /// Names of people who wish to hear it.
    package var attendees: [String]
    /// How far the clocks of those who present it from afar are ahead of the conference's.
    package var ahead: Minutes
    /// It may be left out: on the waiting list, and free to take the place of a withdrawn paper.
    package var isOptional: Bool

    package init(
        id: String, title: String, axis: Reference<Axis>, otherAxes: [Reference<Axis>] = [],
        speakers: [Reference<Speaker>] = [], authors: [String] = [], duration: Minutes = 20, discussion: Minutes = 10,
        keywords: [String] = [], abstract: String = "", audience: Int? = nil, needs: Set<String> = [],
        status: Status = .accepted, pin: Pin? = nil, places: Int = 1, rank: Int? = nil, attendees: [String] = [],
        ahead: Minutes = 0, isOptional: Bool = false
    ) {
        (self.id, self.title, self.axis, self.otherAxes) = (id, title, axis, otherAxes)
        (self.speakers, self.authors, self.duration, self.discussion) = (speakers, authors, duration, discussion)
        (self.keywords, self.abstract, self.audience, self.needs) = (keywords, abstract, audience, needs)
        (self.status, self.pin, self.places, self.rank) = (status, pin, places, rank)
        (self.attendees, self.ahead, self.isOptional) = (attendees, ahead, isOptional)
    }

    /// Presentation and discussion together.
    package var length: Minutes { duration + discussion }
}
