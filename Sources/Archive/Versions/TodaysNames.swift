internal import ConferenceModel

/// What the names of an earlier version mean in the conference as it is today.
struct TodaysNames {
    let timeSlots: [String: Reference<TimeSlot>]
    let rooms: [String: Reference<Room>]
    let axes: [String: Reference<Axis>]
    private let conference: Conference

    init(_ conference: Conference) {
        self.conference = conference
        timeSlots = TodaysNames.references(conference.timeSlots, \.id)
        rooms = TodaysNames.references(conference.rooms, \.name)
        axes = TodaysNames.references(conference.axes, \.id)
    }

    /// By the ids that the version gave them.
    func papers(after lineage: Lineage) -> [String: Reference<Paper>] {
        let pairs = zip(conference.papers.references, lineage.ancestors).map { paper, ancestor in
            (ancestor?.id ?? conference.papers[paper].id, paper)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    func session(
        _ session: ProgrammeDocument.Session, papers: [String: Reference<Paper>]
    ) throws(HistoryFault) -> Session {
        let ids = session.papers.map(\.id)
        guard let timeSlot = timeSlots[session.timeSlot] else {
            throw .goneFromConference(.timeSlot, session.timeSlot, papers: ids)
        }
        guard let room = rooms[session.room] else { throw .goneFromConference(.room, session.room, papers: ids) }
        guard let axis = axes[session.axis] else { throw .goneFromConference(.axis, session.axis, papers: ids) }
        let known = session.papers.filter { papers[$0.id] != nil }
        let places = known.compactMap { talk in talk.place.map { $0 - 1 } }
        return Session(
            timeSlot: timeSlot, room: room, axis: axis, papers: known.compactMap { papers[$0.id] },
            firstPlaces: places.isEmpty || places.count < known.count ? nil : places)
    }

    private static func references<Element>(
        _ elements: [Element], _ name: (Element) -> String
    ) -> [String: Reference<Element>] {
        Dictionary(
            zip(elements.map(name), elements.references).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
}
