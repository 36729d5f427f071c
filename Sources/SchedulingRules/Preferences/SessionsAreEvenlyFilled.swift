package import ConferenceModel

/// Σ over sessions of (whole half-hours of the time slot that stay empty)², an empty place being its share of the minutes
/// where the time slot counts places.
///
/// Squares, since the sum of empty time is nearly given: one session with an hour too few is worse than two with half an
/// hour. No row, no column: a price of the set of papers.
package struct SessionsAreEvenlyFilled: ConfigurableRule, TimeSlotRule {
    package static let name = "sessions-are-evenly-filled"
    package static let frenchName = "séances-également-remplies"
    package static let law = Text(fr: "Les séances sont également remplies.", en: "Sessions are evenly filled.")
    package static let kind = RuleKind.preference(defaultWeight: 2)
    package static let unit = Text(
        fr: "par séance\u{A0}: carré des demi-heures vides", en: "per session: square of its empty half-hours")

    package struct Violation: RuleViolation {
        package let axis: String
        package let room: String
        package let timeSlot: TimeSlot
        package let empty: Minutes

        package var units: Int { (empty.count / 30) * (empty.count / 30) }
        package var subjects: [Subject] { [.axis(axis), .room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "La séance de l’axe \(axis), \(timeSlot.text.fr), \(room), laisse \(empty.count) minutes vides.",
                en: "The session of axis \(axis), \(timeSlot.text.en), \(room), leaves \(empty.count) minutes empty.")
        }
    }

    private let conference: Conference

    package init(_ options: RuleOptions, for conference: Conference) { self.conference = conference }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        let halfHours = max(empty(beside: papers, in: timeSlot).count, 0) / 30
        return .admitted(units: halfHours * halfHours)
    }

    private func empty(beside papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Minutes {
        let slot = conference.timeSlots[timeSlot]
        guard let places = slot.places else { return slot.length - conference.minutes(of: papers) }
        let taken = papers.reduce(0) { $0 + conference.papers[$1].places }
        return Minutes(slot.length.count * (places - taken) / places)
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            let slot = conference.timeSlots[session.timeSlot]
            var empty = slot.length
            if let places = slot.places {
                let free = session.papers.reduce(places) { $0 - conference.papers[$1].places }
                empty = Minutes(empty.count * free / places)
            }
            for (place, paper) in session.papers.enumerated() where slot.places == nil {
                if place > 0 { empty -= conference.changeOver }
                empty -= conference.papers[paper].length
            }
            if empty >= 30 {
                found.append(
                    Violation(
                        axis: conference.axes[session.axis].id, room: conference.rooms[session.room].name,
                        timeSlot: slot, empty: empty))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .sessions { session, programme in
            let slot = session.timeSlot.index
            let (length, places) = (programme.frame.length[slot], programme.frame.places[slot])
            var empty = length
            if places > 0 {
                var free = places
                for seat in session.seats { free -= programme.frame.placesTaken[programme.papers[seat].index] }
                empty = length * free / places
            } else {
                empty -= max(session.count - 1, 0) * programme.frame.changeOver
                for seat in session.seats { empty -= programme.frame.minutes[programme.papers[seat].index] }
            }
            let halfHours = max(empty, 0) / 30
            return halfHours * halfHours
        }
    }
}
