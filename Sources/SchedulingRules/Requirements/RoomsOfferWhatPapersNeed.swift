package import ConferenceModel

/// needs(p) ⊂ equipment(r) for every paper p of a session in room r.
///
/// No row, no column: other rooms are refused.
package struct RoomsOfferWhatPapersNeed: RoomRule {
    package static let name = "rooms-offer-what-papers-need"
    package static let frenchName = "salles-équipées"
    package static let law = Text(
        fr: "Une salle offre l’équipement que demandent ses communications.",
        en: "A room offers the equipment that its papers need.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let paper: String
        package let room: String
        package let missing: [String]

        package var subjects: [Subject] { [.paper(paper), .room(room)] }
        package var text: Text {
            let list = missing.joined(separator: ", ")
            return Text(
                fr: "\(paper) demande \(list), que \(room) n’offre pas.",
                en: "\(paper) needs \(list), which \(room) does not offer.")
        }
    }

    private let needs: [Set<String>]
    private let equipment: [Set<String>]
    private let needed: Set<String>

    package init(_ options: RuleOptions, for conference: Conference) {
        needs = conference.papers.map(\.needs)
        equipment = conference.rooms.map(\.equipment)
        needed = conference.acceptedPapers.reduce(into: []) { $0.formUnion(conference.papers[$1].needs) }
    }

    package func judge(
        _ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>
    ) -> Judgement {
        .refused(if: papers.contains { !needs[$0.index].isSubset(of: equipment[room.index]) })
    }

    package func signature(of room: Reference<Room>) -> String {
        equipment[room.index].intersection(needed).sorted().joined(separator: ";")
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            let room = conference.rooms[session.room]
            for paper in session.papers.map({ conference.papers[$0] }) {
                let missing = paper.needs.filter { !room.equipment.contains($0) }.sorted()
                if !missing.isEmpty { found.append(Violation(paper: paper.id, room: room.name, missing: missing)) }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(
            of: conference,
            byRoom: { conference.papers[$0].needs.isSubset(of: conference.rooms[$1].equipment) ? 0 : 1 })
    }
}
