internal import ConferenceModel

/// Turns drafts into sessions of a conference, and collects what is wrong with all of them.
struct SessionReader {
    let conference: Conference
    var diagnostics: [Diagnostic] = []
    private let timeSlots: Names<TimeSlot>
    private let rooms: Names<Room>
    private let axes: Names<Axis>
    private let papers: Names<Paper>

    init(_ conference: Conference) {
        self.conference = conference
        timeSlots = Names(.timeSlot, conference.timeSlots.map { [$0.id, "\($0.date.iso)T\($0.interval.start.iso)"] })
        rooms = Names(.room, conference.rooms.map { [$0.name] })
        axes = Names(.axis, conference.axes.map { [$0.id, $0.title.fr, $0.title.en] })
        papers = Names(.paper, conference.papers.map { [$0.id, $0.title] })
    }

    /// `nil` when a name is unknown.
    mutating func session(_ draft: SessionDraft, at location: Location) -> Session? {
        let timeSlot = find(draft.timeSlot, in: timeSlots, at: location)
        let room = find(draft.room, in: rooms, at: location)
        let known = draft.papers.compactMap { find($0.id, in: papers, at: location) }
        let axis = axis(of: draft, with: known, at: location)
        guard let timeSlot, let room, let axis, known.count == draft.papers.count else { return nil }
        return Session(timeSlot: timeSlot, room: room, axis: axis, papers: known, firstPlaces: places(of: draft))
    }

    /// Where some places are missing, impossible or out of order, the papers follow one another.
    private func places(of draft: SessionDraft) -> [Int]? {
        let places = draft.papers.compactMap { paper in paper.place.flatMap { (1...10_000).contains($0) ? $0 - 1 : nil }
        }
        guard places.count == draft.papers.count, !places.isEmpty, places == places.sorted() else { return nil }
        return places
    }

    /// The id that a row tells, or the title in its place where no paper has that id, but one has the title.
    func name(of paper: String, titled title: String) -> String {
        let isKnown = { (name: String) in (try? papers.find(name)) != nil }
        return isKnown(paper) || title.isEmpty || !isKnown(title) ? paper : title
    }

    mutating func report(_ fault: ProgrammeFault, at location: Location) {
        diagnostics.append(fault.diagnostic(at: location))
    }

    /// The programme of all sessions that were read, unless something was wrong with any.
    func outcome(
        _ sessions: [Session], proof: Proof? = nil, pointsByRule: [SavedProgramme.RulePoints] = []
    ) -> (SavedProgramme?, [Diagnostic]) {
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        return (SavedProgramme(programme: Programme(sessions: sessions), proof: proof, pointsByRule: pointsByRule), [])
    }

    private mutating func axis(
        of draft: SessionDraft, with known: [Reference<Paper>], at location: Location
    ) -> Reference<Axis>? {
        if let axis = draft.axis { return find(axis, in: axes, at: location) }
        // An unknown paper has been reported already.
        if draft.papers.isEmpty { report(.noAxis, at: location) }
        return known.first.map { conference.papers[$0].axis }
    }

    private mutating func find<Element>(
        _ name: String, in names: Names<Element>, at location: Location
    ) -> Reference<Element>? {
        do {
            return try names.find(name)
        } catch {
            report(error, at: location)
            return nil
        }
    }
}
