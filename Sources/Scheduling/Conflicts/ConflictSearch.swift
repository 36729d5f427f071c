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
    private let conditions: [Condition]
    /// Whether some question had no answer in time.
    private var hasDoubts = false

    /// Simplex iterations for each program, and nodes, beyond which a question is left open.
    private static var effort: Int { 50_000 }
    private static var nodes: Int { 200 }
    private static var mostConflicts: Int { 5 }

    private enum Answer {
        case programme(Programme)
        case none
        case unknown
    }

    package init(
        in conference: Conference, under rules: RuleSet, _ solver: Solver, within limits: SolveLimits = .none
    ) {
        (self.conference, self.rules, self.solver) = (conference, rules, solver)
        self.limits = SolveLimits(
            deadline: limits.deadline, iterations: ConflictSearch.effort, isCancelled: limits.isCancelled)
        conditions = Condition.all(of: conference, under: rules)
    }

    /// Conflicts that share no condition, in the order in which they are found; never empty.
    /// - Precondition: there is no programme.
    package mutating func conflicts() throws(SolverFailure) -> [Conflict] {
        var (found, given): ([Conflict], Set<Condition>) = ([], [])
        while found.count < ConflictSearch.mostConflicts {
            if !found.isEmpty, case .none = try answer(without: given) {} else if !found.isEmpty { break }
            let members = try members(without: given)
            guard !members.isEmpty else { break }
            found.append(conflict(of: members))
            given.formUnion(members.filter { $0 != .oneSessionPerRoom })
        }
        return found.isEmpty ? [unexplained] : found
    }

    /// The cheapest sets of conditions to give up, each tried out, the cheapest first.
    /// - Parameters:
    ///   - most: at most so many.
    ///   - isAllowed: whether a condition may be given up at all.
    package mutating func repairs(
        atMost most: Int, where isAllowed: (Condition) -> Bool = { _ in true }
    ) throws(SolverFailure) -> [Repair] {
        var (found, refused): ([Repair], [Set<Condition>]) = ([], [])
        var choice = HittingSets(conditions.filter { $0.price != nil && isAllowed($0) })
        while found.count < most, limits.stopReason == nil, let next = choice.cheapest(except: refused) {
            switch try answer(without: next) {
            case .programme(let programme):
                refused.append(next)
                found.append(repair(giving: next, as: programme))
            case .unknown: refused.append(next)
            case .none:
                let members = try members(without: next)
                guard !members.isEmpty else { return found }
                choice.add(members)
            }
        }
        return found
    }

    private func repair(giving given: Set<Condition>, as programme: Programme) -> Repair {
        Repair(given: conditions.filter(given.contains), programme: programme, of: conference)
    }

    // MARK: Questions

    private mutating func answer(
        without given: Set<Condition>, leaving left: Set<Reference<Paper>> = []
    ) throws(SolverFailure) -> Answer {
        guard let eased = EasedConference(conference, rules, without: given, leaving: left) else { return .unknown }
        let requirements = eased.requirements
        let classes = RoomClasses.interchangeable(in: eased.conference, under: requirements)
        // What is given up may make too many sessions to list.
        guard let formulation = try? Formulation(eased.conference, requirements, classes) else { return .unknown }
        var search = PatternSearch(formulation, requirements, solver, nodes: ConflictSearch.nodes, limits) { _ in }
        switch try search.run() {
        case .infeasible: return .none
        case .undecided:
            hasDoubts = true
            return .unknown
        case .scheduled(let solution, let candidates, _):
            return .programme(search.programme(of: solution, with: candidates))
        }
    }

    private mutating func isImpossible(
        without given: Set<Condition>, leaving left: Set<Reference<Paper>>
    ) throws(SolverFailure) -> Bool {
        if case .none = try answer(without: given, leaving: left) { true } else { false }
    }

    // MARK: Least sets

    /// Conditions that cannot all hold, none of them too many unless there are doubts; empty when even the whole is not
    /// known to be impossible.
    private mutating func members(without given: Set<Condition>) throws(SolverFailure) -> [Condition] {
        hasDoubts = false
        let accepted = conference.acceptedPapers.filter { !given.contains(.scheduled($0)) }
        // Papers about which there are wishes first.
        let wishes = accepted.map { paper in
            conditions.count { condition in
                if case .axis = condition { false } else { condition.concerns([paper], in: conference) }
            }
        }
        let order = accepted.indices.sorted { (wishes[$1], $0) < (wishes[$0], $1) }.map { accepted[$0] }
        let papers = Set(
            try least(of: order) { (kept: [Reference<Paper>], search: inout Self) throws(SolverFailure) -> Bool in
                try search.isImpossible(without: given, leaving: Set(accepted).subtracting(kept))
            })
        let others = conditions.filter { condition in
            if case .scheduled = condition { return false }
            return condition.price != nil && !given.contains(condition) && condition.concerns(papers, in: conference)
        }
        let left = Set(accepted).subtracting(papers)
        var kept = try least(of: others) { (kept: [Condition], search: inout Self) throws(SolverFailure) -> Bool in
            try search.isImpossible(without: given.union(Set(others).subtracting(kept)), leaving: left)
        }
        // What nobody can give up holds throughout; it is named where it takes part.
        for condition in conditions where condition.price == nil && !given.contains(condition) {
            let without = given.union(Set(others).subtracting(kept)).union([condition])
            if try !isImpossible(without: without, leaving: left) { kept.append(condition) }
        }
        return kept + papers.sorted().map { .scheduled($0) }
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

    private func conflict(of members: [Condition]) -> Conflict {
        let minimum =
            rules.entries.lazy.compactMap { ($0.rule as? SessionsHaveEnoughPapers)?.minimum }.first ?? 1
        let told = members.map { member in
            Conflict.Member(
                condition: member, subjects: member.subjects(in: conference),
                text: member.text(in: conference, minimum: minimum))
        }
        // Papers of which something else is said need not be said to be scheduled.
        let named = Set(
            zip(members, told).flatMap { member, told -> [Subject] in
                if case .scheduled = member { [] } else { told.subjects }
            })
        let said = zip(members, told).filter { member, told in
            if case .scheduled = member { !named.isSuperset(of: told.subjects) } else { true }
        }.map(\.1)
        var subjects: [Subject] = []
        for subject in told.flatMap(\.subjects) where !subjects.contains(subject) { subjects.append(subject) }
        let doubt =
            hasDoubts
            ? Text(fr: " Il n’est pas prouvé que tout cela soit nécessaire.", en: " Not all of it is proved to matter.")
            : Text("")
        return Conflict(
            members.first?.rule ?? AcceptedPapersAreScheduledOnce.self, subjects,
            Text(
                fr: "Tout cela ne peut tenir ensemble\u{A0}: "
                    + said.map(\.text.fr).joined(separator: "\u{202F}; ") + "." + doubt.fr,
                en: "These cannot all hold together: " + said.map(\.text.en).joined(separator: "; ") + "." + doubt.en),
            members: told, isMinimal: !hasDoubts)
    }

    private var unexplained: Conflict {
        Conflict(
            AcceptedPapersAreScheduledOnce.self, [],
            Text(
                fr: "Les communications n’entrent pas toutes dans les créneaux et les salles.",
                en: "The papers do not all go into the time slots and rooms."), isMinimal: false)
    }
}
