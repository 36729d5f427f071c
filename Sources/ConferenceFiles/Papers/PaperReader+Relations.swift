import ConferenceModel

extension PaperReader {
    /// In the order of rows and columns, each once.
    mutating func readRelations() -> [PaperRelation] {
        var relations: [Located<PaperRelation>] = []
        var seen: Set<PaperRelation> = []
        for (index, row) in records.enumerated() {
            let paper = Reference<Paper>(index)
            for (column, relation) in Self.columns {
                for id in row.record.list(column) {
                    guard let other = found(ids.find(id.value), .paper, id.value, at: id.location) else { continue }
                    if other == paper {
                        report(PaperFault.selfRelation(row.id.value, column.words), at: id.location)
                        continue
                    }
                    let relation = relation(paper, other)
                    if seen.insert(relation).inserted {
                        relations.append(Located(value: relation, location: id.location))
                    }
                }
            }
        }
        for relation in relations { check(relation.value, at: relation.location) }
        if let cycle = OrderCycle.first(in: relations) {
            report(PaperFault.cyclicOrder(cycle.value.map { papers[$0].id }), at: cycle.location)
        }
        return relations.map(\.value)
    }

    /// Relations without a direction name the earlier row first, so that saying one twice is saying it once.
    private static let columns: [(PaperColumn, @Sendable (Reference<Paper>, Reference<Paper>) -> PaperRelation)] = [
        (.before, { PaperRelation(.before, $0, $1) }), (.after, { PaperRelation(.before, $1, $0) }),
        (.sameSession, { PaperRelation(.sameSession, min($0, $1), max($0, $1)) }),
        (.notAtTheSameTime, { PaperRelation(.notAtTheSameTime, min($0, $1), max($0, $1)) }),
    ]

    private mutating func check(_ relation: PaperRelation, at location: Location) {
        let (first, second) = (papers[relation.first], papers[relation.second])
        guard first.status == .accepted, second.status == .accepted else { return }
        if contradictPins(relation.kind, first.pin, second.pin) {
            report(PaperFault.relationAgainstPins(relation.kind, first.id, second.id), at: location)
        }
        let axes = Set([first.axis] + first.otherAxes)
        if relation.kind == .sameSession, axes.isDisjoint(with: [second.axis] + second.otherAxes) {
            report(PaperFault.sameSessionOfTwoAxes(first.id, second.id), at: location)
        }
    }

    private func contradictPins(_ kind: PaperRelation.Kind, _ first: Pin?, _ second: Pin?) -> Bool {
        func differ<Element>(_ place: KeyPath<Pin, Reference<Element>?>) -> Bool {
            guard let one = first?[keyPath: place], let other = second?[keyPath: place] else { return false }
            return one != other
        }
        switch kind {
        case .before:
            guard let earlier = first?.timeSlot, let later = second?.timeSlot else { return false }
            return earlier > later || (earlier == later && differ(\.room))
        case .sameSession: return differ(\.timeSlot) || differ(\.room)
        case .notAtTheSameTime:
            guard let one = first?.timeSlot, let other = second?.timeSlot else { return false }
            return one == other && differ(\.room)
        }
    }
}
