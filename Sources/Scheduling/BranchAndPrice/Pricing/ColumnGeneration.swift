import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Linear relaxations of a formulation over all its candidates, solved by column generation.
///
/// Columns start with the cheapest candidates of every paper and time slot; each round prices all candidates exactly
/// (they are listed, so pricing is a pass over an array) and adds those of negative reduced cost, best first and every
/// paper in turn. Rows that nothing meets yet are met by artificial columns at a price that no programme comes near.
/// (Dantzig and Wolfe, 1960; Desaulniers, Desrosiers and Solomon, *Column Generation*, 2005.)
struct ColumnGeneration {
    private(set) var formulation: MasterProblem
    private(set) var simplexIterations = 0
    private var program = MixedIntegerProgram(name: "relaxation")
    /// Candidates in the program, in its order, and the first place after the model's and the artificial columns.
    private var listed: [Int] = []
    private var isListed: [Bool]
    let admitted: [Int]
    /// Columns that were listed before, by candidate.
    private var columns: [Int: CandidateColumn] = [:]
    private var artificialPrice = 10_000
    /// Beyond it, what is unmet cannot be met: far more than all papers together could cost.
    private let largestArtificialPrice: Int

    /// Rounds of subset rows, and rows in each.
    private static let rowRounds = 30
    private static let rowsPerRound = 60
    /// Candidates that a node starts with: the fewer, the quicker is the simplex method, and the oftener it is called
    /// (measured at 6 to 32).
    private static let nearPerPaper = 10
    /// Simplex iterations after which a decision shows what it gains (measured at 20, 40, 60 and 80).
    private static let probeIterations = 60
    /// Candidates from which on the relaxation of the whole may take longer than an organiser waits.
    static let large = 300_000
    /// With so few candidates the solver is quicker than further decisions (measured at 6 to 25).
    private static let candidatesPerPaper = 20

    enum Outcome {
        case solved(Node)
        case infeasible
        case stopped(StopReason)
    }

    init(_ formulation: MasterProblem) {
        self.init(formulation, among: formulation.candidates)
        let patterns = formulation.patterns
        let prices = (0..<patterns.candidateCount).map { candidate in
            let price = patterns.price(of: candidate)
            return price == SessionPatterns.refused ? .infinity : Double(price)
        }
        list(best(by: prices, below: .infinity, perPlace: 3, among: admitted))
    }

    /// For what is left of a colloquium when some sessions are held.
    /// - Parameters:
    ///   - universe: candidates that count, in order.
    ///   - known: some that stand in a programme; they are listed from the outset, with the cheapest others.
    ///   - costs: by candidate.
    init(_ formulation: MasterProblem, among universe: [Int], beginningWith known: [Int], _ costs: [Double]) {
        self.init(formulation, among: universe)
        let near = universe.sorted { (costs[$0], $0) < (costs[$1], $1) }
        let count = ColumnGeneration.nearPerPaper * formulation.openPapers
        list(Set(near.prefix(count)).union(known).sorted())
    }

    private init(_ formulation: MasterProblem, among universe: [Int]) {
        self.formulation = formulation
        isListed = Array(repeating: false, count: formulation.patterns.candidateCount)
        admitted = universe
        let columns = formulation.model.program.columns.map(\.cost).max() ?? 0
        largestArtificialPrice =
            1_000 * formulation.conference.papers.count * (10 + max(formulation.patterns.dearest, columns))
        rebuild()
    }

    /// Lists candidates of a programme, so that the relaxation knows what papers cost.
    mutating func include(_ candidates: [Int]) { list(candidates.filter { !isListed[$0] }) }

    /// Whether the relaxation of the whole takes no time to speak of.
    var isQuick: Bool { admitted.count <= ColumnGeneration.large }

    /// The relaxation of the whole, with subset rows (``SubsetRowCuts``) added until they move it no more. Cuts that do not
    /// hold it where it is are taken out each time, for every row makes every simplex iteration longer. Where the relaxation
    /// is not quick, subset rows take longer than they are worth.
    mutating func root(_ solver: some MixedIntegerSolver, within limits: SolveLimits) throws(SolverFailure) -> Outcome {
        var outcome = try relax(BranchingDecisions(), from: nil, solver, within: limits)
        var objectives: [Double] = []
        while case .solved(var relaxation) = outcome {
            removeSlackCuts(&relaxation)
            objectives.append(relaxation.objective)
            let recent = objectives.suffix(4)
            let hasStalled =
                recent.count == 4 && relaxation.objective - recent[recent.startIndex] <= 1e-4 * relaxation.objective
            let rows = SubsetRowCuts.broken(by: relaxation.sessions, limit: ColumnGeneration.rowsPerRound)
            if !isQuick || rows.isEmpty || hasStalled || objectives.count > ColumnGeneration.rowRounds {
                return .solved(relaxation)
            }
            formulation.add(rows)
            columns = [:]
            rebuild()
            outcome = try relax(BranchingDecisions(), from: relaxation.basis, solver, within: limits)
        }
        return outcome
    }

