package import ConferenceModel

/// Σ over sessions of (papers whose first speaker's discipline is known − distinct disciplines among them).
///
/// No row, no column: a price of the set of papers. Off unless given a weight.
package struct DisciplinesMixWithinSessions: ConfigurableRule, CompositionRule {
    package static let name = "disciplines-mix-within-sessions"
    package static let frenchName = "disciplines-mêlées"
    package static let law = Text(
        fr: "Une séance mêle les disciplines.", en: "Disciplines mix within a session.")
    package static let kind = RuleKind.preference(defaultWeight: 0)
    package static let unit = Text(
        fr: "par séance\u{A0}: communications d’une discipline déjà présente",
        en: "per session: papers of a discipline already present")

    package struct Violation: RuleViolation {
        package let papers: [String]
        package let disciplines: [String]

        package var units: Int { disciplines.count - Set(disciplines).count }
        package var subjects: [Subject] { papers.map { .paper($0) } }
        package var text: Text {
            let list = disciplines.joined(separator: ", ")
            return Text(
                fr: "\(papers.joined(separator: ", ")) répètent une discipline (\(list)).",
                en: "\(papers.joined(separator: ", ")) repeat a discipline (\(list)).")
        }
    }

    private let disciplines: [String?]

    package init(_ options: RuleOptions, for conference: Conference) {
        disciplines = conference.papers.map { discipline(of: $0, in: conference) }
    }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        let known = papers.compactMap { disciplines[$0.index] }
        return .admitted(units: known.count - Set(known).count)
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        programme.sessions.compactMap { session in
            let known = session.papers.map { conference.papers[$0] }.filter {
                discipline(of: $0, in: conference) != nil
            }
            let disciplines = known.compactMap { discipline(of: $0, in: conference) }
            let repeated = disciplines.enumerated().contains { disciplines.prefix($0.offset).contains($0.element) }
            return repeated ? Violation(papers: known.map(\.id), disciplines: disciplines) : nil
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let names = Set(disciplines.compactMap { $0 }).sorted()
        let numbers = disciplines.map { $0.flatMap { names.firstIndex(of: $0) } ?? -1 }
        return .sessions { session, programme in
            var sum = 0
            for seat in session.seats {
                let number = numbers[programme.papers[seat].index]
                guard number >= 0 else { continue }
                var other = session.first
                while other < seat, numbers[programme.papers[other].index] != number { other += 1 }
                if other < seat { sum += 1 }
            }
            return sum
        }
    }
}

private func discipline(of paper: Paper, in conference: Conference) -> String? {
    paper.speakers.first.flatMap { conference.speakers[$0].discipline?.lowercased() }
}
