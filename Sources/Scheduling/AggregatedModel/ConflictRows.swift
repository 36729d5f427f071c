import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Rows that keep papers apart. Pairs are gathered into cliques; with n[Q, s] the papers of clique Q in time slot s,
/// - papers that must not be parallel: n[Q, s] ≤ 1;
/// - papers that had better not, at π points a pair: columns e[Q, s] ≥ 0 of cost π and rows
///   e[Q, s] ≥ k n[Q, s] − k (k + 1) / 2 for k = 1 … |Q| − 1, which together are exactly n (n − 1) / 2 at whole n.
///
/// Each pair stands in one clique of its price, so that none is paid twice. Papers of one axis may share a session:
/// those are kept apart only where two of them do not fit one.
enum ConflictRows {
    static func add(to model: inout AssignmentModel) {
        let (conference, measure) = (model.conference, SlotMeasure(model.conference))
        let columns = AggregatedColumns.of(model)
        let slots = conference.timeSlots.references
        for (clique, price, rule) in cliques(of: model) {
            let subjects = clique.map { Subject.paper(conference.papers[$0].id) }
            let mayMeet = clique.count == 2 && mayShareAxis(clique[0], clique[1], in: conference)
            for slot in slots {
                let papers = clique.flatMap { paper in
                    columns.papers[paper.index].filter { $0.cell.timeSlot == slot }.map(\.column)
                }
                guard papers.count > 1 else { continue }
                if mayMeet {
                    let size = clique.reduce(0) { $0 + measure.size(of: $1, in: slot) }
                    if size <= measure.capacity(of: slot) { continue }
                }
                let here = subjects + [.timeSlot(conference.timeSlots[slot].id)]
                let sum = Expression(sumOf: papers)
                guard let price else {
                    model.addRow(ruleNamed: rule, here, to: 1, sum)
                    continue
                }
                let names = subjects.map(\.id).joined(separator: " ")
                let pairs = clique.count * (clique.count - 1) / 2
                let clash = Expression(
                    model.addColumn("\(rule) \(names) \(conference.timeSlots[slot].id)", to: pairs, cost: price))
                for k in 1..<clique.count {
                    model.addRow(ruleNamed: rule, here, to: k * (k + 1) / 2, k * sum - clash)
                }
            }
        }
    }

    private static func mayShareAxis(_ p: Reference<Paper>, _ q: Reference<Paper>, in conference: Conference) -> Bool {
        conference.axes.references.contains { conference.mayJoin(p, $0) && conference.mayJoin(q, $0) }
    }

    private typealias Clique = (papers: [Reference<Paper>], price: Int?, rule: String)

    /// Greedy, in the order in which rules named the pairs: each clique grows by the papers that are in conflict, at the
    /// same price, with all of it.
    private static func cliques(of model: AssignmentModel) -> [Clique] {
        var prices: [PaperPair: Price] = [:]
        var pairs: [PaperPair] = []
        for conflict in model.conflicts {
            let pair = PaperPair(conflict.one, conflict.other)
            if prices[pair] == nil { pairs.append(pair) }
            prices[pair, default: Price(points: 0, rule: conflict.rule)].add(conflict.price)
        }
        var neighbours: [Reference<Paper>: [Reference<Paper>]] = [:]
        for pair in pairs {
            neighbours[pair.first, default: []].append(pair.second)
            neighbours[pair.second, default: []].append(pair.first)
        }
        var covered: Set<PaperPair> = []
        var result: [Clique] = []
        for pair in pairs where !covered.contains(pair) {
            guard let price = prices[pair] else { continue }
            var clique = [pair.first, pair.second]
            if !mayShareAxis(pair.first, pair.second, in: model.conference) {
                for candidate in (neighbours[pair.first] ?? []).sorted() where !clique.contains(candidate) {
                    let joins = clique.allSatisfy { member in
                        let edge = PaperPair(candidate, member)
                        guard let known = prices[edge] else { return false }
                        return known.points == price.points && (price.points == nil || !covered.contains(edge))
                            && !mayShareAxis(candidate, member, in: model.conference)
                    }
                    if joins { clique.append(candidate) }
                }
            }
            for (index, one) in clique.enumerated() {
                for other in clique.dropFirst(index + 1) { covered.insert(PaperPair(one, other)) }
            }
            result.append((clique.sorted(), price.points, price.rule))
        }
        return result
    }

    private struct Price {
        /// `nil` = it must not be.
        var points: Int?
        let rule: String

        mutating func add(_ more: Int?) {
            guard let known = points, let more else {
                points = nil
                return
            }
            points = known + more
        }
    }

    private struct PaperPair: Hashable {
        let first: Reference<Paper>
        let second: Reference<Paper>

        init(_ a: Reference<Paper>, _ b: Reference<Paper>) { (first, second) = a < b ? (a, b) : (b, a) }
    }
}
