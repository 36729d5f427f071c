import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// The menu of a rerun for the terminal: one sentence, a table with bars, and which papers move.
struct RerunTable {
    private let menu: RerunMenu
    private let rerun: Rerun
    private let width: Int
    /// Moves that are told of each point.
    private static let most = 6

    init(_ answer: RerunAnswer, width: Int) {
        (menu, rerun, self.width) = (answer.menu, answer.rerun, width)
    }

    var text: String {
        let blocks =
            [sentence.spoken.wrapped(to: width).joined(separator: "\n")] + [table] + menu.points.indices.map(moves)
        return (blocks + notes).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// *0 moved: +34 points; 1 moved: +12; free: 0.*
    var sentence: Text {
        let parts = menu.points.indices.map { index -> Text in
            let (name, above) = (menu.name(of: index), menu.pointsAbove(index))
            let unit = index == 0 && above != 0 ? " points" : ""
            return Text(fr: "\(name.fr)\u{A0}: \(above.signed)\(unit)", en: "\(name.en): \(above.signed)\(unit)")
        }
        return Text(
            fr: parts.map(\.fr).joined(separator: "\u{202F}; ") + ".", en: parts.map(\.en).joined(separator: "; ") + "."
        )
    }

    private var table: String {
        let cells = [headings] + menu.points.indices.map(row)
        let widths = headings.indices.map { column in cells.map { $0[column].columns }.max() ?? 0 }
        let room = min(max(width - widths.reduce(0) { $0 + $1 + 2 }, 0), 30)
        let most = menu.points.indices.map(menu.pointsAbove).max() ?? 0
        let bars = [""] + menu.points.indices.map { bar(menu.pointsAbove($0), of: most, room) }
        return zip(cells, bars).map { row, bar in
            let line = zip(row, widths).map { $0.rightAligned(in: $1) }.joined(separator: "  ") + "  " + bar
            return line.trimmingSuffix(" ")
        }.joined(separator: "\n")
    }

    private var headings: [String] {
        [
            Text(fr: "déplacées", en: "moved"), Text("points"), Text(fr: "écart", en: "above"),
            Text(fr: "dérangement", en: "disruption"), Text(fr: "preuve", en: "proof"),
        ].map(\.spoken)
    }

    private func row(_ index: Int) -> [String] {
        let point = menu.points[index]
        let proof =
            point.proof.isOptimal
            ? Text(fr: "prouvé", en: "proved")
            : Text(fr: "≥ \(point.proof.bound)", en: "≥ \(point.proof.bound)")
        return [
            "\(point.movedPapers)", "\(point.proof.points)", menu.pointsAbove(index).signed,
            (point.disturbsLeast ? "" : "~") + "\(point.disruption.points)", proof.spoken,
        ]
    }

    private func bar(_ points: Int, of most: Int, _ room: Int) -> String {
        guard most > 0, points > 0 else { return "" }
        return String(repeating: "█", count: max(points * room / most, 1))
    }

    private func moves(_ index: Int) -> String {
        let (point, name) = (menu.points[index], menu.name(of: index))
        let conference = rerun.conference
        let promoted = rerun.promoted(in: point.programme).map { paper in
            Text(fr: "\(conference.papers[paper].id) est promue", en: "\(conference.papers[paper].id) is promoted")
        }
        let told = point.disruption.moves.filter { $0.kind != .place }
        let rest = told.count - min(told.count, RerunTable.most)
        let more = rest > 0 ? [Text(fr: "et \(rest) de plus", en: "and \(rest) more")] : []
        let lines = promoted + told.prefix(RerunTable.most).map { $0.text(in: conference) } + more
        guard !lines.isEmpty else { return "" }
        let heading = Text(fr: "\(name.fr)\u{A0}:", en: "\(name.en):").spoken
        return ([heading] + lines.map { "  " + $0.spoken }).joined(separator: "\n")
    }

    private var notes: [String] {
        let rough = Text(
            fr: "~\u{A0}: un programme d’autant de points dérange peut-être moins.",
            en: "~: a programme of as many points may disturb less.")
        let impossible = Text(
            fr: "Il faut déplacer au moins \(Text.papers(menu.fewestMoves).fr).",
            en: "At least \(Text.papers(menu.fewestMoves).en) \(menu.fewestMoves == 1 ? "has" : "have") to move.")
        let unfinished = Text(
            fr:
                "La recherche s’est arrêtée avant la fin\u{A0}: avec plus de temps, déplacer plus donnerait peut-être mieux.",
            en: "The search stopped before its end: with more time, moving more might give better.")
        return [
            menu.stop == nil ? "" : unfinished.spoken,
            menu.fewestMoves > 0 ? impossible.spoken : "",
            menu.points.allSatisfy(\.disturbsLeast) ? "" : rough.spoken,
        ]
    }
}

extension Disruption.Move {
    /// `C07: Thursday 15 November, 11:00, Room A → Friday 16 November, 9:00, Room B`.
    func text(in conference: Conference) -> Text {
        let (paper, now) = (conference.papers[paper].id, conference.rooms[room].name)
        let then = from.roomName.map { ", " + $0 } ?? ""
        func place(_ hours: Interval, _ room: String) -> Text {
            Text(
                fr: "\(hours.date.text.fr), \(hours.start.text.fr)\(room)",
                en: "\(hours.date.text.en), \(hours.start.text.en)\(room)")
        }
        let (old, new) = (place(from.hours, then), place(hours, ", " + now))
        return Text(fr: "\(paper)\u{A0}: \(old.fr) → \(new.fr)", en: "\(paper): \(old.en) → \(new.en)")
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        String(reversed().drop { $0 == character }.reversed())
    }
}
