internal import Archive
internal import ConferenceFiles
internal import ConferenceModel

/// A frab schedule as the programme of a conference: its events are known by their identifiers, else by their titles.
struct ScheduleReading {
    private let conference: Conference
    /// Ids of papers.
    private let papers: [UniqueIdentifier: String]
    /// Day, start and title of each event.
    private let events: Set<[String]>
    private let axes: Set<String>

    /// - Parameter identifiers: of each paper; `nil` = those of their names.
    init(of conference: Conference, knownBy identifiers: [UniqueIdentifier]?) {
        self.conference = conference
        let unsaved = ProgrammeVersion(unsaved: Programme(sessions: []), of: conference)
        let known =
            Array(zip(identifiers ?? unsaved.papers, conference.papers)) + zip(unsaved.papers, conference.papers)
        papers = Dictionary(known.map { ($0, $1.id) }, uniquingKeysWith: { first, _ in first })
        events = Set(
            conference.events.flatMap { event in
                Language.allCases.map { language in
                    ScheduleReading.key(event.interval.date.iso, event.interval.start.iso, event.title[language])
                }
            })
        axes = Set(conference.axes.flatMap { [$0.id, $0.title.fr, $0.title.en] }.map { Spelling.folded($0.line) })
    }

    func read(_ events: [FrabProgrammeFile.Event], of file: String) -> (SavedProgramme?, [Diagnostic]) {
        let rows = events.compactMap { event -> ProgrammeTable.Row? in
            let id = UniqueIdentifier(event.guid).flatMap { papers[$0] }
            if id == nil, isOfConference(event) { return nil }
            // What another program calls a track need not be an axis: the paper knows its own.
            let axis = axes.contains(Spelling.folded(event.track.line)) ? event.track : ""
            return ProgrammeTable.Row(
                [event.date, event.start, event.room, axis, id ?? event.title], at: event.location)
        }
        return ProgrammeTable.decode(
            headings: ["day", "start", "room", "axis", "paper"], rows: rows, for: conference, at: Location(file: file),
            isDelimited: false)
    }

    /// Whether it is a plenary, a break or the like, which the conference knows.
    private func isOfConference(_ event: FrabProgrammeFile.Event) -> Bool {
        events.contains(ScheduleReading.key(event.date, event.start, event.title))
    }

    private static func key(_ date: String, _ start: String, _ title: String) -> [String] {
        [date, start, Spelling.folded(title.line)]
    }
}
