import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What each place of a paper would cost if all else stayed, as a table of time slots and rooms with the best rank of each, and
/// what the places are about one by one.
struct PlaceEffectsTable {
    private let effects: PlaceEffects
    private let conference: Conference
    private let rules: RuleSet
    private let width: Int
    /// All places, each with whom it touches.
    private let isComplete: Bool

    init(_ answer: MovingAnswer, width: Int, isComplete: Bool) {
        (effects, conference, rules) = (answer.effects, answer.opened.conference, answer.opened.rules)
        (self.width, self.isComplete) = (width, isComplete)
    }

    var text: String {
        let list = isComplete ? ordered.map { sentence($0).line } : cheapest.flatMap { $0.line.wrapped(to: width) }
        return (title + table + legend + list).map { $0 + "\n" }.joined()
    }

    private var title: [String] {
        let paper = conference.papers[effects.paper]
        let place = effects.origin.map { words(of: $0) }
        let now = place ?? Text(fr: "Dans aucune séance", en: "In no session")
        return ["\(paper.id) · \(paper.title)".line.cut(to: width)]
            + Text(
                fr: "\(now.fr). Ailleurs, tout le reste en place, en points de plus\u{A0}:",
                en: "\(now.en). Elsewhere, all else staying, in points more:"
            ).spoken.line.wrapped(to: width)
    }

    private var table: [String] {
        let hours = conference.timeSlots.map(\.shortText.spoken)
        let first = (hours.map(\.columns).max() ?? 0) + 2
        let each = max((width - first) / max(conference.rooms.count, 1), 4)
        let cells = conference.timeSlots.references.map { slot in
            conference.rooms.references.map { cell(ProgrammeCell(slot, $0)) }
        }
        let longest = cells.joined().map(\.columns).max() ?? 0
        let widths = conference.rooms.map { max(min(max($0.name.columns, longest) + 2, each), 6) }
        func row(_ cells: [String]) -> String {
            let text = zip(cells, widths).map { $0.cut(to: $1 - 2).padded(to: $1) }.joined()
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
        let rooms = RoomHeadings(names: conference.rooms.map(\.name)).fitting(widths.map { $0 - 2 })
        return ["".padded(to: first) + row(rooms)]
            + zip(hours, cells).map { $0.padded(to: first) + row($1) }
    }

    /// `+5`, `+5 (2)` at the second rank of several, `✗ a` where requirements break; of its own cell, `here`.
    private func cell(_ cell: ProgrammeCell) -> String {
        guard effects.origin?.cell != cell else { return Text(fr: "ici", en: "here").spoken }
        let here = effects.effects.filter { $0.place.cell == cell }
        guard let best = here.min(by: isCheaper) else { return "" }
        let rank = here.count > 1 ? " (\(best.place.rank + 1))" : ""
        return best.breaches.isEmpty ? best.points.signed + rank : "✗ " + marks(of: best) + rank
    }

    private func marks(of effect: PlaceEffects.Effect) -> String {
        effect.breaches.compactMap { breach in
            breaking.firstIndex(of: breach.entry).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0 % 26))) }
        }.joined()
    }

    /// Requirements that some place breaks.
    private var breaking: [Int] { Set(effects.effects.flatMap { $0.breaches.map(\.entry) }).sorted() }

    private var legend: [String] {
        breaking.enumerated().map { number, entry in
            let mark = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
            return "✗ \(mark): \(rules.entries[entry].type.spokenName)"
        }
    }

    private func isCheaper(_ one: PlaceEffects.Effect, _ other: PlaceEffects.Effect) -> Bool {
        func violations(_ effect: PlaceEffects.Effect) -> Int { effect.breaches.reduce(0) { $0 + $1.violations } }
        return (violations(one), one.points, one.others.count) < (violations(other), other.points, other.others.count)
    }

    /// But for where it is, the cheapest first.
    private var ordered: [PlaceEffects.Effect] {
        effects.effects.filter { $0.place != effects.origin }.enumerated().sorted { one, other in
            if isCheaper(one.element, other.element) { return true }
            return !isCheaper(other.element, one.element) && one.offset < other.offset
        }.map(\.element)
    }

    private var cheapest: [String] {
        let shown = ordered.prefix(3).map(sentence)
        guard ordered.count > shown.count else { return shown }
        return shown + [
            Text(
                fr: "… et \(ordered.count - shown.count) autres places\u{A0}: --verbose dit tout.",
                en: "… and \(ordered.count - shown.count) more places: --verbose says all."
            ).spoken
        ]
    }

    /// `+5 · Friday 16 November, 9:00–10:30, Room 1, rank 2: C12, C05 are presented elsewhere or at another hour`.
    private func sentence(_ effect: PlaceEffects.Effect) -> String {
        let cost = effect.breaches.isEmpty ? effect.points.signed : "✗ " + marks(of: effect)
        let ids = effect.others.map { conference.papers[$0].id }.joined(separator: ", ")
        let place = words(of: effect.place)
        let others =
            ids.isEmpty
            ? place
            : Text(
                fr: "\(place.fr)\u{A0}: \(ids) \(effect.others.count > 1 ? "changent" : "change") d’heure ou de salle",
                en: "\(place.en): \(ids) \(effect.others.count > 1 ? "get" : "gets") another hour or room")
        return cost + " · " + others.spoken
    }

    private func words(of place: ProgrammePlace) -> Text {
        let (slot, room) = (conference.timeSlots[place.cell.timeSlot].text, conference.rooms[place.cell.room].name)
        return Text(
            fr: "\(slot.fr), \(room), rang \(place.rank + 1)", en: "\(slot.en), \(room), rank \(place.rank + 1)")
    }
}
