internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What a question about anything but a paper wishes for.
struct AskedWish {
    private let topic: Topic
    private let conference: Conference

    init(_ topic: Topic, _ conference: Conference) { (self.topic, self.conference) = (topic, conference) }

    /// `nil` for a rule, which is wished for by its weight.
    var wish: Wish? {
        switch topic {
        case .axis(let axis, let slots): .axis(axis, in: Set(slots))
        case .session(let slot, let room): .nothing(in: slot, room)
        case .speaker(let speaker): .silence(of: speaker, during: conference.speakers[speaker].preferablyNot)
        case .paper, .rule: nil
        }
    }

    var title: Text {
        switch topic {
        case .axis(let axis, let slots):
            let (id, hours) = (conference.axes[axis].id, slots.map { conference.timeSlots[$0].text })
            return Text(
                fr: "L’axe \(id) à ces heures seulement\u{A0}: \(hours.map(\.fr).joined(separator: "\u{202F}; ")).",
                en: "Axis \(id) in these hours only: \(hours.map(\.en).joined(separator: "; ")).")
        case .session(let slot, let room):
            let (hours, name) = (conference.timeSlots[slot].text, conference.rooms[room].name)
            return Text(fr: "Rien dans \(name), \(hours.fr).", en: "Nothing in \(name), \(hours.en).")
        case .speaker(let speaker):
            let name = conference.speakers[speaker].name
            return Text(
                fr: "\(name)\u{A0}: ne parler qu’aux heures souhaitées.",
                en: "\(name): to speak at the hours wished for.")
        case .rule(let rule): return rule.law
        case .paper(let paper): return Text(conference.papers[paper].id)
        }
    }

    /// What a programme does not meet of it; of a session, what is not as wished there.
    func unmet(in programme: Programme, under rules: RuleSet) -> [any RuleViolation] {
        let entries = Audit(of: programme, of: conference, by: rules).entries
        func concerning(_ subjects: Set<Subject>) -> [any RuleViolation] {
            entries.flatMap { entry in entry.violations.filter { !subjects.isDisjoint(with: $0.subjects) } }
        }
        switch topic {
        case .rule(let rule): return entries.filter { $0.rule == rule }.flatMap(\.violations)
        case .axis(let axis, _): return concerning([.axis(conference.axes[axis].id)])
        case .speaker(let speaker):
            let papers = conference.papers.filter { $0.speakers.contains(speaker) }.map { Subject.paper($0.id) }
            return concerning(Set([.speaker(conference.speakers[speaker].name)] + papers))
        case .session(let slot, let room):
            let papers = programme.sessions.filter { $0.timeSlot == slot && $0.room == room }.flatMap(\.papers)
            return concerning(Set(papers.map { .paper(conference.papers[$0].id) }))
        case .paper: return []
        }
    }
}
