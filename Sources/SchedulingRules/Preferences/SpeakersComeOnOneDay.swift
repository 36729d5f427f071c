package import ConferenceModel

/// Σ_k max(0, days on which speaker k presents − 1), over speakers with several accepted papers.
///
/// Columns d[k, d] ∈ {0, 1} per such speaker and day and e[k] ≥ Σ_d d[k, d] − 1; one row per paper of k and day,
/// Σ_{s in d} x[p, s] ≤ d[k, d], and one per speaker.
package struct SpeakersComeOnOneDay: ConfigurableRule, ProgrammeRule {
    package static let name = "speakers-come-on-one-day"
    package static let frenchName = "intervenants-un-seul-jour"
    package static let law = Text(
        fr: "Qui présente plusieurs communications vient un seul jour.",
        en: "A speaker with several papers comes on one day.")
    package static let kind = RuleKind.preference(defaultWeight: 8)
    package static let unit = Text(
        fr: "par intervenant·e\u{A0}: jours au-delà du premier", en: "per speaker: days beyond the first")

    package struct Violation: RuleViolation {
        package let speaker: String
        package let days: [CalendarDate]

        package var units: Int { days.count - 1 }
        package var subjects: [Subject] { [.speaker(speaker)] + days.map { .day($0) } }
        package var text: Text {
            Text(
                fr: "\(speaker) vient \(days.count) jours\u{A0}: \(days.map(\.text.fr).joined(separator: ", ")).",
                en: "\(speaker) comes on \(days.count) days: \(days.map(\.text.en).joined(separator: ", ")).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        let days = conference.days.map { conference.timeSlots(on: $0) }.filter { !$0.isEmpty }
        for (papers, speaker) in conference.papersBySpeaker() where papers.papers.count > 1 && days.count > 1 {
            let excess = Expression(model.addColumn("\(Self.name) \(speaker.name)", cost: weight))
            var comes = (-1) * excess
            for (index, slots) in days.enumerated() {
                let day = Expression(model.addColumn("day \(index + 1) of \(speaker.name)", to: 1, decides: true))
                comes = comes + day
                for paper in papers.papers {
                    let presents = Expression(sumOf: slots.map { Quantity.paper(paper, in: $0) })
                    model.addRow(
                        Self.self, [.speaker(speaker.name), .paper(conference.papers[paper].id)], to: 0,
                        presents - day)
                }
            }
            model.addRow(Self.self, [.speaker(speaker.name)], to: 1, comes)
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        conference.speakers.references.compactMap { speaker in
            var days: Set<CalendarDate> = []
            for session in programme.sessions
            where session.papers.contains(where: { conference.papers[$0].speakers.contains(speaker) }) {
                days.insert(conference.timeSlots[session.timeSlot].date)
            }
            return days.count > 1
                ? Violation(speaker: conference.speakers[speaker].name, days: days.sorted()) : nil
        }
    }

    package func tally(for conference: Conference) -> Tally {
        LiveFrame(conference).days.count > 1 ? .papers { Count(conference, in: &$0) } : .none
    }

    private final class Count: PaperTally {
        private let speakers: BusySpeakers
        /// By speaker: days beyond the first.
        private let excess: CounterGrid

        init(_ conference: Conference, in space: inout CounterSpace) {
            speakers = BusySpeakers(conference)
            excess = space.grid(conference.speakers.count)
        }

        override func come(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            recount(paper, standsBeside: programme.times[paper.index] > 1, programme, &counters)
        }

        override func leave(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            recount(paper, standsBeside: programme.times[paper.index] > 0, programme, &counters)
        }

        private func recount(
            _ paper: Reference<Paper>, standsBeside: Bool, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            var units = 0
            for place in speakers.indices(of: paper, standsBeside: standsBeside) {
                let speaker = speakers.elements[place]
                let now = max(days(of: speaker, programme) - 1, 0)
                units += now - counters[excess[speaker]]
                counters[excess[speaker]] = now
            }
            return units
        }

        private func days(of speaker: Int, _ programme: borrowing LiveProgramme) -> Int {
            var count = 0
            for day in programme.frame.days.indices where comes(speaker, on: day, programme) { count += 1 }
            return count
        }

        private func comes(_ speaker: Int, on day: Int, _ programme: borrowing LiveProgramme) -> Bool {
            for place in speakers.papers.indices(of: speaker) {
                let paper = speakers.papers.elements[place]
                guard programme.times[paper.index] > 0 else { continue }
                if let only = programme.onlySession(of: paper) {
                    if programme.frame.day[programme.sessions[only].timeSlot.index] == day { return true }
                } else {
                    for session in programme.sessions(of: paper)
                    where programme.frame.day[programme.sessions[session].timeSlot.index] == day { return true }
                }
            }
            return false
        }
    }
}
