import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What a supposed change would do: the new optimum, which papers move, what each rule gains or loses.
struct SuppositionReport {
    let supposed: SupposedProgramme
    let isComplete: Bool
    let width: Int

    private var conference: Conference { supposed.conference }

    private func text(of place: SupposedProgramme.Place) -> Text {
        let (slot, room) = (conference.timeSlots[place.timeSlot].shortText, conference.rooms[place.room].name)
        return Text(fr: "\(slot.fr), \(room)", en: "\(slot.en), \(room)")
    }

    var text: String {
        let (moves, changes) = (supposed.moves, supposed.changes)
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
        let now = supposed.after.proof.text
        guard let old = supposed.before?.proof.points else { return Text(fr: "\(now.fr).", en: "\(now.en).") }
        return Text(fr: "\(now.fr), au lieu de \(old).", en: "\(now.en), instead of \(old).")
    }
}
