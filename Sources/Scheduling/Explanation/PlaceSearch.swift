package import ConferenceModel
package import LinearProgramming
package import SchedulingRules
import Synchronization

/// What each place of a paper would cost: the least points of a programme that has it there, less the least of all.
///
/// One formulation and one root relaxation serve all places. The relaxation's reduced costs bound each of them from
/// below; where a paper stands are decisions like any other, so that a place takes a search only in what they leave: it
/// begins with the optimum, mended where the paper goes and comes from. The cheapest places come first.
package struct PlaceSearch<Solver: MixedIntegerSolver> {
    private let paper: Reference<Paper>
    private let conference: Conference
    private let rules: RuleSet
    private let solver: Solver
    private let limits: SolveLimits
    private let formulation: MasterProblem
    private let trace: PaperTrace

    /// Questions to the solver about one place that no programme has the paper in.
    private static var patience: Int { 40 }

    /// A time slot and a class of rooms.
    private struct Cell {
        let slot: Int
        let roomClass: Int
        /// No programme with the paper there has fewer points.
        let bound: Int
    }

    /// What all places are compared with.
    private struct Optimum {
        let programme: Programme
        let proof: Proof
        let ground: WarmStart
    }

    /// - Parameter paper: an accepted one.
    package init(
        of paper: Reference<Paper>, in conference: Conference, under rules: RuleSet, _ solver: Solver,
        within limits: SolveLimits
    ) throws(ScheduleFailure) {
        let classes = RoomClasses.interchangeable(in: conference, under: rules)
        var formulation = try MasterProblem(conference, rules, classes)
        trace = formulation.trace(paper)
        (self.paper, self.conference, self.rules, self.formulation) = (paper, conference, rules, formulation)
        (self.solver, self.limits) = (solver, limits)
    }

    /// - Parameters:
    ///   - start: a programme that meets all requirements. Where none is better, it is the one that is explained.
    ///   - jobs: places that are priced at the same time.
    ///   - watch: told of every place as soon as its price is known, one at a time, on the thread that found it.
    /// - Returns: `nil` when there is no programme, or none was found in time.
    package func run(
        from start: Programme?, jobs: Int = 1, watch: @escaping @Sendable (PlacePrice) -> Void = { _ in }
    ) throws(ScheduleFailure) -> PaperExplanation? {
        do {
            guard let optimum = try optimum(from: start) else { return nil }
            let places = Mutex(
                conference.timeSlots.references.map { slot in
                    conference.rooms.references.map { PlacePrice(timeSlot: slot, room: $0, verdict: .costsAtLeast(0)) }
                })
            let (judge, cells) = (PlaceJudge(conference, rules), cells(of: optimum))
            try ParallelMap.share(cells.count, among: jobs) { (index) throws(SolverFailure) in
                let found = try prices(of: cells[index], optimum, judge)
                places.withLock { places in
                    for place in found {
                        places[cells[index].slot][place.room.index] = place
                        watch(place)
                    }
                }
            }
            return PaperExplanation(
                paper: paper, programme: optimum.programme, proof: optimum.proof, places: places.withLock { $0 })
        } catch {
            throw .solver(error.message)
        }
    }

    private func optimum(from start: Programme?) throws(SolverFailure) -> Optimum? {
        var search = BranchAndPrice(
            formulation, rules, knowing: PriorKnowledge(programme: start), solver, limits, { _ in })
        guard case .scheduled(let found, let known) = try search.run(), let ground = try search.warmStart()
        else { return nil }
        var programme = RankOrder.arranged(search.programme(of: found), of: conference, under: rules)
        if let start, points(of: start) <= points(of: programme) { programme = start }
        let proof = Proof(points: points(of: programme), bound: known.bound, stop: known.stop ?? .partialPrices)
        return Optimum(programme: programme, proof: proof, ground: ground)
    }

    private func points(of programme: Programme) -> Int { Audit(of: programme, of: conference, by: rules).points }

    /// By their bounds.
    private func cells(of optimum: Optimum) -> [Cell] {
        let patterns = formulation.patterns
        var least = Array(repeating: Double.infinity, count: patterns.timeSlotCount * patterns.roomClassCount)
        for (candidate, cost) in optimum.ground.generation.formulation.reducedCosts(
            optimum.ground.root.rowDuals, among: optimum.ground.root.universe
        )
        .enumerated()
        where cost < .infinity && formulation.papers(of: candidate).contains(paper) {
            let cell = candidate % least.count
            least[cell] = min(least[cell], cost)
        }
        let cells = least.enumerated().map { index, cost in
            let bound = optimum.ground.root.objective + max(cost, 0)
            return Cell(
                slot: index / patterns.roomClassCount, roomClass: index % patterns.roomClassCount,
                bound: bound < 1e15 ? wholePoints(bound) : .max)
        }
        return cells.enumerated().sorted { ($0.element.bound, $0.offset) < ($1.element.bound, $1.offset) }
            .map(\.element)
    }

    private func prices(of cell: Cell, _ optimum: Optimum, _ judge: PlaceJudge) throws(SolverFailure) -> [PlacePrice] {
        let slot = Reference<TimeSlot>(cell.slot)
        var (places, known): ([PlacePrice], PlacePrice.Verdict?) = ([], nil)
        for room in formulation.model.roomClasses[cell.roomClass].rooms {
            let verdict: PlacePrice.Verdict
            if let conflict = judge.refusal(of: paper, in: slot, room) {
                verdict = .refused(conflict)
            } else {
                let price: PlacePrice.Verdict
                if let known { price = known } else { price = try self.price(of: cell, optimum) }
                known = price
                verdict = price.moved(paper, to: room)
            }
            places.append(PlacePrice(timeSlot: slot, room: room, verdict: verdict))
        }
        return places
    }

    private func price(of cell: Cell, _ optimum: Optimum) throws(SolverFailure) -> PlacePrice.Verdict {
        guard cell.bound < .max else { return .refused(conflict(in: cell)) }
        let held = optimum.programme.sessions.first { $0.papers.contains(paper) }
        if let held, held.timeSlot.index == cell.slot,
            formulation.model.roomClasses[cell.roomClass].rooms.contains(held.room)
        {
            return .costs(0, optimum.programme)
        }
        let patterns = formulation.patterns
        let place = cell.slot * patterns.roomClassCount + cell.roomClass
        let ground = optimum.ground.settling(
            trace.settled(in: cell.slot, roomClass: cell.roomClass),
            among: optimum.ground.universe.filter {
                $0 % (patterns.timeSlotCount * patterns.roomClassCount) == place
                    || !formulation.papers(of: $0).contains(paper)
            }, replanning: Set([cell.slot] + [held?.timeSlot.index].compactMap { $0 }))
        var search = BranchAndPrice(from: ground, solver, limits)
        switch try search.run() {
        case .infeasible: return .refused(conflict(in: cell))
        case .undecided: return .costsAtLeast(max(cell.bound - optimum.proof.points, 0))
        case .scheduled(let found, let proof):
            let programme = RankOrder.arranged(search.programme(of: found), of: conference, under: rules)
            let points = points(of: programme)
            guard proof.isOptimal, points == proof.points, optimum.proof.isOptimal else {
                return .costsAtLeast(max(max(proof.bound, cell.bound) - optimum.proof.points, 0))
            }
            return .costs(points - optimum.proof.points, programme)
        }
    }

    /// Why no programme has the paper there, though nothing in itself keeps it out.
    private func conflict(in cell: Cell) -> Conflict {
        let own = conference.papers[paper]
        let room = formulation.model.roomClasses[cell.roomClass].rooms[0]
        let pinned = try? conference.after([.pin(paper, Pin(timeSlot: Reference(cell.slot), room: room))])
        let found = try? pinned.map { (pinned) throws(SolverFailure) in
            let renewed = RuleSet(rules.entries.map { $0.renewed(for: pinned) })
            var search = ConflictSearch(
                in: pinned, under: renewed, solver, patience: PlaceSearch.patience, within: limits)
            return try search.conflicts()
        }
        return found?.first
            ?? Conflict(
                Premise.everyPaperOnce.rule, [.paper(own.id)],
                Text(
                    fr: "Avec \(own.id) à cette place, les autres n’en trouvent pas toutes.",
                    en: "With \(own.id) there, the others do not all find a place."))
    }
}

extension PlacePrice.Verdict {
    /// The same for another room of the class: two rooms of a class may always change places.
    fileprivate func moved(_ paper: Reference<Paper>, to room: Reference<Room>) -> PlacePrice.Verdict {
        guard case .costs(let points, let programme) = self,
            let here = programme.sessions.first(where: { $0.papers.contains(paper) })?.room
        else { return self }
        let sessions = programme.sessions.map { session in
            let other = session.room == here ? room : session.room == room ? here : session.room
            return Session(
                timeSlot: session.timeSlot, room: other, axis: session.axis, papers: session.papers,
                firstPlaces: session.firstPlaces)
        }
        return .costs(points, Programme(sessions: sessions))
    }
}
