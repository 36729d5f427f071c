import ConferenceModel
import LinearProgramming
import SchedulingRules

/// A first programme of a large conference, made without the solver. Axes take sessions one by one, the largest first, each
/// in the time slots and rooms that cost least beside what stands already; then a few axes at a time are taken out and put in
/// again in another order, and stay so when that costs no more (ruin and recreate: Schrimpf and others, 2000).
///
/// It knows the model's dearest costs, not all, and may leave papers out: a start for searches, no more.
struct RuinAndRecreate {
    /// Times that axes are taken out and put in again: by axis, and at most.
    private static var movesOfAxis: Int { 20 }
    private static var moves: Int { 5_000 }

    private let formulation: AggregatedFormulation
    private let conference: Conference
    private let costs: PlacementCosts
    private let kinship: [[Double]]
    private var random: SeededRandom
    /// By axis.
    private var plans: [AxisPlan]
    /// By time slot, then class: rooms that are free.
    private var free: [[Int]]
    /// By paper.
    private var slots: [Int?]
    /// By axis, then time slot: its sessions there.
    private var sessions: [[Int]]

    init(_ formulation: AggregatedFormulation, seed: Int) {
        (self.formulation, conference) = (formulation, formulation.conference)
        costs = PlacementCosts(formulation)
        kinship = AxisKinship.matrix(of: formulation)
        random = SeededRandom(seed: seed)
        plans = conference.axes.map { _ in AxisPlan() }
        free = conference.timeSlots.map { _ in formulation.model.roomClasses.map(\.rooms.count) }
        slots = conference.papers.map { _ in nil }
        sessions = conference.axes.map { _ in formulation.conference.timeSlots.map { _ in 0 } }
    }

    /// - Returns: a programme that breaks no requirement, but for papers that it leaves out.
    mutating func programme(within limits: SolveLimits) -> Programme {
        let needs = costs.papers.map { papers in papers.reduce(0) { $0 + (costs.sizes.first?[$1] ?? 0) } }
        for axis in plans.indices.sorted(by: { (needs[$1], $0) < (needs[$0], $1) }) {
            guard limits.stopReason == nil else { return Programme(sessions: []) }
            put(bestPlan(of: axis), of: axis)
        }
        improve(within: limits)
        // What no table tells: axes that break a requirement go out again, and are left to the search.
        for _ in plans.indices {
            let broken = brokenAxes
            if broken.isEmpty { return realised }
            for axis in broken { takeOut(axis) }
        }
        return Programme(sessions: [])
    }

    private var realised: Programme {
        let placed = plans.enumerated().flatMap { axis, plan in
            plan.sittings.filter { $0.papers.count >= costs.ofRules.leastPapers }.map { sitting in
                let papers = sitting.papers.sorted { (costs.ranks[$0] ?? .max, $0) < (costs.ranks[$1] ?? .max, $1) }
                return PlacedSession(
                    axis: Reference(axis), timeSlot: Reference(sitting.timeSlot), roomClass: sitting.roomClass,
                    papers: papers.map { Reference($0) })
            }
        }
        let rooms = RoomAssignment.rooms(for: placed, in: formulation.model.roomClasses)
        return Programme(
            sessions: zip(placed, rooms).map {
                Session(timeSlot: $0.timeSlot, room: $1, axis: $0.axis, papers: $0.papers)
            })
    }

    /// Axes whose sessions break a requirement that was not seen to.
    private var brokenAxes: [Int] {
        let requirements = RuleSet(
            formulation.rules.entries.filter {
                $0.type.kind == .requirement && !$0.type.asksForEveryPaper
            })
        let programme = realised
        let placed = Set(programme.sessions.flatMap(\.papers))
        let audit = Audit(of: programme, of: conference, by: requirements)
        let subjects = Set(audit.entries.flatMap { $0.violations.flatMap(\.subjects) }.map(\.id))
        return plans.indices.filter { axis in
            !plans[axis].sittings.isEmpty
                && (subjects.contains(conference.axes[axis].id)
                    || costs.papers[axis].contains {
                        subjects.contains(conference.papers[$0].id) || isAhead(Reference($0), placed)
                    })
        }
    }

    /// Whether a paper that has to stand before this one is left out: the model does not allow that.
    private func isAhead(_ paper: Reference<Paper>, _ placed: Set<Reference<Paper>>) -> Bool {
        conference.relations.contains { relation in
            relation.kind == .before && relation.second == paper && placed.contains(paper)
                && conference.papers[relation.first].status == .accepted && !placed.contains(relation.first)
        }
    }

    // MARK: Taking out and putting in

