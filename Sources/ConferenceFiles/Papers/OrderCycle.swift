import ConferenceModel

/// Papers that would each have to come before the next, round and round.
enum OrderCycle {
    /// The first cycle in file order, its first paper repeated at the end, and the place of one of its relations.
    static func first(in relations: [Located<PaperRelation>]) -> Located<[Reference<Paper>]>? {
        let order = relations.filter { $0.value.kind == .before }
        let later = Dictionary(grouping: order, by: \.value.first)
        let earlier = Dictionary(grouping: order, by: \.value.second)
        // A paper without a later one is on no cycle. Once all those are gone, every step from the rest stays inside.
        var steps = later.mapValues(\.count)
        var ends = earlier.keys.filter { steps[$0] == nil }
        while let end = ends.popLast() {
            for relation in earlier[end] ?? [] {
                steps[relation.value.first, default: 0] -= 1
                if steps[relation.value.first] == 0 {
                    steps[relation.value.first] = nil
                    ends.append(relation.value.first)
                }
            }
        }
        guard let start = steps.keys.min() else { return nil }
        return walk(from: start) { paper in later[paper]?.first { steps[$0.value.second] != nil } }
    }

    /// Follows the steps until a paper comes again.
    private static func walk(
        from start: Reference<Paper>, step: (Reference<Paper>) -> Located<PaperRelation>?
    ) -> Located<[Reference<Paper>]>? {
        var path: [Reference<Paper>] = []
        var places: [Reference<Paper>: (index: Int, location: Location)] = [:]
        var next: Reference<Paper>? = start
        while let paper = next, let relation = step(paper) {
            if let entry = places[paper] {
                return Located(value: path[entry.index...] + [paper], location: entry.location)
            }
            places[paper] = (path.count, relation.location)
            path.append(paper)
            next = relation.value.second
        }
        return nil
    }
}
