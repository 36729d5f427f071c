import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The fewest papers without which a conference has a programme, then the next, each set once, in the order of their size.
///
/// One integer programme finds a smallest set: every paper may be left out, at the same price. The others are found in parts
/// (Lawler, 1972): of a set {a, b, …} that was found, those without a; those with a and without b; and so on.
struct LeftOutSearch<Solver: MixedIntegerSolver> {
    struct Found {
        let papers: Set<Reference<Paper>>
        let programme: Programme
        /// Whether fewer are known not to do.
        let isLeast: Bool
        /// Where it was found: these are out, and these have to be scheduled.
        fileprivate let out: Set<Reference<Paper>>
        fileprivate let kept: Set<Reference<Paper>>
    }

    private let conference: Conference
    private let rules: RuleSet
    private let solver: Solver
    private let limits: SolveLimits
    private let nodes: Int
    private var found: [Found] = []
    private var hasBegun = false

    init(
        in conference: Conference, under rules: RuleSet, _ solver: Solver, nodes: Int, within limits: SolveLimits
    ) {
        (self.conference, self.rules, self.solver, self.nodes, self.limits) = (conference, rules, solver, nodes, limits)
    }

    /// The first of those that have not been taken; `nil` when no other is found in time.
    mutating func first() throws(SolverFailure) -> Found? {
        if !hasBegun {
            hasBegun = true
            if let whole = try fewest(without: [], keeping: []) { found = [whole] }
        }
        return found.first
    }

    /// Takes the first, and looks for those that are not it.
    mutating func takeFirst() throws(SolverFailure) {
        guard !found.isEmpty else { return }
        let taken = found.removeFirst()
        var out = taken.out
        for paper in taken.papers.subtracting(taken.out).sorted() {
            if let next = try fewest(without: out, keeping: taken.kept.union([paper])) { found.append(next) }
            out.insert(paper)
        }
        found.sort { a, b in
            a.papers.count == b.papers.count
                ? a.papers.sorted().lexicographicallyPrecedes(b.papers.sorted()) : a.papers.count < b.papers.count
        }
    }

    private func fewest(
        without out: Set<Reference<Paper>>, keeping kept: Set<Reference<Paper>>
    ) throws(SolverFailure) -> Found? {
        guard limits.stopReason == nil, let open = conference(without: out, keeping: kept) else { return nil }
        let requirements = requirements(of: open)
        let rules = requirements.preferringFewLeftOut
        let classes = RoomClasses.interchangeable(in: open, under: rules)
        guard let formulation = try? MasterProblem(open, rules, classes) else { return nil }
        var search = BranchAndPrice(formulation, rules, solver, nodes: nodes, limits) { _ in }
        guard case .scheduled(let sessions, let proof) = try search.run() else { return nil }
        let programme = search.programme(of: sessions)
        let papers = out.union(open.acceptedPapers).subtracting(programme.sessions.flatMap(\.papers))
        guard let left = conference(without: papers, keeping: Set(conference.acceptedPapers)),
            Audit(of: programme, of: left, by: self.requirements(of: left)).isValid
        else { return nil }
        // What has to come after a paper that is left out is left out with it here.
        let isLeast = proof.bound == proof.points && conference.relations.isEmpty
        return Found(papers: papers, programme: programme, isLeast: isLeast, out: out, kept: kept)
    }

    /// - Parameter kept: those that have to be scheduled; the others may be left out.
    private func conference(without out: Set<Reference<Paper>>, keeping kept: Set<Reference<Paper>>) -> Conference? {
        try? conference.edited { edited in
            for paper in conference.acceptedPapers {
                if out.contains(paper) {
                    edited.papers[paper.index].status = .reserve
                } else if !kept.contains(paper) {
                    edited.papers[paper.index].isOptional = true
                }
            }
        }
    }

    private func requirements(of conference: Conference) -> RuleSet {
        RuleSet(rules.entries.filter { $0.type.kind == .requirement }.map { $0.renewed(for: conference) })
    }
}
