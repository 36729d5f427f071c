package import ConferenceModel

/// Σ_s x[p, s] = 1 for every accepted paper p, ≤ 1 where it may be left out; no other paper is scheduled.
///
/// One row per accepted paper, no column. Sessions with a paper that was not accepted, or twice the same, are refused.
package struct AcceptedPapersAreScheduledOnce: CompositionRule, ProgrammeRule {
    package static let name = "accepted-papers-are-scheduled-once"
    package static let frenchName = "communications-programmées-une-fois"
    package static let law = Text(
        fr: "Toute communication acceptée est programmée une fois, et elle seule.",
        en: "Every accepted paper is scheduled once, and no other paper is.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let paper: String
        package let status: Paper.Status
        package let times: Int

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            switch (status, times) {
            case (.accepted, 0):
                Text(fr: "\(paper) n’est pas programmée.", en: "\(paper) is not scheduled.")
            case (.accepted, _):
                Text(fr: "\(paper) est programmée \(times) fois.", en: "\(paper) is scheduled \(times) times.")
            case (.reserve, _):
                Text(
                    fr: "\(paper) est programmée alors qu’elle est en réserve.",
                    en: "\(paper) is scheduled though it is in reserve.")
            case (.withdrawn, _):
                Text(
                    fr: "\(paper) est programmée alors qu’elle est retirée.",
                    en: "\(paper) is scheduled though it is withdrawn.")
            }
        }
    }

    private let isAccepted: [Bool]

    package init(_ options: RuleOptions, for conference: Conference) {
        isAccepted = conference.papers.map { $0.status == .accepted }
    }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: papers.contains { !isAccepted[$0.index] } || Set(papers).count < papers.count)
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for paper in conference.acceptedPapers {
            let anywhere = Expression(sumOf: conference.timeSlots.references.map { Quantity.paper(paper, in: $0) })
            let subjects: [Subject] = [.paper(conference.papers[paper].id)]
            if conference.papers[paper].isOptional {
                model.addRow(Self.self, subjects, to: 1, anywhere)
            } else {
                model.addRow(Self.self, subjects, from: 1, to: 1, anywhere + Expression(.leftOut(paper)))
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var times = Array(repeating: 0, count: conference.papers.count)
        for session in programme.sessions {
            for paper in session.papers { times[paper.index] += 1 }
        }
        return zip(conference.papers, times).compactMap { paper, times in
            times == (paper.status == .accepted ? 1 : 0) || times == 0 && paper.isOptional
                ? nil : Violation(paper: paper.id, status: paper.status, times: times)
        }
    }

    package func tally(for conference: Conference) -> Tally { .papers(Count(conference)) }

    private final class Count: PaperTally {
        /// By paper: how often it may stand, at least and at most.
        private let (least, most): ([Int], [Int])
        private var times: [Int]

        init(_ conference: Conference) {
            most = conference.papers.map { $0.status == .accepted ? 1 : 0 }
            least = conference.papers.map { $0.status == .accepted && !$0.isOptional ? 1 : 0 }
            times = conference.papers.map { _ in 0 }
        }

        override var unitsOfNothing: Int { least.reduce(0, +) }

        override func come(_ paper: Reference<Paper>, to session: LiveSession, _ programme: borrowing LiveProgramme)
            -> Int
        {
            let before = units(paper.index)
            times[paper.index] += 1
            return units(paper.index) - before
        }

        override func leave(
            _ paper: Reference<Paper>, from session: LiveSession, _ programme: borrowing LiveProgramme
        ) -> Int {
            let before = units(paper.index)
            times[paper.index] -= 1
            return units(paper.index) - before
        }

        private func units(_ paper: Int) -> Int { times[paper] < least[paper] || times[paper] > most[paper] ? 1 : 0 }
    }
}