    /// Basic rows have a dual of 0: without them the same basis is optimal.
    private mutating func removeSlackCuts(_ relaxation: inout Node) {
        let (statuses, origins) = (relaxation.basis.rows, formulation.model.origins)
        let rows = formulation.model.program.rows
        // Artificial columns are numbered by the rows that have one.
        let slack = Set(
            rows.indices.filter { origins[$0].isCut && statuses[$0] == .basic && !mayBeUnmet(rows[$0]) })
        guard !slack.isEmpty else { return }
        formulation.removeCuts(slack)
        let kept = origins.indices.filter { !slack.contains($0) }
        relaxation.rowDuals = kept.map { relaxation.rowDuals[$0] }
        relaxation.basis = Basis(rows: kept.map { statuses[$0] }, columns: relaxation.basis.columns)
        columns = [:]
        rebuild()
    }

    /// The relaxation where decisions are taken.
    /// - Parameters:
    ///   - universe: the candidates that count; `nil` = all.
    ///   - held: sessions that the programme is to have.
    ///   - ceiling: an optimum above it is as good as none.
    mutating func relax(
        _ decisions: BranchingDecisions, from start: Basis?, among universe: [Int]? = nil, holding held: Set<Int> = [],
        upTo ceiling: Double = .infinity,
        _ solver: some MixedIntegerSolver, within limits: SolveLimits
    ) throws(SolverFailure) -> Outcome {
        let universe = universe ?? admitted
        include(held.sorted())
        var options = RelaxationOptions(basis: start, ceiling: ceiling)
        while true {
            if let stop = limits.stopReason { return .stopped(stop) }
            var decided = program
            decisions.apply(to: &decided)
            hold(held, in: &decided)
            let outcome = try solver.relax(decided, options, within: limits)
            switch outcome {
            case .infeasible: return .infeasible
            case .unbounded: throw SolverFailure("the relaxation is unbounded")
            case .undecided(let reason): return .stopped(reason)
            case .optimal(let relaxation), .unfinished(let relaxation):
                simplexIterations += relaxation.simplexIterations
                options.basis = relaxation.basis
                let costs = formulation.reducedCosts(relaxation.rowDuals, among: universe)
                let attractive = best(by: costs, below: -1e-7, perPlace: isQuick ? 4 : 1, among: universe)
                if !attractive.isEmpty {
                    list(attractive)
                } else if decided.bound(at: relaxation.rowDuals) > ceiling {
                    return .infeasible
                } else if case .unfinished = outcome {
                    options.ceiling = .infinity
                } else if artificials.contains(where: { relaxation.values[$0] > 1e-7 }) {
                    guard artificialPrice < largestArtificialPrice else { return .infeasible }
                    artificialPrice *= 1_000
                    rebuild()
                } else {
                    return .solved(candidateRelaxation(relaxation, decisions, universe))
                }
            }
        }
    }

    private func hold(_ held: Set<Int>, in program: inout MixedIntegerProgram) {
        for (place, candidate) in listed.enumerated() where held.contains(candidate) {
            program.bound(program.column(at: artificials.upperBound + place), from: 1, to: 1)
        }
    }

    /// About the objective under decisions, over the columns listed so far.
    func estimate(
        _ decisions: BranchingDecisions, from start: Basis, _ solver: some MixedIntegerSolver,
        within limits: SolveLimits
    ) throws(SolverFailure) -> Double {
        var decided = program
        decisions.apply(to: &decided)
        let options = RelaxationOptions(basis: start, iterations: ColumnGeneration.probeIterations)
        switch try solver.relax(decided, options, within: limits) {
        case .optimal(let relaxation), .unfinished(let relaxation): return relaxation.objective
        case .infeasible, .unbounded, .undecided: return .infinity
        }
    }

