import ConferenceModel
import LinearProgramming

/// A quick way to a first programme: the sessions that the relaxation holds most are kept, and the rest is relaxed anew,
/// with whatever candidates then matter (diving: Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa, 2019).
enum SessionDivingHeuristic {
    /// Held nearly whole, a session is kept along with the one that is held most.
    private static let nearlyWhole = 0.9
    /// Sessions that turn out to leave no programme, before the dive is given up.
    private static let patience = 4
    /// With so few papers left the solver is handed the rest.
    private static let few = 9

    /// - Returns: the relaxation where sessions were kept: candidates that do not go with them are not in its universe; `nil`
    ///   where the way down ends too early for the solver.
    static func bottom(
        from root: Node, _ generation: inout ColumnGeneration, _ solver: some MixedIntegerSolver,
        within limits: SolveLimits
    ) throws(SolverFailure) -> Node? {
        let count = generation.formulation.conference.acceptedPapers.count
        var (node, kept, refused) = (root, Set<Int>(), Set<Int>())
        while true {
            let settled = papers(of: kept, generation)
            let open = node.sessions.filter { session in
                !refused.contains(session.candidate) && settled.isDisjoint(with: session.papers)
            }.sorted { ($1.value, $0.candidate) < ($0.value, $1.candidate) }
            guard count - settled.count > few, let first = open.first else { return node }
            let next = kept.union([first.candidate])
                .union(open.lazy.filter { $0.value >= nearlyWhole }.map(\.candidate))
            let held = papers(of: next, generation)
            let universe = node.universe.filter { candidate in
                next.contains(candidate)
                    || !refused.contains(candidate)
                        && held.isDisjoint(with: generation.formulation.papers(of: candidate))
            }
            switch try generation.relax(
                node.decisions, from: node.basis, among: universe, holding: next, solver, within: limits)
            {
            case .solved(let relaxation): (node, kept) = (relaxation, next)
            case .infeasible: refused.insert(first.candidate)
            case .stopped: return nil
            }
            guard refused.count < patience else { return nil }
        }
    }

    private static func papers(of sessions: Set<Int>, _ generation: ColumnGeneration) -> Set<Reference<Paper>> {
        Set(sessions.flatMap { generation.formulation.papers(of: $0) })
    }
}
