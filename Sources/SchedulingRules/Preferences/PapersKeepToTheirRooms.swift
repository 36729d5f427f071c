package import ConferenceModel

/// Σ over papers p that stand in a room r of places(p) · penalty of p in r.
///
/// No row, no column: a price of the paper there, whatever stands beside it.
package struct PapersKeepToTheirRooms: ConfigurableRule, PaperRule {
    package static let name = "papers-keep-to-their-rooms"
    package static let frenchName = "communications-dans-leurs-salles"
    package static let law = Text(
        fr: "Une communication s’en tient aux salles qui lui conviennent.",
        en: "A paper keeps to the rooms that suit it.")
    package static let kind = RuleKind.preference(defaultWeight: 1)
    package static let unit = Text(
        fr: "par communication et place qu’elle occupe\u{A0}: sa pénalité dans sa salle",
        en: "per paper and place that it takes: its penalty in its room")
    package static let dependsOnRoom = true

    package struct Violation: RuleViolation {
        package let paper: String
        package let room: String
        package let units: Int

        package var subjects: [Subject] { [.paper(paper), .room(room)] }
        package var text: Text {
            Text(
                fr: "\(paper) est présentée dans une salle à éviter (\(room), pénalité \(units)).",
                en: "\(paper) is presented in a room to avoid (\(room), penalty \(units)).")
        }
    }

    private let conference: Conference
    private let points: [Penalty.Combination: Int]

    package init(_ options: RuleOptions, for conference: Conference) {
        (self.conference, points) = (conference, conference.pointsByCombination())
    }

    package func judge(_ paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>)
        -> Judgement
    {
        .admitted(units: conference.papers[paper].places * (points[.paperInRoom(paper, room)] ?? 0))
    }

    package func signature(of room: Reference<Room>) -> String {
        conference.signature(conference.papers.references.map { points[.paperInRoom($0, room)] ?? 0 })
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers {
                guard let penalty = points[.paperInRoom(paper, session.room)] else { continue }
                found.append(
                    Violation(
                        paper: conference.papers[paper].id, room: conference.rooms[session.room].name,
                        units: penalty * conference.papers[paper].places))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(of: conference, byRoom: { conference.papers[$0].places * (points[.paperInRoom($0, $1)] ?? 0) })
    }
}
