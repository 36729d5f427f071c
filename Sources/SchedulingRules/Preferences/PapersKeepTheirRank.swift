package import ConferenceModel

/// Papers of axis a, listed by time slot, then room, then place: Σ over papers with a rank, 1 when another number in that
/// list than it; plus, for each pair of such papers of one axis, the places of a time slot at which both stand.
///
/// One column o[p] ∈ {0, 1} for each accepted paper p with a rank k ≤ m, the papers of its axis a; for each time slot s one
/// column N[a, s], the papers of a up to s, and one row that says so; two rows per p and s, X[p, s] telling whether p stands
/// up to s: N[a, s] ≤ k − 1 + (m − k + 1)(X[p, s] + o[p]) and k (X[p, s] − o[p]) ≤ N[a, s]. They see to the time slot, not to
/// the order inside it: their points are those of the audit where, in every time slot, papers of an axis stand by rank and
/// those with a rank are not presented at once, else fewer.
package struct PapersKeepTheirRank: ConfigurableRule, ProgrammeRule, SequencingRule {
    package static let name = "papers-keep-their-rank"
    package static let frenchName = "communications-à-leur-rang"
    package static let law = Text(
        fr: "Une communication garde son rang dans son axe.", en: "A paper keeps its rank in its axis.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication hors de son rang, et par place commune de deux d’un même axe",
        en: "per paper out of its rank, and per place shared by two of one axis")
    package static let isPricedExactly = false

    package struct Violation: RuleViolation {
        package enum Fault: Hashable, Sendable {
            case outOfRank(paper: String, rank: Int, found: Int)
            case atOnce(papers: [String], timeSlot: TimeSlot, places: Int)
        }

        package let axis: String
        package let fault: Fault

        package var units: Int {
            switch fault {
            case .outOfRank: 1
            case .atOnce(_, _, let places): places
            }
        }
        package var subjects: [Subject] {
            switch fault {
            case .outOfRank(let paper, _, _): [.paper(paper), .axis(axis)]
            case .atOnce(let papers, let timeSlot, _):
                papers.map { .paper($0) } + [.axis(axis), .timeSlot(timeSlot.id)]
            }
        }
        package var text: Text {
            switch fault {
            case .outOfRank(let paper, let rank, let found):
                Text(
                    fr: "\(paper) est au rang \(found) de l’axe \(axis) au lieu du rang \(rank).",
                    en: "\(paper) is at rank \(found) of axis \(axis) instead of rank \(rank).")
            case .atOnce(let papers, let timeSlot, _):
                Text(
                    fr: "\(Text.all(papers).fr), qui ont un rang dans l’axe \(axis), sont présentées en "
                        + "même temps, \(timeSlot.text.fr).",
                    en: "\(Text.all(papers).en), which have ranks in axis \(axis), are presented at "
                        + "once, \(timeSlot.text.en).")
            }
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            let papers = conference.acceptedPapers.filter { conference.papers[$0].axis == axis }
            guard papers.contains(where: { conference.papers[$0].rank != nil }) else { continue }
            let upTo = counts(of: papers, of: axis, in: &model)
            for paper in papers {
                guard let rank = conference.papers[paper].rank else { continue }
                let id = conference.papers[paper].id
                let misplaced = Expression(model.addColumn("\(Self.name) \(id)", to: 1, cost: weight))
                for slot in conference.timeSlots.references {
                    let here: [Subject] = [.paper(id), .timeSlot(conference.timeSlots[slot].id)]
                    let so = Expression(
                        sumOf: conference.timeSlots.references.prefix { $0 <= slot }.map {
                            Quantity.paper(paper, in: $0)
                        })
                    let count = Expression(upTo[slot.index])
                    model.addRow(Self.self, here, to: 0, rank * (so - misplaced) - count)
                    let rest = papers.count - rank + 1
                    guard rest > 0 else { continue }
                    model.addRow(Self.self, here, to: rank - 1, count - rest * (so + misplaced))
                }
            }
        }
    }

    /// A column for each time slot: papers up to it.
    private func counts(
        of papers: [Reference<Paper>], of axis: Reference<Axis>, in model: inout AssignmentModel
    ) -> [AssignmentModel.Column] {
        let conference = model.conference
        var columns: [AssignmentModel.Column] = []
        for slot in conference.timeSlots.references {
            let (a, s) = (conference.axes[axis].id, conference.timeSlots[slot].id)
            let column = model.addColumn("papers of axis \(a) up to \(s)", to: papers.count)
            let here = Expression(sumOf: papers.map { Quantity.paper($0, in: slot) }) - Expression(column)
            let before = columns.last.map { Expression($0) + here } ?? here
            model.addRow(Self.self, [.axis(a), .timeSlot(s)], from: 0, to: 0, before)
            columns.append(column)
        }
        return columns
    }

    /// Papers with a rank at their place where it lies in this session, the others around them.
    package func wishedOrder(
        of papers: [Reference<Paper>], after listed: [Int], in conference: Conference
    ) -> [Reference<Paper>]? {
        guard papers.contains(where: { conference.papers[$0].rank != nil }) else { return nil }
        var places = papers.map { _ in Reference<Paper>?.none }
        var others: [Reference<Paper>] = []
        for paper in papers {
            let own = conference.papers[paper]
            let place = own.rank.map { $0 - 1 - listed[own.axis.index] } ?? -1
            if places.indices.contains(place), places[place] == nil {
                places[place] = paper
            } else {
                others.append(paper)
            }
        }
        for (index, place) in places.enumerated() where place == nil { places[index] = others.removeFirst() }
        return places.compactMap { $0 }
    }

    /// Where papers of axis a with a rank take more places of time slot s than it has, two of them stand at each place
    /// beyond: with c[a, s] ≥ 0 of the rule's price, Σ_p ℓ_p x[p, a, s] − c[a, s] ≤ κ_s.
    package func constrainPlaces(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for axis in conference.axes.references {
            let papers = conference.acceptedPapers.filter {
                conference.papers[$0].axis == axis && conference.papers[$0].rank != nil
            }
            let all = papers.reduce(0) { $0 + conference.papers[$1].places }
            for slot in conference.timeSlots.references {
                guard let places = conference.timeSlots[slot].places, places < all else { continue }
                let (a, s) = (conference.axes[axis].id, conference.timeSlots[slot].id)
                let beyond = Expression(model.addColumn("\(Self.name) \(a) \(s)", to: all - places, cost: weight))
                let taken = papers.reduce((-1) * beyond) {
                    $0 + conference.papers[$1].places * Expression(.paper($1, in: slot))
                }
                model.addRow(Self.self, [.axis(a), .timeSlot(s)], to: places, taken)
            }
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var listed = conference.axes.map { _ in 0 }
        var found: [Violation] = []
        for sessions in programme.sessions(byTimeSlotOf: conference) {
            var ranked: [Standing] = []
            for session in sessions {
                for standing in conference.standings(in: session) {
                    let paper = conference.papers[standing.paper]
                    listed[paper.axis.index] += 1
                    guard let rank = paper.rank else { continue }
                    ranked.append(standing)
                    let number = listed[paper.axis.index]
                    guard number != rank else { continue }
                    found.append(
                        Violation(
                            axis: conference.axes[paper.axis].id,
                            fault: .outOfRank(paper: paper.id, rank: rank, found: number)))
                }
            }
            for (index, one) in ranked.enumerated() {
                for other in ranked.dropFirst(index + 1)
                where conference.papers[one.paper].axis == conference.papers[other.paper].axis {
                    let places = one.placesShared(with: other)
                    guard places > 0 else { continue }
                    found.append(
                        Violation(
                            axis: conference.axes[conference.papers[one.paper].axis].id,
                            fault: .atOnce(
                                papers: [one, other].map { conference.papers[$0.paper].id },
                                timeSlot: conference.timeSlots[one.timeSlot], places: places)))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        conference.papers.contains { $0.rank != nil } ? .order { RankTally(conference, in: &$0) } : .none
    }
}
