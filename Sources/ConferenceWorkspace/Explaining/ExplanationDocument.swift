internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `explain --json` prints.
package struct ExplanationDocument: Encodable {
    struct Place: Encodable {
        let timeSlot: String
        let room: String
        /// `here`, `costs`, `at-least` or `refused`.
        let verdict: String
        /// More than the optimum; left out where it is refused.
        let points: Int?
        let refusal: Finding?
    }

    /// Of the best programme.
    let points: Int
    let bound: Int
    /// Of a paper.
    var places: [Place]?
    /// Of any other subject: `met`, `costs`, `comes-near`, `at-least` or `impossible`.
    var outcome: String?
    var price: Int?
    var unmet: [Text]?
    var conflicts: [Finding]?

    package init(_ answer: ExplainAnswer) {
        switch answer.explanation {
        case .places(let explanation): self.init(explanation, of: answer.opened.conference)
        case .wish(let explanation, _, let unmet): self.init(explanation, unmet: unmet)
        }
    }

    private init(_ explanation: PaperExplanation, of conference: Conference) {
        (points, bound) = (explanation.proof.points, explanation.proof.bound)
        let session = explanation.programme.sessions.first { $0.papers.contains(explanation.paper) }
        places = explanation.places.joined().map { place in
            let isHere = session?.timeSlot == place.timeSlot && session?.room == place.room
            let (verdict, points, refusal): (String, Int?, Finding?) =
                switch place.verdict {
                case .costs(let points, _): (isHere ? "here" : "costs", points, nil)
                case .costsAtLeast(let points): ("at-least", points, nil)
                case .refused(let conflict): ("refused", nil, Finding(conflict))
                }
            return Place(
                timeSlot: conference.timeSlots[place.timeSlot].id, room: conference.rooms[place.room].name,
                verdict: verdict, points: points, refusal: refusal)
        }
    }

    private init(_ explanation: WishExplanation, unmet: [any RuleViolation]) {
        (points, bound) = (explanation.proof.points, explanation.proof.bound)
        self.unmet = unmet.map(\.text)
        switch explanation.outcome {
        case .met: (outcome, price) = ("met", 0)
        case .costs(let points, _): (outcome, price) = ("costs", points)
        case .comesNear(let points, _): (outcome, price) = ("comes-near", points)
        case .costsAtLeast(let points): (outcome, price) = ("at-least", points)
        case .impossible(let found): (outcome, conflicts) = ("impossible", found.map(Finding.init))
        }
    }
}
