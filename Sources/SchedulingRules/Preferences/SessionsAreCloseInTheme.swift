package import ConferenceModel

/// Σ over sessions B of ⌊Σ_{p ∈ B} mean distance of p to the others of B + ½⌋, that is of
/// 2 Σ_{ {p, q} ⊂ B } distance(p, q) ÷ (|B| − 1), rounded; distance 0 … 10 (``ThemeDistance``).
///
/// The mean, so that small sessions are neither better nor worse than large ones. No row, no column: a price of the set.
package struct SessionsAreCloseInTheme: ConfigurableRule, CompositionRule {
    package static let name = "sessions-are-close-in-theme"
    package static let frenchName = "séances-d-un-même-thème"
    package static let law = Text(
        fr: "Les communications d’une séance sont proches par leur thème.",
        en: "The papers of a session are close in theme.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication\u{A0}: distance moyenne (0 à 10) aux autres de sa séance",
        en: "per paper: mean distance (0 to 10) to the others of its session")

    package struct Violation: RuleViolation {
        package let papers: [String]
        package let units: Int

        package var subjects: [Subject] { papers.map { .paper($0) } }
        package var text: Text {
            let list = papers.joined(separator: ", ")
            return Text(
                fr: "\(list) sont à \(units) de distance en tout (10 par communication au plus).",
                en: "\(list) are \(units) apart in all (10 per paper at most).")
        }
    }

    private let distance: ThemeDistance

    package init(_ options: RuleOptions, for conference: Conference) { distance = ThemeDistance(conference.papers) }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        guard papers.count > 1 else { return .welcome }
        var sum = 0
        for i in papers.indices {
            for j in i + 1..<papers.count { sum += distance[papers[i], papers[j]] }
        }
        return .admitted(units: (4 * sum + papers.count - 1) / (2 * (papers.count - 1)))
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        let distance = ThemeDistance(conference.papers)
        return programme.sessions.compactMap { session in
            let means = session.papers.enumerated().map { place, paper in
                let others = session.papers.enumerated().filter { $0.offset != place }.map(\.element)
                return others.isEmpty
                    ? 0 : Double(others.reduce(0) { $0 + distance[paper, $1] }) / Double(others.count)
            }
            // A hair above a half-way sum that floating point left just below it.
            let units = Int((means.reduce(0, +) + 1e-9).rounded())
            return units == 0
                ? nil : Violation(papers: session.papers.map { conference.papers[$0].id }, units: units)
        }
    }

    package func tally(for conference: Conference) -> Tally {
        let papers = conference.papers.count
        let distances = conference.papers.references.flatMap { one in
            conference.papers.references.map { UInt8(distance[one, $0]) }
        }
        return .sessions { session, programme in
            guard session.count > 1 else { return 0 }
            var sum = 0
            for seat in session.seats {
                let row = programme.papers[seat].index * papers
                var other = seat + 1
                while other < session.seats.upperBound {
                    sum += Int(distances[row + programme.papers[other].index])
                    other += 1
                }
            }
            return (4 * sum + session.count - 1) / (2 * (session.count - 1))
        }
    }
}