    private mutating func improve(within limits: SolveLimits) {
        var dearness = plans.indices.map { cost(of: plans[$0], $0) }
        for _ in 0..<min(RuinAndRecreate.movesOfAxis * plans.count, RuinAndRecreate.moves) {
            guard plans.count > 1, limits.stopReason == nil else { return }
            let most = Double(max(dearness.reduce(0, +), 1))
            let first = random.index(by: dearness.map { 0.1 + Double(plans.count) * Double($0) / most })
            let chosen = axes(relatedTo: first, count: Int.random(in: 1...4, using: &random))
            let old = chosen.map { ($0, plans[$0]) }
            let before = chosen.reduce(0) { sum, axis in
                defer { takeOut(axis) }
                return sum + cost(of: plans[axis], axis)
            }
            var after = 0
            for axis in chosen.shuffled(using: &random) {
                let plan = bestPlan(of: axis)
                after += cost(of: plan, axis)
                put(plan, of: axis)
            }
            if after > before {
                for axis in chosen { takeOut(axis) }
                for (axis, plan) in old { put(plan, of: axis) }
            }
            for axis in chosen { dearness[axis] = cost(of: plans[axis], axis) }
        }
    }

    private mutating func axes(relatedTo first: Int, count: Int) -> [Int] {
        var chosen = [first]
        let pull = plans.indices.map { axis in
            axis == first
                ? 0
                : 0.1 + kinship[first][axis]
                    + 0.2 * Double(zip(sessions[first], sessions[axis]).count { $0 > 0 && $1 > 0 })
        }
        while chosen.count < min(count, plans.count) {
            let next = random.index(by: pull)
            if !chosen.contains(next) { chosen.append(next) }
        }
        return chosen
    }

    private mutating func put(_ plan: AxisPlan, of axis: Int) { change(plan, of: axis, by: 1) }

    private mutating func takeOut(_ axis: Int) { change(plans[axis], of: axis, by: -1) }

    private mutating func change(_ plan: AxisPlan, of axis: Int, by sign: Int) {
        for sitting in plan.sittings {
            free[sitting.timeSlot][sitting.roomClass] -= sign
            sessions[axis][sitting.timeSlot] += sign
            for paper in sitting.papers { slots[paper] = sign > 0 ? sitting.timeSlot : nil }
        }
        plans[axis] = sign > 0 ? plan : AxisPlan()
    }

    // MARK: Costs

    /// Of the axis beside all others.
    private func cost(of plan: AxisPlan, _ axis: Int) -> Int {
        var sum = costs.leavingOut * plan.leftOut.count + costs.ofRules.room * plan.moreRooms
        if plan.isInterrupted { sum += costs.ofRules.interruption }
        for (index, sitting) in plan.sittings.enumerated() {
            let slot = sitting.timeSlot
            sum += (costs.session[axis][slot][sitting.roomClass] ?? 0) + rivalry(of: axis, in: slot)
            if plan.sittings[..<index].contains(where: { $0.timeSlot == slot }) { sum += costs.ofRules.sessionAtOnce }
            if sitting.papers.count < costs.ofRules.leastPapers { sum += costs.leavingOut * sitting.papers.count }
            for paper in sitting.papers {
                sum += (costs.paper[paper][slot] ?? 0) + (priceOfRoom(paper, slot, sitting.roomClass) ?? 0)
                sum += clashes(of: paper, in: slot, besides: axis) ?? costs.leavingOut
                sum += clashes(of: paper, with: plan.sittings[..<index], in: slot) ?? costs.leavingOut
            }
        }
        return sum
    }

    private func rivalry(of axis: Int, in slot: Int) -> Int {
        costs.rivals[axis].reduce(0) { $0 + $1.points * sessions[$1.axis][slot] }
    }

    /// With papers of other axes; `nil` = it must not be.
    private func clashes(of paper: Int, in slot: Int, besides axis: Int) -> Int? {
        var sum = 0
        for (other, points) in costs.conflicts[paper]
        where slots[other] == slot && conference.papers[other].axis.index != axis {
            guard let points else { return nil }
            sum += points
        }
        return sum
    }

    /// With papers of other sessions of the axis; `nil` = it must not be.
    private func clashes(of paper: Int, with sittings: ArraySlice<AxisPlan.Sitting>, in slot: Int) -> Int? {
        var sum = 0
        for sitting in sittings where sitting.timeSlot == slot {
            for (other, points) in costs.conflicts[paper] where sitting.papers.contains(other) {
                guard let points else { return nil }
                sum += points
            }
        }
        return sum
    }

    private func priceOfRoom(_ paper: Int, _ slot: Int, _ roomClass: Int) -> Int? {
        costs.paperInRooms[paper].isEmpty ? 0 : costs.paperInRooms[paper][slot][roomClass]
    }

    // MARK: Plans

    /// The cheapest of plans in a run of time slots, in one or more rooms at once, in a class of rooms if that is free.
    private func bestPlan(of axis: Int) -> AxisPlan {
        let papers = costs.papers[axis]
        guard let largest = costs.capacities.max(), largest > 0, !papers.isEmpty else { return AxisPlan() }
        let need = papers.reduce(0) { $0 + (costs.sizes.first?[$1] ?? 0) }
        let (count, all) = (costs.capacities.count, costs.capacities.reduce(0, +))
        let leastAtOnce = max((need + all - 1) / all, 1)
        let outside = papers.map { paper in (0..<count).map { clashes(of: paper, in: $0, besides: axis) } }
        let rivalries = (0..<count).map { rivalry(of: axis, in: $0) }
        var best = AxisPlan(leftOut: papers)
        var least = cost(of: best, axis)
        for atOnce in leastAtOnce...(leastAtOnce + 2) {
            for slots in runs(holding: need, atOnce: atOnce) {
                for roomClass in likelyClasses(for: axis, in: slots) {
                    let plan = plan(of: axis, in: slots, atOnce, roomClass, outside, rivalries)
                    let cost = cost(of: plan, axis)
                    if cost < least { (best, least) = (plan, cost) }
                }
            }
            // More at once costs, and does not help papers that have a place.
            if best.leftOut.isEmpty, least <= atOnce * costs.ofRules.sessionAtOnce { break }
        }
        return best
    }

