package import ConferenceModel

/// Σ_{B ∩ Q_k ≠ ∅} λ[B, s] ≤ 1 for every time slot s and speaker k, Q_k ⊂ accepted papers being those that k presents,
/// |Q_k| ≥ 2.
///
/// One row per time slot and distinct Q_k, no column. Two papers of k may share a session, one after the other.
package struct SpeakersAreNeverInTwoPlaces: ConfigurableRule, ProgrammeRule, RelaxableRule, CertifyingRule {
    package static let name = "speakers-are-never-in-two-places"
    package static let frenchName = "intervenants-jamais-à-deux-endroits"
    package static let law = Text(
        fr: "Nul ne parle dans deux séances d’un même créneau.",
        en: "Nobody speaks in two sessions of one time slot.")
    package static let kind = RuleKind.requirement
    package static let mayBeOff = true

    package struct Violation: RuleViolation {
        package let speaker: String
        package let papers: [String]
        package let timeSlot: TimeSlot

        package var subjects: [Subject] {
            [.speaker(speaker)] + papers.map { .paper($0) } + [.timeSlot(timeSlot.id)]
        }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr: "\(speaker) est attendu·e dans plusieurs séances à la fois (\(list)), \(timeSlot.text.fr).",
                en: "\(speaker) is expected in several sessions at once (\(list)), \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        var seen: Set<PaperSet> = []
        for (papers, speaker) in conference.papersBySpeaker() where papers.papers.count > 1 {
            guard seen.insert(papers).inserted else { continue }
            let subjects = [Subject.speaker(speaker.name)] + papers.papers.map { .paper(conference.papers[$0].id) }
            model.keepApart(Self.self, subjects, papers)
        }
    }

    package struct Condition: RuleCondition {
        package static let price: Int? = 8

        /// One who presents several papers.
        let speaker: Reference<Speaker>
        let paper: Reference<Paper>

        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(paper)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            conference.papers[paper.index].speakers.removeAll { $0 == speaker }
        }
        package func subjects(in conference: Conference) -> [Subject] {
            [.speaker(conference.speakers[speaker].name), .paper(conference.papers[paper].id)]
        }
        package func text(in conference: Conference) -> Text {
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(fr: "\(name) présente \(id)", en: "\(name) presents \(id)")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(
                fr: "faire présenter \(id) par quelqu’un d’autre que \(name)",
                en: "have somebody other than \(name) present \(id)")
        }
        package func edit(in conference: Conference) -> Text {
            let (name, id) = (conference.speakers[speaker].name, conference.papers[paper].id)
            return Text(
                fr: "communications, \(id)\u{A0}: remplacer \(name) parmi les «\u{A0}intervenants\u{A0}»",
                en: "papers, \(id): replace \(name) among the \"speakers\"")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        let papers = conference.acceptedPapers
        var counts = conference.speakers.map { _ in 0 }
        for paper in papers { for speaker in Set(conference.papers[paper].speakers) { counts[speaker.index] += 1 } }
        return papers.flatMap { paper in
            Set(conference.papers[paper].speakers).filter { counts[$0.index] > 1 }.sorted()
                .map { Condition(speaker: $0, paper: paper) }
        }
    }

    /// People who have more minutes to present than to spend.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        guard conference.timeSlots.allSatisfy({ $0.places == nil }) else { return [] }
        return conference.papersBySpeaker().filter { $0.papers.papers.count > 1 }.compactMap { papers, speaker in
            let needed = papers.papers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
            let free = conference.timeSlots.reduce(Minutes(0)) { $0 + freeMinutes(of: speaker, in: $1.interval) }
            guard needed > free else { return nil }
            let ids = papers.papers.map { conference.papers[$0].id }
            let list = ids.joined(separator: ", ")
            return Impossibility(
                [.speaker(speaker.name)] + ids.map { .paper($0) },
                Text(
                    fr: "\(speaker.name) présente \(list) (\(needed.count) minutes) mais n’est disponible que "
                        + "\(free.count) minutes dans les créneaux.",
                    en: "\(speaker.name) presents \(list) (\(needed.count) minutes) but is available for only "
                        + "\(free.count) minutes of the time slots."))
        }
    }

    private func freeMinutes(of speaker: Speaker, in interval: Interval) -> Minutes {
        let absences = speaker.unavailable.filter { $0.overlaps(interval) }.sorted()
        var (free, from): (Minutes, LocalTime) = (0, interval.start)
        for absence in absences {
            if absence.start > from { free += absence.start - from }
            from = max(from, absence.end)
        }
        return interval.end > from ? free + (interval.end - from) : free
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for (slot, sessions) in programme.sessions(byTimeSlotOf: conference).enumerated() {
            var appearances: [Reference<Speaker>: [(session: Int, paper: String)]] = [:]
            for (index, session) in sessions.enumerated() {
                for paper in session.papers.map({ conference.papers[$0] }) {
                    for speaker in Set(paper.speakers) { appearances[speaker, default: []].append((index, paper.id)) }
                }
            }
            for speaker in conference.speakers.references {
                guard let here = appearances[speaker], here.contains(where: { $0.session != here[0].session }) else {
                    continue
                }
                found.append(
                    Violation(
                        speaker: conference.speakers[speaker].name, papers: here.map(\.paper),
                        timeSlot: conference.timeSlots[slot]))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally { .papers { Count(conference, in: &$0) } }

    private final class Count: PaperTally {
        private let speakers: BusySpeakers
        /// By speaker, then time slot: 1 = expected in several sessions.
        private let torn: CounterGrid

        init(_ conference: Conference, in space: inout CounterSpace) {
            speakers = BusySpeakers(conference)
            torn = space.grid(conference.speakers.count, conference.timeSlots.count)
        }

        override func come(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            recount(
                paper, session.timeSlot, standsBeside: programme.times[paper.index] > 1, programme, &counters)
        }

        override func leave(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            recount(
                paper, session.timeSlot, standsBeside: programme.times[paper.index] > 0, programme, &counters)
        }

        private func recount(
            _ paper: Reference<Paper>, _ slot: Reference<TimeSlot>, standsBeside: Bool,
            _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
        ) -> Int {
            var units = 0
            for place in speakers.indices(of: paper, standsBeside: standsBeside) {
                let speaker = speakers.elements[place]
                let now = isTorn(speaker, slot, programme) ? 1 : 0
                units += now - counters[torn[speaker, slot.index]]
                counters[torn[speaker, slot.index]] = now
            }
            return units
        }

        /// Whether the speaker's papers of the time slot are in several sessions.
        private func isTorn(
            _ speaker: Int, _ slot: Reference<TimeSlot>, _ programme: borrowing LiveProgramme
        ) -> Bool {
            var first = -1
            for place in speakers.papers.indices(of: speaker) {
                let paper = speakers.papers.elements[place]
                guard programme.times[paper.index] > 0 else { continue }
                if let only = programme.onlySession(of: paper) {
                    guard programme.sessions[only].timeSlot == slot, first != only else { continue }
                    if first >= 0 { return true }
                    first = only
                } else {
                    for session in programme.sessions(of: paper)
                    where programme.sessions[session].timeSlot == slot && session != first {
                        if first >= 0 { return true }
                        first = session
                    }
                }
            }
            return false
        }
    }
}
