package import ConferenceModel

/// Σ_s x[p, s] = 1 for every accepted paper p, ≤ 1 where it may be left out; no other paper is scheduled.
///
/// One row per accepted paper, no column. Sessions with a paper that was not accepted, or twice the same, are refused.
package struct AcceptedPapersAreScheduledOnce: ConfigurableRule, CompositionRule, ProgrammeRule, RelaxableRule,
    CertifyingRule
{
    package static let name = "accepted-papers-are-scheduled-once"
    package static let frenchName = "communications-programmées-une-fois"
    package static let law = Text(
        fr: "Toute communication acceptée est programmée une fois, et elle seule.",
        en: "Every accepted paper is scheduled once, and no other paper is.")
    package static let kind = RuleKind.requirement
    package static let asksForEveryPaper = true

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

    package struct Condition: RuleCondition {
        package static let scope = ConditionScope.papers
        package static let price: Int? = 15

        let paper: Reference<Paper>

        package var scheduledPaper: Reference<Paper>? { paper }
        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(paper)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            guard conference.papers[paper].status == .accepted else { return }
            ConferenceChange.reserve(paper).apply(to: &conference)
        }
        package func subjects(in conference: Conference) -> [Subject] { [.paper(conference.papers[paper].id)] }
        package func text(in conference: Conference) -> Text {
            let id = conference.papers[paper].id
            return Text(fr: "\(id) est à programmer", en: "\(id) is to be scheduled")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let id = conference.papers[paper].id
            return Text(fr: "mettre \(id) en réserve", en: "put \(id) in reserve")
        }
        package func edit(in conference: Conference) -> Text {
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: statut «\u{A0}réserve\u{A0}»", en: "papers, \(id): status \"reserve\""
            )
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        conference.acceptedPapers.map { Condition(paper: $0) }
    }

    /// That the papers of one axis alone take more minutes than there are.
    package func shortage(in conference: Conference, under rules: RuleSet) -> Impossibility? {
        guard let offered = conference.minutesOffered else { return nil }
        return conference.axes.references.lazy.compactMap { axis -> Impossibility? in
            let papers = conference.requiredPapers.filter { conference.belongs($0, onlyTo: axis) }
            let needed = papers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
            guard needed > offered else { return nil }
            let id = conference.axes[axis].id
            return Impossibility(
                [.axis(id)],
                Text(
                    fr: "L’axe \(id) demande \(needed.count) minutes\u{202F}; les salles et créneaux en offrent "
                        + "\(offered.count).",
                    en: "Axis \(id) needs \(needed.count) minutes; the rooms and time slots give \(offered.count)."))
        }.first
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

    package func tally(for conference: Conference) -> Tally { .papers { _ in Count(conference) } }

    private final class Count: PaperTally {
        /// By paper: how often it may stand, at least and at most.
        private let (least, most): ([Int], [Int])

        init(_ conference: Conference) {
            most = conference.papers.map { $0.status == .accepted ? 1 : 0 }
            least = conference.papers.map { $0.status == .accepted && !$0.isOptional ? 1 : 0 }
        }

        override var unitsOfNothing: Int { least.reduce(0, +) }

        override func come(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let times = programme.times[paper.index]
            return units(paper.index, times) - units(paper.index, times - 1)
        }

        override func leave(
            _ paper: Reference<Paper>, _ session: LiveSession, _ programme: borrowing LiveProgramme,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let times = programme.times[paper.index]
            return units(paper.index, times) - units(paper.index, times + 1)
        }

        private func units(_ paper: Int, _ times: Int) -> Int { times < least[paper] || times > most[paper] ? 1 : 0 }
    }
}

extension AnyCondition {
    /// That the paper be scheduled.
    package static func scheduled(_ paper: Reference<Paper>) -> AnyCondition {
        AnyCondition(AcceptedPapersAreScheduledOnce.Condition(paper: paper), of: AcceptedPapersAreScheduledOnce.self)
    }
}