    private func candidateRelaxation(
        _ relaxation: Relaxation, _ decisions: BranchingDecisions, _ universe: [Int]
    ) -> Node {
        let values = relaxation.values.dropFirst(artificials.upperBound)
        return Node(
            decisions: decisions, objective: relaxation.objective, rowDuals: relaxation.rowDuals,
            listed: listed, basis: relaxation.basis, universe: universe,
            columnValues: Array(relaxation.values.prefix(artificials.lowerBound)),
            sessions: zip(listed, values).filter { $0.1 > 1e-6 }.map { ($0, formulation.papers(of: $0), $1) },
            width: ColumnGeneration.candidatesPerPaper * formulation.openPapers)
    }

    /// Goes back to a relaxation: lists the candidates that it stands on and those that may soon matter, and no others.
    mutating func enter(_ node: Node, _ costs: [Double], within margin: Double) -> Node {
        let near = node.universe.filter { costs[$0] <= margin }.sorted { (costs[$0], $0) < (costs[$1], $1) }
        for candidate in listed { isListed[candidate] = false }
        for candidate in near.prefix(ColumnGeneration.nearPerPaper * formulation.openPapers) {
            isListed[candidate] = true
        }
        let statuses = node.basis.columns.dropFirst(artificials.upperBound)
        for (candidate, status) in zip(node.listed, statuses) where status == .basic { isListed[candidate] = true }
        listed = isListed.indices.filter { isListed[$0] }
        rebuild()
        var entered = node
        entered.listed = listed
        entered.basis = Basis(
            rows: node.basis.rows,
            columns: node.basis.columns.prefix(artificials.upperBound) + self.statuses(of: listed, in: node))
        return entered
    }

    /// The basis of a relaxation for the program of these candidates, without artificial columns.
    func basis(of node: Node, for candidates: [Int]) -> Basis {
        Basis(
            rows: node.basis.rows,
            columns: node.basis.columns.prefix(artificials.lowerBound) + statuses(of: candidates, in: node))
    }

    /// Candidates that the relaxation has not listed are at 0.
    private func statuses(of candidates: [Int], in node: Node) -> [Basis.Status] {
        let known = Dictionary(
            uniqueKeysWithValues: zip(node.listed, node.basis.columns.dropFirst(artificials.upperBound)))
        return candidates.map { known[$0] ?? .atLower }
    }

    private var artificials: Range<Int> {
        let first = formulation.model.program.columns.count
        return first..<first + formulation.model.program.rows.count(where: mayBeUnmet)
    }

    /// Whether the listed candidates may leave a row short: of its bound, or of what was decided on a column that they have
    /// to add up to. Without an artificial column, candidates that would do but are not listed could not be told from none.
    private func mayBeUnmet(_ row: MixedIntegerProgram.Row) -> Bool {
        guard let lower = row.lower else { return false }
        return lower > 0 || row.terms.contains { $0.coefficient < 0 }
    }

    /// The formulation's program, an artificial column for each row that nothing meets at first, the listed candidates.
    private mutating func rebuild() {
        program = formulation.model.program
        for (index, row) in formulation.model.program.rows.enumerated() where mayBeUnmet(row) {
            program.addColumn(
                "unmet \(index)", to: nil, integer: false, cost: artificialPrice,
                in: [(formulation.model.rowReferences[index], 1)])
        }
        let candidates = listed
        listed = []
        list(candidates)
    }

    private mutating func list(_ candidates: [Int]) {
        for candidate in candidates {
            let column = columns[candidate] ?? formulation.column(of: candidate)
            columns[candidate] = column
            program.add(column)
            isListed[candidate] = true
        }
        listed += candidates
    }

    /// Candidates below a cost that are not listed yet: for every paper and time slot the `perPlace` cheapest.
    private func best(by costs: [Double], below limit: Double, perPlace: Int, among universe: [Int]) -> [Int] {
        let slots = formulation.patterns.timeSlotCount
        var counts = Array(repeating: 0, count: formulation.conference.papers.count * slots)
        let cheap = universe.filter { costs[$0] < limit && !isListed[$0] }
        return cheap.sorted { (costs[$0], $0) < (costs[$1], $1) }.filter { candidate in
            let slot = formulation.timeSlot(of: candidate).index
            let places = formulation.papers(of: candidate).map { $0.index * slots + slot }
            guard places.contains(where: { counts[$0] < perPlace }) else { return false }
            for place in places { counts[place] += 1 }
            return true
        }
    }
}
