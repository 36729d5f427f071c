internal import Archive
internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `rerun --json` prints: the menu, with the programme of each point as in `programme.json`.
package struct RerunDocument: Encodable {
    static let schema = "colloque-rerun/1"

    struct Move: Encodable {
        let paper: String
        /// `day`, `half-day`, `time-slot`, `room` or `place`.
        let kind: String
        /// `2012-11-15 11:00`, the hour at which it was to begin, and its room.
        let from: [String]
        let to: [String]
        let points: Int
    }

    struct Point: Encodable {
        let movedPapers: Int
        let points: Int
        let bound: Int
        /// Points of all moves, by the weights of `changes`.
        let disruption: Int
        let disturbsLeast: Bool
        let moves: [Move]
        /// Ids of papers in reserve that take a withdrawn one's place.
        let promoted: [String]
        let sessions: [ProgrammeDocument.Session]
    }

    let schema = RerunDocument.schema
    let points: [Point]
    /// Whether the last point was looked for among all programmes.
    let endsFree: Bool
    let fewestMoves: Int
    /// Why the search ended early, if it did.
    let stop: String?
    let conflicts: [Finding]
    /// Where the chosen programme was saved.
    let saved: String?

    /// - Parameter saved: where the chosen programme was saved, if one was chosen.
    package init(_ answer: RerunAnswer, savedAs saved: String?) {
        let (menu, rerun) = (answer.menu, answer.rerun)
        let conference = rerun.conference
        points = menu.points.map { point in
            Point(
                movedPapers: point.movedPapers, points: point.proof.points, bound: point.proof.bound,
                disruption: point.disruption.points, disturbsLeast: point.disturbsLeast,
                moves: point.disruption.moves.map { Move($0, in: conference) },
                promoted: rerun.promoted(in: point.programme).map { conference.papers[$0].id },
                sessions: point.programme.sessions.map { ProgrammeDocument.Session($0, of: conference) })
        }
        (endsFree, fewestMoves, self.saved) = (menu.endsFree, menu.fewestMoves, saved)
        stop = menu.stop?.rawValue
        conflicts = menu.conflicts.map { Finding($0) }
    }
}

extension RerunDocument.Move {
    init(_ move: Disruption.Move, in conference: Conference) {
        func begin(_ hours: Interval) -> String { "\(hours.date.iso) \(hours.start.iso)" }
        paper = conference.papers[move.paper].id
        kind = move.kind.rawValue
        from = [begin(move.from.hours), move.from.roomName ?? ""]
        to = [begin(move.hours), conference.rooms[move.room].name]
        points = move.points
    }
}
