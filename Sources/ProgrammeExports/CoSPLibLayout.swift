internal import ConferenceModel
internal import WorkbookWriting

/// The programme in the layout of CoSPLib's solution files, which its own checker reads: rooms across; below them the
/// axis of each time slot, a row of numbers, and for each place of each time slot the paper's id. Names are written
/// letter by letter, and never more than the checker can take: a session without papers is left out.
///
/// Where the conference does not count places, each paper takes one.
struct CoSPLibLayout {
    private typealias Cell = NewWorkbook.Cell

    /// One room in one time slot: its axis, and what stands in each of its places.
    private struct Column {
        var axis = Cell.empty
        var papers: [Cell]
    }

    private let sessions: [Session]
    private let conference: Conference

    init(_ programme: Programme, of conference: Conference) {
        sessions = programme.sessions.filter { !$0.papers.isEmpty }
        self.conference = conference
    }

    func bytes() throws(WritingFailure) -> [UInt8] {
        try NewWorkbook([NewWorkbook.Sheet(name: "sol", rows: rows)]).bytes()
    }

    private var rows: [[Cell]] {
        var axes: [[Cell]] = []
        var places: [[Cell]] = []
        for slot in conference.timeSlots.references {
            let name = Cell.text(conference.timeSlots[slot].name ?? conference.timeSlots[slot].id)
            let columns = columns(of: slot)
            axes.append([name] + columns.map(\.axis))
            places += (0..<count(of: slot)).map { place in [name] + columns.map { $0.papers[place] } }
        }
        let rooms = conference.rooms.map { Cell.text($0.name) }
        return [[.empty] + rooms] + axes + [[.empty] + rooms.indices.map { .number($0) }] + places
    }

    private func columns(of slot: Reference<TimeSlot>) -> [Column] {
        conference.rooms.references.map { room in
            var column = Column(papers: [Cell](repeating: .empty, count: count(of: slot)))
            guard let session = sessions.first(where: { $0.timeSlot == slot && $0.room == room }) else { return column }
            column.axis = .text(conference.axes[session.axis].id)
            for (paper, first) in zip(session.papers, firstPlaces(of: session)) {
                let length = conference.timeSlots[slot].places == nil ? 1 : conference.papers[paper].places
                // What does not fit is for the audit to tell.
                for place in (first..<first + length).clamped(to: column.papers.indices) {
                    column.papers[place] = .text(conference.papers[paper].id)
                }
            }
            return column
        }
    }

    /// Places of a time slot.
    private func count(of slot: Reference<TimeSlot>) -> Int {
        conference.timeSlots[slot].places ?? sessions.filter { $0.timeSlot == slot }.map(\.papers.count).max() ?? 1
    }

    private func firstPlaces(of session: Session) -> [Int] {
        conference.timeSlots[session.timeSlot].places == nil
            ? Array(session.papers.indices) : conference.firstPlaces(of: session)
    }
}
