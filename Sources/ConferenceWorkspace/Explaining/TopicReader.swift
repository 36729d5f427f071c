internal import ConferenceFiles
internal import ConferenceModel
internal import SchedulingRules

/// Reads what people ask about, in French or English: `C07`, `axe 2 jeudi`, `Friday 9am Salle B`, a name, a rule.
struct TopicReader {
    private let conference: Conference
    private let days: ConferenceDays

    init(_ conference: Conference) {
        self.conference = conference
        days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
    }

    /// - Throws: a ``WorkspaceFailure`` that says what was meant, perhaps.
    func topic(of words: String) throws -> Topic {
        let folded = Spelling.folded(words)
        if let named = named(folded) { return named }
        if let topic = try axis(folded) ?? session(folded) { return topic }
        throw WorkspaceFailure(.notUnderstood, unknown(words))
    }

    private func named(_ words: String) -> Topic? {
        let bare = without(["communication ", "paper ", "la communication ", "regle ", "rule "], words)
        if let index = conference.papers.firstIndex(where: { Spelling.folded($0.id) == bare }) {
            return .paper(Reference(index))
        }
        if let index = conference.speakers.firstIndex(where: { Spelling.folded($0.name) == words }) {
            return .speaker(Reference(index))
        }
        if let rule = RuleSet.all.first(where: { [$0.name, Spelling.folded($0.frenchName)].contains(bare) }) {
            return .rule(rule)
        }
        return conference.papers.firstIndex { Spelling.folded($0.title) == words }.map { .paper(Reference($0)) }
    }

    /// `axe 2 le jeudi`, `axis 2 on Thursday morning`; without hours, all time slots.
    private func axis(_ words: String) throws -> Topic? {
        guard words.hasPrefix("axe ") || words.hasPrefix("axis ") else { return nil }
        let rest = words.drop { $0 != " " }.dropFirst()
        let id = rest.prefix { $0 != " " }
        guard let index = conference.axes.firstIndex(where: { Spelling.folded($0.id) == id }) else { return nil }
        let when = without(["le ", "on ", "in ", "du "], String(rest.dropFirst(id.count + 1)))
        let slots = when.isEmpty ? conference.timeSlots.references : try timeSlots(when)
        return .axis(Reference(index), in: slots)
    }

    /// The hours, then the room or the start of its name.
    private func session(_ words: String) throws -> Topic? {
        let parts = words.split(separator: " ")
        guard parts.count > 1 else { return nil }
        for first in 1..<parts.count {
            let name = parts[first...].joined(separator: " ")
            let names = conference.rooms.map { Spelling.folded($0.name) }
            let rooms = names.indices.filter { names[$0] == name }
            let fitting = rooms.isEmpty ? names.indices.filter { names[$0].hasPrefix(name) } : rooms
            guard !fitting.isEmpty else { continue }
            let when = without(["le ", "on "], parts[..<first].joined(separator: " "))
            guard let slot = try timeSlots(when).first else { return nil }
            guard fitting.count == 1 else {
                let list = fitting.map { conference.rooms[$0].name }
                throw WorkspaceFailure(
                    .notUnderstood,
                    Text(
                        fr: "«\u{A0}\(name)\u{A0}» peut être \(Text.any(list).fr)\u{A0}: dites laquelle",
                        en: "\"\(name)\" may be \(Text.any(list).en): say which"))
            }
            return .session(slot, Reference(fitting[0]))
        }
        return nil
    }

    private func timeSlots(_ phrase: String) throws -> [Reference<TimeSlot>] {
        do throws(TimePhraseFault) {
            let hours = try TimePhrase.moments(phrase, in: days)
            let found = conference.timeSlots.references.filter { slot in
                hours.contains { $0.overlaps(conference.timeSlots[slot].interval) }
            }
            guard found.isEmpty else { return found }
        } catch {
            throw WorkspaceFailure(
                .notUnderstood, PhraseFault(phrase: phrase, reason: error, days: conference.days).text)
        }
        throw WorkspaceFailure(
            .notUnderstood,
            Text(
                fr: "aucun créneau pendant «\u{A0}\(phrase)\u{A0}»",
                en: "no time slot during \"\(phrase)\""))
    }

    private func without(_ prefixes: [String], _ words: String) -> String {
        let prefix = prefixes.first { words.hasPrefix($0) } ?? ""
        return String(words.dropFirst(prefix.count))
    }

    private func unknown(_ words: String) -> Text {
        let rules = RuleSet.all.flatMap { [$0.frenchName, $0.name] }
        let known =
            conference.papers.map(\.id) + conference.speakers.map(\.name) + conference.rooms.map(\.name) + rules
            + conference.axes.flatMap { ["axe \($0.id)", "axis \($0.id)"] }
        let near = Spelling.nearest(to: words, among: known)
        let (french, english) = (
            near.map { " — vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" }
                ?? " — essayez une communication, un nom, «\u{A0}axe 2 jeudi\u{A0}», «\u{A0}vendredi 9h\u{A0}» et une salle, une règle",
            near.map { " — did you mean \"\($0)\"?" }
                ?? " — try a paper, a name, \"axis 2 on Thursday\", \"Friday 9am\" and a room, a rule"
        )
        return Text(fr: "sujet inconnu «\u{A0}\(words)\u{A0}»" + french, en: "unknown subject \"\(words)\"" + english)
    }
}
