import ConferenceModel
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What a supposed change would do: the new optimum, which papers move, what each rule gains or loses.
struct SuppositionReport {
    /// `nil` where there was no programme.
    let before: (programme: Programme, proof: Proof)?
    let after: (programme: Programme, proof: Proof)
    let conference: Conference
    /// With the supposed weights.
    let rules: RuleSet
    let isComplete: Bool
    let width: Int

    private struct Place: Hashable {
        let timeSlot: Reference<TimeSlot>
        let room: Reference<Room>
    }

    private func places(in programme: Programme) -> [Reference<Paper>: Place] {
        var places: [Reference<Paper>: Place] = [:]
        for session in programme.sessions {
            for paper in session.papers { places[paper] = Place(timeSlot: session.timeSlot, room: session.room) }
        }
        return places
    }

    /// In file order.
    private var moves: [(paper: Paper, from: Place, to: Place)] {
        guard let before else { return [] }
        let (old, new) = (places(in: before.programme), places(in: after.programme))
        return conference.acceptedPapers.compactMap { paper in
            guard let from = old[paper], let to = new[paper], from != to else { return nil }
            return (conference.papers[paper], from, to)
        }
    }

    private func text(of place: Place) -> Text {
        let (slot, room) = (conference.timeSlots[place.timeSlot].shortText, conference.rooms[place.room].name)
        return Text(fr: "\(slot.fr), \(room)", en: "\(slot.en), \(room)")
    }

    var text: String {
        let (moves, changes) = (moves, changes)
        let rule = changes.map { "  \($0.points > 0 ? "+" : "−")\(abs($0.points))  \($0.rule.spokenName)" }
        let moved = moves.map { move in
            let (from, to) = (text(of: move.from), text(of: move.to))
            return Text(
                fr: "\(move.paper.id)\u{A0}: \(from.fr) → \(to.fr)", en: "\(move.paper.id): \(from.en) → \(to.en)"
            ).spoken.line
        }
        let heading = Text(
            fr: moves.isEmpty
                ? "Rien ne bouge."
                : "\(moves.count) communication\(moves.count > 1 ? "s" : "") bouge\(moves.count > 1 ? "nt" : "")\u{A0}:",
            en: moves.isEmpty ? "Nothing moves." : "\(moves.count) paper\(moves.count > 1 ? "s move" : " moves"):"
        ).spoken
        let all = [title.spoken] + rule + [heading] + moved.map { "  " + $0 }
        let shown =
            isComplete || all.count <= PlaceTable.mostLines
            ? all
            : all.prefix(PlaceTable.mostLines - 1)
                + [Text(fr: "… --verbose dit tout.", en: "… --verbose says all.").spoken]
        return shown.map { $0.cut(to: isComplete ? .max : width) + "\n" }.joined()
    }

    private var title: Text {
        let now = after.proof.text
        guard let old = before?.proof.points else { return Text(fr: "\(now.fr).", en: "\(now.en).") }
        return Text(fr: "\(now.fr), au lieu de \(old).", en: "\(now.en), instead of \(old).")
    }

    private var changes: [PointsDifference.Change] {
        before.map {
            PointsDifference(from: $0.programme, to: after.programme, of: conference, by: rules).changes
        } ?? []
    }

    struct Document: Encodable {
        struct Move: Encodable {
            let paper, fromTimeSlot, fromRoom, toTimeSlot, toRoom: String
        }
        let points: Int
        let bound: Int
        /// Of the best programme without the change.
        let pointsBefore: Int?
        let moves: [Move]
        /// Points more, by rule, at the supposed weights.
        let changes: [String: Int]
    }

    var document: Document {
        Document(
            points: after.proof.points, bound: after.proof.bound, pointsBefore: before?.proof.points,
            moves: moves.map {
                Document.Move(
                    paper: $0.paper.id, fromTimeSlot: conference.timeSlots[$0.from.timeSlot].id,
                    fromRoom: conference.rooms[$0.from.room].name, toTimeSlot: conference.timeSlots[$0.to.timeSlot].id,
                    toRoom: conference.rooms[$0.to.room].name)
            }, changes: Dictionary(uniqueKeysWithValues: changes.map { ($0.rule.name, $0.points) }))
    }
}
