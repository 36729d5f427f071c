internal import ConferenceModel

/// What has become of each paper from the last version to a new one.
///
/// A paper's sequence rises when its hours, its room or its status differ from the version just before, published or not:
/// so it never falls, whatever is reverted or published, and a calendar that has seen any version takes the newer one.
struct Succession {
    /// By paper of the conference.
    let papers: [SavedVersion.Paper]
    /// Those that were in the published version, or else in the last one, and are no longer; and those of before.
    /// In order of time, then of rooms.
    let cancellations: [SavedVersion.Cancellation]

    init(
        to sessions: [ProgrammeDocument.Session], of conference: ConferenceSnapshot, made: Instant, lineage: Lineage,
        last: SavedVersion?, published: SavedVersion?
    ) {
        let now = sessions.talksByPaper
        let before = last?.talksByPaper ?? [:]
        let seen = published?.talksByPaper ?? [:]
        let papers = conference.papers.enumerated().map { index, paper in
            let ancestor = lineage.ancestors[index]
            let (here, there) = (now[paper.id], ancestor.flatMap { before[$0.id] })
            let isMoved = ancestor != nil && (here?.hours != there?.hours || here?.room != there?.room)
            let shown = seen[ancestor?.id ?? paper.id]?.hours
            return SavedVersion.Paper(
                id: paper.id, identifier: lineage.papers[index],
                sequence: (ancestor?.sequence ?? 0) + (isMoved ? 1 : 0),
                changed: isMoved ? made : ancestor?.changed ?? made,
                previousHours: here == nil || here?.hours == shown ? nil : shown)
        }
        self.papers = papers
        let present = Set(papers.filter { now[$0.id] != nil }.map(\.identifier))
        let old = (last?.cancellations ?? []).filter { !present.contains($0.identifier) }
        let base = published ?? last
        let missing = (base?.papers ?? []).filter { paper in
            !present.contains(paper.identifier) && !old.contains { $0.identifier == paper.identifier }
        }
        let occupied = base?.talksByPaper ?? [:]
        // Those that were not in the programme before.
        let newcomers = sessions.talks.filter { occupied[$0.paper] == nil }
        let speakers = Dictionary(
            (base?.conference.papers ?? []).map { ($0.id, $0.speakers) }, uniquingKeysWith: { first, _ in first })
        let gone = missing.compactMap { paper in
            occupied[paper.id].map { talk in
                SavedVersion.Cancellation(
                    id: paper.id, identifier: paper.identifier, title: talk.title, speakers: speakers[paper.id] ?? [],
                    axis: talk.axis, hours: talk.hours, room: talk.room,
                    sequence: papers.first { $0.identifier == paper.identifier }?.sequence
                        ?? (last?.papers.first { $0.identifier == paper.identifier } ?? paper).sequence + 1,
                    changed: made,
                    replacement: newcomers.first { $0.room == talk.room && $0.hours.overlaps(talk.hours) }?.paper)
            }
        }
        let rooms = Dictionary(
            conference.rooms.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        cancellations = (old + gone).sorted {
            ($0.hours, rooms[$0.room] ?? .max, $0.id) < ($1.hours, rooms[$1.room] ?? .max, $1.id)
        }
    }
}
