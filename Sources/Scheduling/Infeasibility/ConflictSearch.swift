package import ConferenceModel
package import LinearProgramming
package import SchedulingRules

/// Finds least sets of conditions that leave no programme, and the cheapest sets to give up.
///
/// A conflict is found by halves (QuickXplain: Junker, 2004): first the papers that take part, all their wishes upheld,
/// then the wishes that matter to these few, so that most questions to the solver are about a handful of papers. Papers
/// that are left out may yet fill sessions, so that to ask less of a conference never leaves less. Wishes come before physics:
/// where there is a choice, a pin is blamed rather than the number of rooms. The cheapest repairs are the cheapest sets that
/// hit every conflict known; each one that the solver refuses gives another conflict (implicit hitting sets: Moreno-Centeno
/// and Karp, 2013).
package struct ConflictSearch<Solver: MixedIntegerSolver> {
    private let conference: Conference
    private let rules: RuleSet
    private let solver: Solver
    private let limits: SolveLimits
    private let conditions: [AnyCondition]
    /// Questions that may still be asked.
    private var patience: Int
    /// Programmes that were answers: without some paper, one of them may be the answer to another question.
    private var known: [Programme] = []
    /// Whether some question had no answer in time.
    private var hasDoubts = false

    /// Simplex iterations for each program, and nodes, beyond which a question is left open.
    private static var effort: Int { 50_000 }
    private static var nodes: Int { 200 }
    private static var mostConflicts: Int { 5 }
    /// Papers beyond which it is not asked whether they could change axes: there would be too many sessions to list.
    private static var fewPapers: Int { 12 }

    /// What papers that nobody asks about may do.
    private enum Others {
        /// They are not there.
        case out
        /// There could be any, for as long as one likes: quick to ask, and easier than what there is.
        case anybody
        /// They may be there, as they are.
        case themselves
    }

    private enum Answer {
        case programme(Programme)
        case none
        case unknown
    }

    /// - Parameter patience: questions to the solver; those beyond have no answer.
    package init(
        in conference: Conference, under rules: RuleSet, _ solver: Solver, patience: Int = .max,
        within limits: SolveLimits = .none
    ) {
        self.patience = patience
        (self.conference, self.rules, self.solver) = (conference, rules, solver)
        self.limits = SolveLimits(
            deadline: limits.deadline, iterations: ConflictSearch.effort, isCancelled: limits.isCancelled)
        conditions = rules.conditions(in: conference)
    }

    /// Conflicts that share no condition, in the order in which they are found; never empty.
    /// - Precondition: there is no programme.
    /// - Parameter known: proofs that needed no search. They are said in their own words; where one is about no paper in
    ///   particular, it is all that is said.
    package mutating func conflicts(knowing known: [Conflict] = []) throws(SolverFailure) -> [Conflict] {
        guard known.allSatisfy({ !$0.papers.isEmpty }) else { return known }
        var (found, given): ([Conflict], Set<AnyCondition>) = ([], [])
        while found.count < ConflictSearch.mostConflicts {
            // Of few papers it is asked first only where there is an answer.
            if !found.isEmpty, try !isImpossible(without: given) { break }
            let members = try members(without: given)
            guard !members.isEmpty else { break }
            let conflict = conflict(of: members)
            found.append(known.first { $0.isSaid(of: conflict) }?.needing(conflict) ?? conflict)
            given.formUnion(members.filter { $0.price != nil })
        }
        let others = known.filter { proof in found.allSatisfy { proof.papers.isDisjoint(with: $0.papers) } }
        return found.isEmpty && others.isEmpty ? [unexplained] : found + others
    }

    /// The cheapest sets of conditions to give up, each tried out, the cheapest first. Where the search is stopped, those that
    /// it has found by then; the fewest papers to leave out are found in a way of their own, whatever the patience.
    /// - Parameters:
    ///   - most: at most so many.
    ///   - known: conflicts that were found before.
    ///   - isAllowed: whether a condition may be given up at all.
    ///   - watch: told how many are found.
    package mutating func repairs(
        atMost most: Int, knowing known: [Conflict] = [], where isAllowed: (AnyCondition) -> Bool = { _ in true },
        watch: (Int) -> Void = { _ in }
    ) throws(SolverFailure) -> FoundRepairs {
        var (found, refused): (FoundRepairs, [Set<AnyCondition>]) = (FoundRepairs(), [])
        var choice = HittingSets(conditions.filter { $0.price != nil && isAllowed($0) })
        for conflict in known where !conflict.members.isEmpty { choice.add(conflict.members.map(\.condition)) }
        var fewest = LeftOutSearch(
            in: conference, under: rules, solver, nodes: ConflictSearch.nodes, within: limits)
        // Elsewhere it is dearer than the questions that it spares.
        var comparesPapers = known.contains(where: \.isAboutPapers)
        while found.repairs.count < most, limits.stopReason == nil {
            let next = patience > 0 ? choice.cheapest(except: refused) : nil
            if next == nil, patience > 0, !choice.isExhausted { break }
            comparesPapers = comparesPapers || next == nil
            let left = comparesPapers ? try fewest.first() : nil
            if let left, next.map({ choice.price(of: $0) >= price(of: left) }) ?? true {
                let given = Set(
                    conditions.filter { condition in condition.scheduledPaper.map(left.papers.contains) ?? false })
                if !refused.contains(where: { $0.isSubset(of: given) }) {
                    refused.append(given)
                    found.repairs.append(repair(giving: given, as: left.programme))
                    found.isCut = found.isCut || !left.isLeast || next == nil
                    watch(found.repairs.count)
                }
                if found.repairs.count < most { try fewest.takeFirst() }
                continue
            }
            guard let next else { break }
            switch try answer(without: next) {
            case .programme(let programme):
                refused.append(next)
                found.repairs.append(repair(giving: next, as: programme))
                watch(found.repairs.count)
            case .unknown: choice.add(wanting: next)
            case .none:
                let members = try members(without: next)
                if members.isEmpty { choice.add(wanting: next) } else { choice.add(members) }
            }
        }
        let isStopped = limits.stopReason != nil || patience <= 0 || choice.isExhausted
        found.isCut = found.isCut || isStopped && found.repairs.count < most
        found.sortPapersLeftOut()
        return found
    }

    private func price(of left: LeftOutSearch<Solver>.Found) -> Int {
        conditions.reduce(0) { sum, condition in
            condition.scheduledPaper.map(left.papers.contains) ?? false ? sum + (condition.price ?? 0) : sum
        }
    }

    private func repair(giving given: Set<AnyCondition>, as programme: Programme) -> Repair {
        Repair(given: conditions.filter(given.contains), programme: programme, of: conference)
    }

    // MARK: Questions

    private mutating func answer(
        without given: Set<AnyCondition>, leaving left: Set<Reference<Paper>> = [], _ others: Others = .out
    ) throws(SolverFailure) -> Answer {
        guard patience > 0, limits.stopReason == nil,
            let relaxed = RelaxedConference(
                conference, rules, without: given, leaving: left, asFillers: others == .themselves)
        else {
            hasDoubts = true
            return .unknown
        }
        let requirements = relaxed.requirements
        if others == .out,
            let programme = known.lazy.map({ $0.keeping(relaxed.conference.acceptedPapers) }).first(where: {
                Audit(of: $0, of: relaxed.conference, by: requirements).isValid
            })
        {
            return .programme(programme)
        }
        patience -= 1
        let classes = RoomClasses.interchangeable(in: relaxed.conference, under: requirements)
        // What is given up may make too many sessions to list.
        guard
            let formulation = try? MasterProblem(
                relaxed.conference, requirements, classes, leavingGaps: others == .anybody && !left.isEmpty)
        else {
            hasDoubts = true
            return .unknown
        }
        var search = BranchAndPrice(formulation, requirements, solver, nodes: ConflictSearch.nodes, limits) { _ in }
        switch try search.run() {
        case .infeasible: return .none
        case .undecided:
            hasDoubts = true
            return .unknown
        case .scheduled(let found, _):
            let programme = search.programme(of: found)
            known.append(programme)
            return .programme(programme)
        }
    }

    private mutating func isImpossible(
        without given: Set<AnyCondition>, leaving left: Set<Reference<Paper>>, _ others: Others = .anybody
    ) throws(SolverFailure) -> Bool {
        if case .none = try answer(without: given, leaving: left, others) { true } else { false }
    }

    /// Of papers that are given up nobody asks any more.
    private mutating func isImpossible(without given: Set<AnyCondition>) throws(SolverFailure) -> Bool {
        let out = conference.acceptedPapers.filter { given.contains(.scheduled($0)) }
        return try isImpossible(without: given.subtracting(out.map { .scheduled($0) }), leaving: Set(out))
    }

    // MARK: Least sets

    /// Conditions that cannot all hold, none of them too many unless there are doubts; empty when even the whole is not
    /// known to be impossible. Of papers that are given up nobody asks any more, yet they may fill sessions.
    private mutating func members(without given: Set<AnyCondition>) throws(SolverFailure) -> [AnyCondition] {
        hasDoubts = false
        let out = Set(conference.acceptedPapers.filter { given.contains(.scheduled($0)) })
        let given = given.filter { $0.scheduledPaper == nil }
        guard let papers = try papers(without: given, leaving: out) else { return [] }
        let left = Set(conference.acceptedPapers).subtracting(papers)
        let others = conditions.filter { condition in
            let opensTooMuch = condition.scope == .themes && papers.count > ConflictSearch.fewPapers
            return condition.scheduledPaper == nil && !opensTooMuch && condition.price != nil
                && !given.contains(condition) && condition.concerns(papers, in: conference)
        }
        var kept = try least(of: others) { (kept: [AnyCondition], search: inout Self) throws(SolverFailure) -> Bool in
            try search.isImpossible(without: given.union(Set(others).subtracting(kept)), leaving: left)
        }
        // What nobody can give up holds throughout; it is named where it takes part.
        for condition in conditions where condition.price == nil && !given.contains(condition) {
            let without = given.union(Set(others).subtracting(kept)).union([condition])
            if try !isImpossible(without: without, leaving: left) { kept.append(condition) }
        }
        let members = kept + papers.sorted().map { .scheduled($0) }
        return try needed(of: members, among: others, without: given)
    }

    /// The fewest papers that cannot all be scheduled, all wishes about them upheld; those with most wishes come first, and
    /// few are asked about before many: a conflict is mostly about a few.
    private mutating func papers(
        without given: Set<AnyCondition>, leaving out: Set<Reference<Paper>>
    ) throws(SolverFailure) -> Set<Reference<Paper>>? {
        let accepted = conference.acceptedPapers
        let wishes = accepted.map { paper in
            conditions.count { $0.scope != .themes && $0.concerns([paper], in: conference) }
        }
        let order = accepted.indices.filter { !out.contains(accepted[$0]) }
            .sorted { (wishes[$1], $0) < (wishes[$0], $1) }.map { accepted[$0] }
        var count = min(3, order.count)
        while try !isImpossible(without: given, leaving: Set(accepted).subtracting(order.prefix(count))) {
            guard count < order.count else { return nil }
            count = min(3 * count, order.count)
        }
        return Set(
            try least(of: Array(order.prefix(count))) {
                (kept: [Reference<Paper>], search: inout Self) throws(SolverFailure) -> Bool in
                try search.isImpossible(without: given, leaving: Set(accepted).subtracting(kept))
            })
    }

    /// The members without those that take part only as long as anybody may stand between papers, for as long as one likes.
    /// - Parameter others: of the conditions that concern no paper of the members, all hold.
    private mutating func needed(
        of members: [AnyCondition], among others: [AnyCondition], without given: Set<AnyCondition>
    ) throws(SolverFailure) -> [AnyCondition] {
        guard members.contains(where: \.mindsHours) else { return members }
        var kept = members
        // Papers first: what is said of one that is not needed is not needed either.
        for member in members.reversed() where member.price != nil && kept.contains(member) {
            let rest = kept.filter { $0 != member }
            let named = papers(in: kept)
            let without = given.union(others.filter { !rest.contains($0) && $0.concerns(named, in: conference) })
            let left = Set(conference.acceptedPapers).subtracting(papers(in: rest))
            if case .programme = try answer(without: without, leaving: left) { continue }
            guard try isImpossible(without: without, leaving: left, .themselves) else { continue }
            let remaining = papers(in: rest)
            kept = rest.filter { $0.price == nil || $0.concerns(remaining, in: conference) }
        }
        return kept
    }

    private func papers(in members: [AnyCondition]) -> Set<Reference<Paper>> {
        Set(conference.acceptedPapers.filter { members.contains(.scheduled($0)) })
    }

    /// A least part of a list for which something still holds; of equals, that which takes from the end what it must.
    private mutating func least<Element>(
        of list: [Element], where holds: ([Element], inout Self) throws(SolverFailure) -> Bool
    ) throws(SolverFailure) -> [Element] {
        try least(of: list, beside: [], isKnown: true, where: holds)
    }

    /// - Parameter isKnown: whether it is known not to hold for `base` alone.
    private mutating func least<Element>(
        of list: [Element], beside base: [Element], isKnown: Bool,
        where holds: ([Element], inout Self) throws(SolverFailure) -> Bool
    ) throws(SolverFailure) -> [Element] {
        if !isKnown || base.isEmpty, try holds(base, &self) { return [] }
        guard list.count > 1 else { return list }
        let (first, second) = (Array(list.prefix(list.count / 2)), Array(list.dropFirst(list.count / 2)))
        let late = try least(of: second, beside: base + first, isKnown: false, where: holds)
        let early = try least(of: first, beside: base + late, isKnown: late.isEmpty, where: holds)
        return early + late
    }

    // MARK: Words

    private func conflict(of members: [AnyCondition]) -> Conflict {
        let told = members.map {
            Conflict.Member(condition: $0, subjects: $0.subjects(in: conference), text: $0.text(in: conference))
        }
        // Papers of which something else is said need not be said to be scheduled.
        let named = Set(
            told.filter { $0.condition.scheduledPaper == nil }.flatMap(\.subjects))
        let said = told.filter { $0.condition.scheduledPaper == nil || !named.isSuperset(of: $0.subjects) }
        var subjects: [Subject] = []
        for subject in told.flatMap(\.subjects) where !subjects.contains(subject) { subjects.append(subject) }
        let doubt =
            hasDoubts
            ? Text(fr: " Il n’est pas prouvé que tout cela soit nécessaire.", en: " Not all of it is proved to matter.")
            : Text("")
        return Conflict(
            members.first?.rule ?? Premise.everyPaperOnce.rule, subjects,
            Text(
                fr: "Tout cela ne peut tenir ensemble\u{A0}: "
                    + said.map(\.text.fr).joined(separator: "\u{202F}; ") + "." + doubt.fr,
                en: "These cannot all hold together: " + said.map(\.text.en).joined(separator: "; ") + "." + doubt.en),
            members: told, isMinimal: !hasDoubts)
    }

    private var unexplained: Conflict {
        Conflict(
            Premise.everyPaperOnce.rule, [],
            Text(
                fr: "Les communications n’entrent pas toutes dans les créneaux et les salles.",
                en: "The papers do not all go into the time slots and rooms."), isMinimal: false)
    }
}
