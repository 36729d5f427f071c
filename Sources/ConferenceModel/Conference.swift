/// Everything that is known before solving (colloque), valid by construction: who edits one takes what ``checked()`` gives
/// back.
package struct Conference: Hashable, Sendable {
    package var title: Text
    package var place: String
    /// IANA name: `Europe/Paris`.
    package var timeZone: String
    /// Languages of the conference, the main one first; never empty.
    package var languages: [Language]
    /// In order of time, never overlapping.
    package var timeSlots: [TimeSlot]
    /// In order of time.
    package var events: [Event]
    package var rooms: [Room]
    package var axes: [Axis]
    package var speakers: [Speaker]
    /// Accepted, in reserve and withdrawn, in file order.
    package var papers: [Paper]
    package var relations: [PaperRelation]
    package var penalties: [Penalty]
    /// Between two papers of one session.
    package var changeOver: Minutes
    package var ruleSettings: [RuleSetting]
    package var changeWeights: ChangeWeights

    /// Days on which there is something, in order.
    package private(set) var days: [CalendarDate]
    /// Papers to schedule, in file order.
    package private(set) var acceptedPapers: [Reference<Paper>]
    /// Those of them that must stand in every programme.
    package private(set) var requiredPapers: [Reference<Paper>]

    /// - Throws: the first invariant that does not hold. The readers of files check all of them beforehand, with places
    ///   and words for the organiser; this is the wall behind them.
    package init(
        title: Text, place: String = "", timeZone: String = "Europe/Paris", languages: [Language] = [.fr],
        timeSlots: [TimeSlot], events: [Event] = [], rooms: [Room], axes: [Axis], speakers: [Speaker] = [],
        papers: [Paper], relations: [PaperRelation] = [], penalties: [Penalty] = [], changeOver: Minutes = 0,
        ruleSettings: [RuleSetting] = [], changeWeights: ChangeWeights = ChangeWeights()
    ) throws(InvalidConference) {
        self.init(titled: title)
        (self.place, self.timeZone, self.languages) = (place, timeZone, languages)
        (self.timeSlots, self.rooms, self.axes, self.speakers) = (timeSlots, rooms, axes, speakers)
        (self.papers, self.relations, self.changeOver) = (papers, relations, changeOver)
        (self.penalties, self.ruleSettings) = (penalties, ruleSettings)
        (self.changeWeights, self.events) = (changeWeights, events)
        self = try checked()
    }

    /// A conference of which nothing but the title is known yet.
    package init(titled title: Text) {
        (self.title, place, timeZone, languages) = (title, "", "Europe/Paris", [.fr])
        (timeSlots, events, rooms, axes, speakers, papers) = ([], [], [], [], [], [])
        (relations, penalties, changeOver, ruleSettings, changeWeights) = ([], [], 0, [], ChangeWeights())
        (days, acceptedPapers, requiredPapers) = ([], [], [])
    }

    /// The same conference after an edit of its facts: its events in order, and all that follows from them anew.
    /// - Throws: the first invariant that does not hold.
    package func checked() throws(InvalidConference) -> Conference {
        var conference = self
        conference.events.sort { $0.interval < $1.interval }
        conference.days = Set(timeSlots.map(\.date) + events.map(\.interval.date)).sorted()
        conference.acceptedPapers = papers.references.filter { papers[$0].status == .accepted }
        conference.requiredPapers = conference.acceptedPapers.filter { !papers[$0].isOptional }
        try conference.checkInvariants()
        return conference
    }

    /// The same conference with some of its facts edited.
    /// - Throws: the first invariant that does not hold then.
    package func edited(_ edit: (inout Conference) -> Void) throws(InvalidConference) -> Conference {
        var conference = self
        edit(&conference)
        return try conference.checked()
    }

    private func checkInvariants() throws(InvalidConference) {
        guard !languages.isEmpty else { throw .noLanguage }
        for (earlier, later) in zip(timeSlots, timeSlots.dropFirst())
        where earlier.interval.overlaps(later.interval) || later.interval < earlier.interval {
            throw .timeSlotsOverlapOrAreOutOfOrder(earlier.id, later.id)
        }
        for ids in [papers.map(\.id), rooms.map(\.name), axes.map(\.id), speakers.map(\.name)] {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted { throw .duplicate(id) }
        }
        for axis in axes where !axis.related.allSatisfy({ axes.indices.contains($0.index) }) {
            throw .dangling(in: axis.id)
        }
        for paper in papers {
            guard paper.duration > 0, paper.discussion >= 0, paper.places > 0 else { throw .duration(of: paper.id) }
            let dangling =
                !([paper.axis] + paper.otherAxes).allSatisfy { axes.indices.contains($0.index) }
                || !paper.speakers.allSatisfy { speakers.indices.contains($0.index) }
                || !(paper.pin?.timeSlot.map { timeSlots.indices.contains($0.index) } ?? true)
                || !(paper.pin?.room.map { rooms.indices.contains($0.index) } ?? true)
                || !(paper.pin?.axis.map { axes.indices.contains($0.index) } ?? true)
            if dangling { throw .dangling(in: paper.id) }
        }
        for relation in relations {
            let both = [relation.first.index, relation.second.index]
            guard both.allSatisfy(papers.indices.contains), both[0] != both[1] else { throw .dangling(in: "relations") }
        }
        guard penalties.allSatisfy({ $0.points > 0 && isKnown($0.combination) }) else {
            throw .dangling(in: "penalties")
        }
    }

    private func isKnown(_ combination: Penalty.Combination) -> Bool {
        switch combination {
        case .axisInTimeSlot(let a, let s): axes.indices.contains(a.index) && timeSlots.indices.contains(s.index)
        case .axisInRoom(let a, let r): axes.indices.contains(a.index) && rooms.indices.contains(r.index)
        case .roomInTimeSlot(let r, let s): rooms.indices.contains(r.index) && timeSlots.indices.contains(s.index)
        case .paperInTimeSlot(let p, let s): papers.indices.contains(p.index) && timeSlots.indices.contains(s.index)
        case .paperInRoom(let p, let r): papers.indices.contains(p.index) && rooms.indices.contains(r.index)
        case .axesInParallel(let a, let b): a < b && axes.indices.contains(a.index) && axes.indices.contains(b.index)
        }
    }
}

