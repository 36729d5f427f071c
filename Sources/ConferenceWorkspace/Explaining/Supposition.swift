internal import ConferenceFiles
internal import ConferenceModel
internal import SchedulingRules

/// A change that nobody has decided yet, in words.
package enum SupposedChange: Hashable, Sendable {
    /// `Yamina Khelladine: jeudi matin`.
    case unavailable(String)
    /// `Salle B 204: fermée jeudi`.
    case closed(String)
    /// `axe-dans-une-seule-salle=40`.
    case weight(String)
}

/// A conference with changes that nobody has decided yet.
struct Supposition {
    private let days: ConferenceDays
    /// With the changes so far, not checked.
    private var conference: Conference

    init(_ conference: Conference, _ changes: [SupposedChange]) throws {
        self.conference = conference
        days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
        for change in changes {
            switch change {
            case .unavailable(let text): try addAbsence(text)
            case .closed(let text): try addClosure(text)
            case .weight(let text): try setWeight(text)
            }
        }
    }

    private mutating func addAbsence(_ text: String) throws {
        let (name, phrase) = try parts(of: text, at: ":")
        let speaker = Reference<Speaker>(try place(of: name, among: conference.speakers.map(\.name)))
        ConferenceChange.unavailable(speaker, try absence(phrase)).apply(to: &conference)
    }

    private mutating func addClosure(_ text: String) throws {
        let (name, phrase) = try parts(of: text, at: ":")
        let room = Reference<Room>(try place(of: name, among: conference.rooms.map(\.name)))
        let words = ["fermee ", "ferme ", "closed ", "on "]
        let folded = Spelling.folded(phrase)
        let prefix = words.first { folded.hasPrefix($0) } ?? ""
        let hours = try intervals(String(folded.dropFirst(prefix.count)))
        ConferenceChange.closeRoom(room, hours).apply(to: &conference)
    }

    private mutating func setWeight(_ text: String) throws {
        let (name, number) = try parts(of: text, at: "=")
        let names = RuleSet.all.flatMap { [$0.frenchName, $0.name] }
        let rule = RuleSet.all[try place(of: name, among: names) / 2]
        guard let weight = Int(number) else { throw misunderstood(text) }
        let settings = conference.ruleSettings
        let known = settings.firstIndex { [rule.name, rule.frenchName].contains($0.rule) }
        let setting = RuleSetting(
            rule: rule.name, weight: weight, options: known.map { settings[$0].options } ?? [:],
            location: Location(file: "--weight"))
        ConferenceChange.weight(setting, insteadOf: known).apply(to: &conference)
    }

    func made() throws -> (conference: Conference, rules: RuleSet) {
        guard let conference = try? conference.checked() else {
            throw WorkspaceFailure(.internalError, Text(fr: "erreur interne", en: "internal error"))
        }
        let (rules, faults) = RuleSet.read(for: conference)
        if let fault = faults.first(where: { $0.location.file == "--weight" }) {
            throw WorkspaceFailure(.notUnderstood, fault.message)
        }
        return (conference, rules)
    }

    private func parts(of text: String, at separator: Character) throws -> (String, String) {
        guard let mark = text.firstIndex(of: separator) else { throw misunderstood(text) }
        let trimmed = [text[..<mark], text[text.index(after: mark)...]].map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard trimmed.allSatisfy({ !$0.isEmpty }) else { throw misunderstood(text) }
        return (trimmed[0], trimmed[1])
    }

    private func place(of name: String, among names: [String]) throws -> Int {
        let wanted = Spelling.folded(name)
        if let index = names.firstIndex(where: { Spelling.folded($0) == wanted }) { return index }
        let near = Spelling.nearest(to: name, among: names)
        throw WorkspaceFailure(
            .notUnderstood,
            Text(
                fr: "inconnu\u{A0}: «\u{A0}\(name)\u{A0}»"
                    + (near.map { " — vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? ""),
                en: "unknown: \"\(name)\"" + (near.map { " — did you mean \"\($0)\"?" } ?? "")))
    }

    private func absence(_ phrase: String) throws -> [Interval] {
        do throws(AvailabilityFault) {
            return try AvailabilityPhrase.reading(phrase, in: .unavailable, days: days).availability.away
        } catch {
            throw WorkspaceFailure(.notUnderstood, error.text(of: phrase, in: days))
        }
    }

    private func intervals(_ phrase: String) throws -> [Interval] {
        do throws(TimePhraseFault) {
            return try TimePhrase.intervals(phrase, in: days)
        } catch {
            throw WorkspaceFailure(.notUnderstood, PhraseFault(phrase: phrase, reason: error, days: days.dates).text)
        }
    }

    private func misunderstood(_ text: String) -> WorkspaceFailure {
        WorkspaceFailure(
            .notUnderstood,
            Text(
                fr:
                    "«\u{A0}\(text)\u{A0}» ne se comprend pas\u{A0}: écrivez «\u{A0}nom: heures\u{A0}» ou «\u{A0}règle=poids\u{A0}»",
                en: "\"\(text)\" is not understood: write \"name: hours\" or \"rule=weight\""))
    }
}
