package import ConferenceModel

/// Papers p and q of a relation keep it:
/// - *before*: Σ_{s' ≤ s} x[q, s'] ≤ Σ_{s' < s} x[p, s'] + λ(p and q together in s), for every time slot s; inside a
///   session p stands before q;
/// - *not at the same time*: λ(p or q in s) ≤ 1, for every time slot s;
/// - *same session*: sessions with one of them alone are refused.
///
/// One row per relation of the first two kinds and time slot, no column. Relations with a paper that is not accepted
/// say nothing.
package struct PapersRespectTheirOrder: ConfigurableRule, CompositionRule, TalkRule, ProgrammeRule, RelaxableRule,
    CertifyingRule
{
    package static let name = "papers-respect-their-order"
    package static let frenchName = "ordre-des-communications"
    package static let law = Text(
        fr: "Les communications liées respectent leur lien\u{A0}: avant, après, même séance, pas en même temps.",
        en: "Papers keep their relations: before, after, same session, not at the same time.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let relation: PaperRelation.Kind
        package let first: String
        package let second: String

        package var subjects: [Subject] { [.paper(first), .paper(second)] }
        package var text: Text {
            switch relation {
            case .before:
                Text(fr: "\(first) ne passe pas avant \(second).", en: "\(first) does not come before \(second).")
            case .sameSession:
                Text(
                    fr: "\(first) et \(second) ne sont pas dans la même séance.",
                    en: "\(first) and \(second) are not in the same session.")
            case .notAtTheSameTime:
                Text(
                    fr: "\(first) et \(second) ont lieu en même temps.",
                    en: "\(first) and \(second) take place at the same time.")
            }
        }
    }

    private let relations: [PaperRelation]

    package init(_ options: RuleOptions, for conference: Conference) {
        relations = conference.relations.filter {
            conference.papers[$0.first].status == .accepted && conference.papers[$0.second].status == .accepted
        }
    }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(
            if: relations.contains {
                $0.kind == .sameSession && papers.contains($0.first) != papers.contains($0.second)
            })
    }

    package func forbids(_ first: Reference<Paper>, before second: Reference<Paper>) -> Bool {
        relations.contains { $0.kind == .before && $0.first == second && $0.second == first }
    }

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for relation in relations where relation.kind != .sameSession {
            let (p, q) = (relation.first, relation.second)
            let both = PaperSet([p, q])
            let subjects: [Subject] = [.paper(conference.papers[p].id), .paper(conference.papers[q].id)]
            guard relation.kind == .before else {
                model.keepApart(Self.self, subjects, both)
                continue
            }
            for slot in conference.timeSlots.references {
                let here = subjects + [.timeSlot(conference.timeSlots[slot].id)]
                let earlier = conference.timeSlots.references.prefix { $0 < slot }
                let second = Expression(sumOf: (earlier + [slot]).map { Quantity.paper(q, in: $0) })
                let first = Expression(sumOf: earlier.map { Quantity.paper(p, in: $0) })
                model.addRow(
                    Self.self, here, to: 0, second - first - Expression(.sessionsHoldingAll(both, in: slot)))
            }
        }
    }

    package struct Condition: RuleCondition {
        package static let price: Int? = 2
        package static let mindsHours = true

        /// By its place in the conference's list.
        let relation: Int

        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(conference.relations[relation].first)
                && papers.contains(conference.relations[relation].second)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            let given = original.relations[relation]
            if let place = conference.relations.firstIndex(of: given) { conference.relations.remove(at: place) }
        }
        package func subjects(in conference: Conference) -> [Subject] { ids(in: conference).map { .paper($0) } }
        package func text(in conference: Conference) -> Text {
            let ids = ids(in: conference)
            return switch conference.relations[relation].kind {
            case .before: Text(fr: "\(ids[0]) passe avant \(ids[1])", en: "\(ids[0]) comes before \(ids[1])")
            case .sameSession:
                Text(
                    fr: "\(ids[0]) et \(ids[1]) sont dans la même séance",
                    en: "\(ids[0]) and \(ids[1]) are in the same session")
            case .notAtTheSameTime:
                Text(
                    fr: "\(ids[0]) et \(ids[1]) n’ont pas lieu en même temps",
                    en: "\(ids[0]) and \(ids[1]) are not at the same time")
            }
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let text = text(in: conference)
            return Text(fr: "renoncer à ce que \(text.fr)", en: "do without \(text.en)")
        }
        package func edit(in conference: Conference) -> Text {
            let ids = ids(in: conference)
            return Text(
                fr: "communications, \(ids[0]) et \(ids[1])\u{A0}: retirer leur lien",
                en: "papers, \(ids[0]) and \(ids[1]): remove their relation")
        }

        private func ids(in conference: Conference) -> [String] {
            let relation = conference.relations[relation]
            return [conference.papers[relation.first].id, conference.papers[relation.second].id]
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        conference.relations.indices.map { Condition(relation: $0) }
    }

    /// Relations that the pins of their papers contradict.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        relations.filter { isContradicted($0, in: conference) }.map { relation in
            let (first, second) = (conference.papers[relation.first].id, conference.papers[relation.second].id)
            let word =
                switch relation.kind {
                case .before: Text(fr: "passer avant", en: "come before")
                case .sameSession: Text(fr: "être dans la même séance que", en: "be in the same session as")
                case .notAtTheSameTime: Text(fr: "ne pas être en même temps que", en: "not be at the same time as")
                }
            return Impossibility(
                [.paper(first), .paper(second)],
                Text(
                    fr: "\(first) doit \(word.fr) \(second), mais leurs épingles disent le contraire.",
                    en: "\(first) must \(word.en) \(second), but their pins say otherwise."))
        }
    }

    private func isContradicted(_ relation: PaperRelation, in conference: Conference) -> Bool {
        let (one, other) = (conference.papers[relation.first].pin, conference.papers[relation.second].pin)
        let roomsDiffer = one?.room != nil && other?.room != nil && one?.room != other?.room
        let slots = one?.timeSlot.flatMap { first in other?.timeSlot.map { (first, $0) } }
        return switch relation.kind {
        case .before: slots.map { $0 > $1 || ($0 == $1 && roomsDiffer) } ?? false
        case .sameSession: roomsDiffer || slots.map { $0 != $1 } ?? false
        case .notAtTheSameTime: roomsDiffer && slots.map { $0 == $1 } ?? false
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        relations.compactMap { relation in
            let places = [relation.first, relation.second].map { paper in
                programme.sessions.firstIndex { $0.papers.contains(paper) }
            }
            guard let first = places[0], let second = places[1] else { return nil }
            let (one, other) = (programme.sessions[first], programme.sessions[second])
            let holds =
                switch relation.kind {
                case .sameSession: first == second
                case .notAtTheSameTime: first == second || one.timeSlot != other.timeSlot
                case .before:
                    first == second
                        ? one.papers.first { $0 == relation.first || $0 == relation.second } == relation.first
                        : one.timeSlot < other.timeSlot
                }
            return holds
                ? nil
                : Violation(
                    relation: relation.kind, first: conference.papers[relation.first].id,
                    second: conference.papers[relation.second].id)
        }
    }

    package func tally(for conference: Conference) -> Tally {
        relations.isEmpty ? .none : .order { Count(relations, conference, in: &$0) }
    }

    private final class Count: OrderTally {
        private let relations: [PaperRelation]
        /// By paper.
        private let own: RaggedArray<Int>
        // By relation: 1 = so it is.
        private let broken: CounterGrid
        /// A paper of it has left or come.
        private let touched: CounterGrid
        /// Those, one after the other, and how many.
        private let list: CounterGrid
        private let length: CounterGrid

        init(_ relations: [PaperRelation], _ conference: Conference, in space: inout CounterSpace) {
            self.relations = relations
            var own = conference.papers.map { _ in [Int]() }
            for (index, relation) in relations.enumerated() {
                own[relation.first.index].append(index)
                own[relation.second.index].append(index)
            }
            self.own = RaggedArray(own)
            (broken, touched) = (space.grid(relations.count), space.grid(relations.count))
            (list, length) = (space.grid(relations.count), space.grid(1))
        }

        override func leave(
            _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
        ) -> Int {
            for seat in session.seats {
                for place in own.indices(of: programme.papers[seat].index) {
                    let relation = own.elements[place]
                    guard counters[touched[relation]] == 0 else { continue }
                    counters[touched[relation]] = 1
                    counters[list[counters[length[0]]]] = relation
                    counters[length[0]] += 1
                }
            }
            return 0
        }

        override func come(
            _ session: LiveSession, _ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>
        ) -> Int {
            leave(session, programme, &counters)
        }

        override func settle(_ programme: borrowing LiveProgramme, _ counters: inout MutableSpan<Int>) -> Int {
            var units = 0
            for place in 0..<counters[length[0]] {
                let relation = counters[list[place]]
                let now = holds(relations[relation], programme) ? 0 : 1
                units += now - counters[broken[relation]]
                (counters[broken[relation]], counters[touched[relation]]) = (now, 0)
            }
            counters[length[0]] = 0
            return units
        }

        private func holds(_ relation: PaperRelation, _ programme: borrowing LiveProgramme) -> Bool {
            guard let first = programme.session(of: relation.first), let second = programme.session(of: relation.second)
            else { return true }
            switch relation.kind {
            case .sameSession: return first == second
            case .notAtTheSameTime:
                return first == second || programme.sessions[first].timeSlot != programme.sessions[second].timeSlot
            case .before:
                guard first == second else {
                    return programme.sessions[first].timeSlot < programme.sessions[second].timeSlot
                }
                let ranks = [relation.first, relation.second].map { programme.rank(of: $0, in: first) ?? 0 }
                return ranks[0] < ranks[1]
            }
        }
    }
}
