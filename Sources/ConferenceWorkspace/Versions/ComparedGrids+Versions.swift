internal import Archive
internal import ConferenceModel
internal import ProgrammeExports

extension ComparedGrids {
    /// The grids of two versions, each paper that differs marked in both.
    init(_ comparison: VersionComparison, from old: SavedVersion, to new: SavedVersion) {
        let moved = comparison.moved.map { move in
            (
                from: (
                    move.from, Mark.moved(Text(fr: "→ \(move.to.whereabouts.fr)", en: "→ \(move.to.whereabouts.en)"))
                ),
                to: (
                    move.to, Mark.moved(Text(fr: "← \(move.from.whereabouts.fr)", en: "← \(move.from.whereabouts.en)"))
                )
            )
        }
        let older = moved.map(\.from) + comparison.gone.map { ($0.talk, .gone) }
        let newer = moved.map(\.to) + comparison.new.map { ($0.talk, .new) }
        self.init(
            title: new.conference.title.text, older: Grid(old, marks: older), newer: Grid(new, marks: newer),
            rooms: new.rooms.map(\.name) + old.rooms.map(\.name).filter { !new.rooms.map(\.name).contains($0) },
            changes: comparison.parts)
    }
}

extension ComparedGrids.Grid {
    fileprivate init(_ version: SavedVersion, marks: [(SavedVersion.Talk, ComparedGrids.Mark)]) {
        let marks = Dictionary(marks, uniquingKeysWith: { first, _ in first })
        self.init(
            version: version.number,
            talks: version.talks.map { talk in
                ComparedGrids.Talk(
                    hours: talk.hours, timeSlot: talk.timeSlot, room: talk.room, axis: talk.axis, paper: talk.paper,
                    title: talk.title, mark: marks[talk])
            })
    }
}
