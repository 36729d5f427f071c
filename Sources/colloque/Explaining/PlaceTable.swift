import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What each place of a paper would cost, as a table of time slots and rooms, and what holds the paper where it is.
struct PlaceTable {
    private let explanation: PaperExplanation
    private let conference: Conference
    private let rules: RuleSet
    private let width: Int
    /// With the reason of every refusal, and what every other place would change.
    private let isComplete: Bool

    init(_ explanation: PaperExplanation, _ opened: OpenedConference, width: Int, isComplete: Bool) {
        (conference, rules) = (opened.conference, opened.rules)
        (self.explanation, self.width, self.isComplete) = (explanation, width, isComplete)
    }

    /// Lines without `isComplete`.
    static let mostLines = 12

    private var paper: Paper { conference.papers[explanation.paper] }

    var text: String {
        let head = title + table
        let notes = reasons + (isComplete ? alternatives : alternatives.prefix(1).map { $0 })
        let room = isComplete ? notes.count : max(PlaceTable.mostLines - head.count, 0)
        return (head + notes.prefix(room)).map { $0 + "\n" }.joined()
    }

    private var session: Session? { explanation.programme.sessions.first { $0.papers.contains(explanation.paper) } }

    private var title: [String] {
        guard let session else { return [] }
        let slot = conference.timeSlots[session.timeSlot].text
        let room = conference.rooms[session.room].name
        let proof = explanation.proof.text
        return [
            "\(paper.id) · \(paper.title)".line.cut(to: width)
        ]
            + Text(
                fr: "\(slot.fr), \(room) (\(proof.fr)). Ailleurs, en points de plus\u{A0}:",
                en: "\(slot.en), \(room) (\(proof.en)). Elsewhere, in points more:"
            ).spoken.line.wrapped(to: width)
    }

    private var table: [String] {
        let start = conference.timeSlots.map(\.shortText.spoken)
        let first = (start.map(\.columns).max() ?? 0) + 2
        let each = max((width - first) / max(conference.rooms.count, 1), 4)
        let widths = conference.rooms.map { max(min($0.name.columns + 2, each), 6) }
        func row(_ cells: [String]) -> String { zip(cells, widths).map { $0.cut(to: $1 - 2).padded(to: $1) }.joined() }
        let rooms = RoomHeadings(names: conference.rooms.map(\.name))
        let heading = "".padded(to: first) + row(rooms.fitting(widths.map { $0 - 2 }))
        func line(_ text: String) -> String { String(text.reversed().drop { $0 == " " }.reversed()) }
        let rest = start.count - slots.count
        let more = Text(
            fr: "… et \(rest) créneaux plus chers\u{A0}: --verbose dit tout.",
            en: "… and \(rest) dearer time slots: --verbose says all.")
        return [line(heading)]
            + slots.map { line(start[$0].padded(to: first) + row(explanation.places[$0].map(cell))) }
            + (rest == 0 ? [] : [more.spoken])
    }

    /// The time slots that are shown: of many, the paper's own and the cheapest others, in order.
    private var slots: [Int] {
        let all = Array(explanation.places.indices)
        // Beside the title, the heading and what is left out.
        let most = PlaceTable.mostLines - title.count - 2
        guard !isComplete, all.count > most + 1 else { return all }
        let prices = explanation.places.map { places in
            places.map { place in
                switch place.verdict {
                case .costs(let points, _), .costsAtLeast(let points): points
                case .refused: Int.max
                }
            }.min() ?? .max
        }
        let own = session?.timeSlot.index
        return all.sorted { ($0 == own ? -1 : prices[$0], $0) < ($1 == own ? -1 : prices[$1], $1) }.prefix(most)
            .sorted()
    }

    private func cell(_ place: PlacePrice) -> String {
        if place.timeSlot == session?.timeSlot, place.room == session?.room {
            return Text(fr: "ici", en: "here").spoken
        }
        return switch place.verdict {
        case .costs(let points, _): "+\(points)"
        case .costsAtLeast(let points): "≥ \(points)"
        case .refused(let conflict): "– " + (mark(of: conflict.rule) ?? "")
        }
    }

    /// Rules that keep the paper out of some place, in the order of their first one.
    private var refusing: [String] {
        var names: [String] = []
        for case .refused(let conflict) in explanation.places.joined().map(\.verdict)
        where !names.contains(conflict.rule) { names.append(conflict.rule) }
        return names
    }

    private func mark(of rule: String) -> String? {
        refusing.firstIndex(of: rule).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0 % 26))) }
    }

    private var reasons: [String] {
        refusing.flatMap { name -> [String] in
            let rule = RuleSet.all.first { $0.name == name }
            let spoken = rule.map { $0.spokenName } ?? name
            let texts = explanation.places.joined().compactMap { place -> String? in
                guard case .refused(let conflict) = place.verdict, conflict.rule == name else { return nil }
                return conflict.text.spoken.line
            }
            var distinct: [String] = []
            for text in texts where !distinct.contains(text) { distinct.append(text) }
            let head = "– \(mark(of: name) ?? ""): \(spoken)"
            guard isComplete else {
                let more = distinct.count > 1 ? "…" : ""
                return [(head + " · " + (distinct.first ?? "") + more).cut(to: width)]
            }
            return [head] + distinct.flatMap { $0.wrapped(to: width - 5).map { "     " + $0 } }
        }
    }

    /// What the other places would change, the cheapest first.
    private var alternatives: [String] {
        let priced = explanation.places.joined().compactMap { place -> (Int, PlacePrice, Programme)? in
            guard case .costs(let points, let programme) = place.verdict else { return nil }
            return place.timeSlot == session?.timeSlot && place.room == session?.room ? nil : (points, place, programme)
        }
        return priced.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map { _, found in
            let (points, place, programme) = found
            let changes = PointsDifference(
                from: explanation.programme, to: programme, of: conference, by: rules
            ).changes.map { "\($0.rule.spokenName) \($0.points > 0 ? "+" : "−")\(abs($0.points))" }
            let hours = conference.timeSlots[place.timeSlot].text
            let room = conference.rooms[place.room].name
            let list = changes.isEmpty ? "" : Text(fr: "\u{A0}: ", en: ": ").spoken + changes.joined(separator: ", ")
            return ("+\(points)  " + Text(fr: "\(hours.fr), \(room)", en: "\(hours.en), \(room)").spoken + list)
                .line.cut(to: isComplete ? .max : width)
        }
    }
}
