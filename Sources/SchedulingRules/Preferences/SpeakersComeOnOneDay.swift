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
        LiveFrame(conference).days.count > 1 ? .papers(Count(conference)) : .none
    }

    private final class Count: PaperTally {
        private let days: Int
        /// By paper, each once.
        private let speakers: RaggedArray<Int>
        /// By speaker, then day.
        private var papers: [Int]
        /// By speaker.
        private var used: [Int]

        init(_ conference: Conference) {
            days = LiveFrame(conference).days.count
            speakers = RaggedArray(conference.papers.map { Set($0.speakers.map(\.index)).sorted() })
            papers = Array(repeating: 0, count: days * conference.speakers.count)
            used = conference.speakers.map { _ in 0 }
        }

        override func come(_ paper: Reference<Paper>, to session: LiveSession, _ programme: borrowing LiveProgramme)
            -> Int
        {
            let day = programme.frame.day[session.timeSlot.index]
            var units = 0
            for place in speakers.indices(of: paper.index) {
                let speaker = speakers.elements[place]
                papers[speaker * days + day] += 1
                guard papers[speaker * days + day] == 1 else { continue }
                used[speaker] += 1
                if used[speaker] > 1 { units += 1 }
            }
            return units
        }

        override func leave(
            _ paper: Reference<Paper>, from session: LiveSession, _ programme: borrowing LiveProgramme
        ) -> Int {
            let day = programme.frame.day[session.timeSlot.index]
            var units = 0
            for place in speakers.indices(of: paper.index) {
                let speaker = speakers.elements[place]
                papers[speaker * days + day] -= 1
                guard papers[speaker * days + day] == 0 else { continue }
                used[speaker] -= 1
                if used[speaker] > 0 { units -= 1 }
            }
            return units
        }
    }
}
