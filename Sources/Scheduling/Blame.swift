import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Names the requirements that, together, leave no programme, when no cheap certificate did.
///
/// Every requirement is dropped in turn; where a programme then exists, the rule is to blame, and what that programme does
/// against it tells which papers and people are concerned. Where no single one suffices, a deletion filter (Chinneck and
/// Dravnieks, 1991) leaves a least set of requirements to blame together.
struct Blame<Solver: MixedIntegerSolver> {
    let conference: Conference
    let requirements: [RuleSet.Entry]
    let solver: Solver
    let limits: SolveLimits

    /// Wishes before physics: what an organiser would rather change comes first.
    private static var droppable: [any Rule.Type] {
        [
            PinsHold.self, PapersRespectTheirOrder.self, SessionsHaveEnoughPapers.self, SpeakersAreAvailable.self,
            RoomsAreOpen.self, RoomsOfferWhatPapersNeed.self, SpeakersAreNeverInTwoPlaces.self,
            RoomsHoldOneSessionAtATime.self, SessionsHoldOneAxis.self,
        ]
    }

    static func conflicts(
        of conference: Conference, under rules: RuleSet, _ solver: Solver, _ limits: SolveLimits
    ) throws -> [Conflict] {
        let requirements = rules.entries.filter { $0.type.kind == .requirement }
        let blame = Blame(conference: conference, requirements: requirements, solver: solver, limits: limits)
        let alone = try droppable.compactMap { rule in
            try blame.programme(without: [rule]).map { blame.conflict([rule], relaxedTo: $0) }
        }
        return alone.isEmpty ? [try blame.together()] : alone
    }

    private func together() throws -> Conflict {
        var dropped = Blame.droppable
        guard var witness = try programme(without: dropped) else {
            return Conflict(
                AcceptedPapersAreScheduledOnce.self, [],
                Text(
                    fr: "Les communications n’entrent pas toutes dans les créneaux et les salles.",
                    en: "The papers do not all go into the time slots and rooms."))
        }
        for rule in Blame.droppable.reversed() {
            let fewer = dropped.filter { $0 != rule }
            if let programme = try programme(without: fewer) { (dropped, witness) = (fewer, programme) }
        }
        return conflict(dropped, relaxedTo: witness)
    }

    private func programme(without dropped: [any Rule.Type]) throws -> Programme? {
        let kept = RuleSet(requirements.filter { entry in !dropped.contains { $0 == entry.type } })
        guard kept.entries.count < requirements.count else { return nil }
        let classes = conference.rooms.references.map { RoomClass(rooms: [$0]) }
        // Without the rule there may be too many sessions to list; then it cannot be blamed.
        guard let formulation = try? Formulation(conference, kept, classes) else { return nil }
        var search = PatternSearch(formulation, kept, solver, limits, { _ in })
        guard case .scheduled(let solution, let candidates, _) = try search.run() else { return nil }
        return search.programme(of: solution, with: candidates)
    }

    private func conflict(_ dropped: [any Rule.Type], relaxedTo programme: Programme) -> Conflict {
        let rules = RuleSet(requirements.filter { entry in dropped.contains { $0 == entry.type } })
        let violations = Audit(of: programme, of: conference, by: rules).entries.flatMap(\.violations)
        let laws = dropped.map { $0.law }
        return Conflict(
            dropped[0], violations.flatMap(\.subjects),
            Text(
                fr: "Rien ne permet de tenir avec le reste\u{A0}: "
                    + laws.map { "«\u{A0}\($0.fr)\u{A0}»" }.joined(separator: " et ")
                    + " Au plus près\u{A0}: " + violations.prefix(5).map(\.text.fr).joined(separator: " "),
                en: "This cannot hold together with the rest: " + laws.map { "\"\($0.en)\"" }.joined(separator: " and ")
                    + " Nearest: " + violations.prefix(5).map(\.text.en).joined(separator: " ")))
    }
}
