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

    package func tally(for conference: Conference) -> Tally { .papers(Count(conference)) }

    private final class Count: PaperTally {
        private let timeSlots: Int
        /// By paper, each once.
        private let speakers: RaggedArray<Int>
        /// By speaker.
        private let papers: RaggedArray<Reference<Paper>>
        // By speaker, then time slot.
        private var standing: [Int]
        private var isTorn: [Bool]

        init(_ conference: Conference) {
            timeSlots = conference.timeSlots.count
            speakers = RaggedArray(conference.papers.map { Set($0.speakers.map(\.index)).sorted() })
            var papers = conference.speakers.map { _ in [Reference<Paper>]() }
            for paper in conference.papers.references {
                for speaker in Set(conference.papers[paper].speakers) { papers[speaker.index].append(paper) }
            }
            self.papers = RaggedArray(papers)
            standing = Array(repeating: 0, count: conference.speakers.count * timeSlots)
            isTorn = Array(repeating: false, count: standing.count)
        }

        override func come(_ paper: Reference<Paper>, to session: LiveSession, _ programme: borrowing LiveProgramme)
            -> Int
        {
            var units = 0
            for place in speakers.indices(of: paper.index) {
                let speaker = speakers.elements[place]
                let index = speaker * timeSlots + session.timeSlot.index
                standing[index] += 1
                if standing[index] > 1, !isTorn[index] { units += tear(speaker, session.timeSlot, programme) }
            }
            return units
        }

        override func leave(
            _ paper: Reference<Paper>, from session: LiveSession, _ programme: borrowing LiveProgramme
        ) -> Int {
            var units = 0
            for place in speakers.indices(of: paper.index) {
                let speaker = speakers.elements[place]
                let index = speaker * timeSlots + session.timeSlot.index
                standing[index] -= 1
                if isTorn[index] { units += tear(speaker, session.timeSlot, programme) }
            }
            return units
        }

        /// Looks whether the speaker's papers of the time slot are in several sessions.
        private func tear(
            _ speaker: Int, _ slot: Reference<TimeSlot>, _ programme: borrowing LiveProgramme
        ) -> Int {
            var (first, torn) = (-1, false)
            for place in papers.indices(of: speaker) where programme.times[papers.elements[place].index] > 0 {
                if let only = programme.onlySession(of: papers.elements[place]) {
                    guard programme.sessions[only].timeSlot == slot else { continue }
                    if first < 0 { first = only } else if first != only { torn = true }
                } else {
                    for session in programme.sessions(of: papers.elements[place])
                    where programme.sessions[session].timeSlot == slot {
                        if first < 0 { first = session } else if first != session { torn = true }
                    }
                }
            }
            let index = speaker * timeSlots + slot.index
            defer { isTorn[index] = torn }
            return (torn ? 1 : 0) - (isTorn[index] ? 1 : 0)
        }
    }
}