    /// The shortest that suffice from each time slot on, those that are one or two longer, and all time slots.
    private func runs(holding need: Int, atOnce: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        let count = costs.capacities.count
        for first in 0..<count {
            var (end, offered) = (first, 0)
            while end < count, offered < need {
                offered += atOnce * costs.capacities[end]
                end += 1
            }
            guard offered >= need else { break }
            for end in end...min(end + 2, count) { runs.append(first..<end) }
        }
        if runs.first != 0..<count { runs.append(0..<count) }
        return runs
    }

    /// The three cheapest classes that are free at the beginning.
    private func likelyClasses(for axis: Int, in slots: Range<Int>) -> [Int] {
        let prices = free[0].indices.map { roomClass in
            slots.reduce(0) { sum, slot in
                let price = free[slot][roomClass] > 0 ? costs.session[axis][slot][roomClass] : nil
                return sum + (price ?? costs.leavingOut)
            }
        }
        return Array(prices.indices.sorted { (prices[$0], $0) < (prices[$1], $1) }.prefix(3))
    }

    private func plan(
        of axis: Int, in slots: Range<Int>, _ atOnce: Int, _ roomClass: Int, _ outside: [[Int?]], _ rivalries: [Int]
    ) -> AxisPlan {
        var (plan, earliest) = (AxisPlan(), slots.lowerBound)
        for (index, paper) in costs.papers[axis].enumerated() {
            var choice: (sitting: Int?, slot: Int, roomClass: Int)?
            var least = (costs.leavingOut, 0, 0)
            let isRanked = costs.ranks[paper] != nil
            for slot in (isRanked ? earliest : slots.lowerBound)..<slots.upperBound {
                guard let price = costs.paper[paper][slot], let clashes = outside[index][slot] else { continue }
                let size = costs.sizes[slot][paper]
                for (place, sitting) in plan.sittings.enumerated()
                where sitting.timeSlot == slot && sitting.space >= size {
                    guard let ofRoom = priceOfRoom(paper, slot, sitting.roomClass),
                        let within = within(plan, paper, slot, besides: place)
                    else { continue }
                    let key = (price + clashes + ofRoom + within, 0, sitting.space)
                    if key < least { (choice, least) = ((place, slot, sitting.roomClass), key) }
                }
                let here = plan.count(in: slot)
                guard here < atOnce, costs.capacities[slot] >= size,
                    let opened = roomToOpen(axis, slot, paper, plan, preferring: roomClass),
                    let within = within(plan, paper, slot, besides: nil)
                else { continue }
                let more = here > 0 ? costs.ofRules.sessionAtOnce : 0
                let key = (price + clashes + within + opened.price + rivalries[slot] + more, 1, slot)
                if key < least { (choice, least) = ((nil, slot, opened.roomClass), key) }
            }
            guard let choice else {
                plan.leftOut.append(paper)
                continue
            }
            let size = costs.sizes[choice.slot][paper]
            if let place = choice.sitting {
                plan.sittings[place].papers.append(paper)
                plan.sittings[place].space -= size
            } else {
                plan.sittings.append(
                    .init(
                        timeSlot: choice.slot, roomClass: choice.roomClass, papers: [paper],
                        space: costs.capacities[choice.slot] - size))
            }
            if isRanked { earliest = choice.slot }
        }
        return plan
    }

    /// Clashes with papers of the plan's other sessions.
    private func within(_ plan: AxisPlan, _ paper: Int, _ slot: Int, besides place: Int?) -> Int? {
        guard plan.count(in: slot) > (place == nil ? 0 : 1) else { return 0 }
        let others = plan.sittings.indices.filter { $0 != place }.map { plan.sittings[$0] }
        return clashes(of: paper, with: others[...], in: slot)
    }

    private func roomToOpen(_ axis: Int, _ slot: Int, _ paper: Int, _ plan: AxisPlan, preferring preferred: Int)
        -> (roomClass: Int, price: Int)?
    {
        var best: (roomClass: Int, price: Int)?
        for roomClass in free[slot].indices where free[slot][roomClass] > plan.count(in: slot, roomClass) {
            guard let price = costs.session[axis][slot][roomClass], let more = priceOfRoom(paper, slot, roomClass)
            else { continue }
            let isKnown =
                plan.sittings.isEmpty
                ? roomClass == preferred : plan.sittings.contains { $0.roomClass == roomClass }
            let all = price + more + (isKnown ? 0 : max(costs.ofRules.room, 1))
            if all < best?.price ?? .max { best = (roomClass, all) }
        }
        return best
    }
}