extension Conference {
    /// The hours of a session's papers, one after the other from the start of its time slot, with the change-over
    /// between two. Hours that run past midnight are cut there; such a session never fits its time slot. Where the time
    /// slot counts places, each has its share of the slot's minutes.
    package func talks(of session: Session) -> [Talk] {
        let slot = timeSlots[session.timeSlot].interval
        if let places = timeSlots[session.timeSlot].places {
            return zip(session.papers, firstPlaces(of: session)).compactMap { paper, first in
                let start = slot.start + Minutes(slot.length.count * first / places)
                let end = slot.start + Minutes(slot.length.count * (first + papers[paper].places) / places)
                // Posters may share a slot that has fewer minutes than places.
                return Interval(date: slot.date, start: start, end: max(end, start + 1))
                    .map { Talk(paper: paper, interval: $0) }
            }
        }
        var start = slot.start
        return session.papers.compactMap { paper in
            let end = start + papers[paper].length
            defer { start = end + changeOver }
            return Interval(date: slot.date, start: start, end: end).map { Talk(paper: paper, interval: $0) }
        }
    }

    /// By paper of the session, its first place, counted from 0.
    package func firstPlaces(of session: Session) -> [Int] {
        if let places = session.firstPlaces { return places }
        var next = 0
        return session.papers.map { paper in
            defer { next += papers[paper].places }
            return next
        }
    }

    /// Whether papers, in whatever order, fit one session of the time slot: by places where it counts them, else by
    /// minutes.
    package func fits(_ session: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Bool {
        let slot = timeSlots[timeSlot]
        guard let places = slot.places else { return minutes(of: session) <= slot.length }
        return session.reduce(0) { $0 + papers[$1].places } <= places
    }

    /// Minutes that papers take in one session: their lengths and the change-overs between them.
    package func minutes(of session: [Reference<Paper>]) -> Minutes {
        session.reduce(0) { $0 + papers[$1].length } + max(session.count - 1, 0) * changeOver
    }

    /// Time slots of a day, in order.
    package func timeSlots(on day: CalendarDate) -> [Reference<TimeSlot>] {
        timeSlots.references.filter { timeSlots[$0].date == day }
    }
}
