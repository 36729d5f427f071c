package import ConferenceModel

/// needs(p) ⊂ equipment(r) for every paper p of a session in room r.
///
/// No row, no column: other rooms are refused.
package struct RoomsOfferWhatPapersNeed: ConfigurableRule, RoomRule, RelaxableRule, CertifyingRule {
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

    package struct Condition: RuleCondition {
        package static let price: Int? = 5

        let paper: Reference<Paper>

        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(paper)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            conference.papers[paper.index].needs = []
        }
        package func subjects(in conference: Conference) -> [Subject] { [.paper(conference.papers[paper].id)] }
        package func text(in conference: Conference) -> Text {
            let own = conference.papers[paper]
            let needs = own.needs.sorted().joined(separator: ", ")
            return Text(fr: "\(own.id) demande \(needs)", en: "\(own.id) needs \(needs)")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let own = conference.papers[paper]
            let room = programme.sessions.first { $0.papers.contains(paper) }.map { conference.rooms[$0.room] }
            let list = own.needs.subtracting(room?.equipment ?? []).sorted().joined(separator: ", ")
            return Text(
                fr: "se passer de \(list) pour \(own.id), ou l’apporter dans \(room?.name ?? "")",
                en: "do without \(list) for \(own.id), or bring it to \(room?.name ?? "")")
        }
        package func edit(in conference: Conference) -> Text {
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: vider «\u{A0}besoins\u{A0}»", en: "papers, \(id): empty \"needs\"")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        conference.acceptedPapers.filter { !conference.papers[$0].needs.isEmpty }.map { Condition(paper: $0) }
    }

    /// Papers that fit some time slot, but need what no room has that they may go to.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        conference.requiredPapers.filter {
            !conference.timeSlots(holding: $0).isEmpty && conference.rooms(suiting: $0).isEmpty
        }.map { paper in
            let own = conference.papers[paper]
            let needs = own.needs.sorted().joined(separator: ", ")
            guard let room = own.pin?.room else {
                return Impossibility(
                    of: paper, [.paper(own.id)],
                    Text(
                        fr: "\(own.id) demande \(needs), qu’aucune salle n’offre à la fois.",
                        en: "\(own.id) needs \(needs), which no room offers together."))
            }
            let name = conference.rooms[room].name
            return Impossibility(
                of: paper, [.paper(own.id), .room(name)],
                Text(
                    fr: "\(own.id) est épinglée à \(name), qui n’offre pas \(needs).",
                    en: "\(own.id) is pinned to \(name), which does not offer \(needs)."))
        }
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
