package import ConferenceModel

/// Σ_B λ[B, s, c] ≤ R_c for every time slot s and class c of R_c rooms.
///
/// One row per time slot and class of rooms, no column.
package struct RoomsHoldOneSessionAtATime: ConfigurableRule, ProgrammeRule, RelaxableRule, CertifyingRule {
    package static let name = "rooms-hold-one-session-at-a-time"
    package static let frenchName = "salles-une-séance-à-la-fois"
    package static let law = Text(
        fr: "Une salle accueille une seule séance à la fois.", en: "A room holds one session at a time.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let room: String
        package let timeSlot: TimeSlot
        package let sessions: Int

        package var subjects: [Subject] { [.room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(room) accueille \(sessions) séances à la fois, \(timeSlot.text.fr).",
                en: "\(room) holds \(sessions) sessions at once, \(timeSlot.text.en).")
        }
    }

    package init(_ options: RuleOptions, for conference: Conference) {}

    package func constrain(_ model: inout AssignmentModel, weight: Int) {
        let conference = model.conference
        for slot in conference.timeSlots.references {
            for (index, roomClass) in model.roomClasses.enumerated() {
                let subjects = roomClass.rooms.map { Subject.room(conference.rooms[$0].name) }
                model.addRow(
                    Self.self, subjects + [.timeSlot(conference.timeSlots[slot].id)], to: roomClass.rooms.count,
                    Expression(.sessionsInRooms(ofClass: index, in: slot)))
            }
        }
    }

    package struct Condition: RuleCondition {
        package static let scope = ConditionScope.rooms
        package static let price: Int? = nil
        package static let isWholeRule = true

        package func text(in conference: Conference) -> Text {
            Text(fr: "une salle accueille une séance à la fois", en: "a room holds one session at a time")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            Text(fr: "ajouter une salle", en: "add a room")
        }
        package func edit(in conference: Conference) -> Text {
            Text(fr: "colloque.yaml\u{A0}: une salle de plus", en: "colloque.yaml: one more room")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] { [Condition()] }

    package func shortage(in conference: Conference, under rules: RuleSet) -> Impossibility? {
        shortageOfMinutes(in: conference) ?? shortageOfPlaces(in: conference)
            ?? PlaceShortage.impossibility(in: conference, under: rules)
    }

    private func shortageOfMinutes(in conference: Conference) -> Impossibility? {
        guard let offered = conference.minutesOffered else { return shortageOfCountedPlaces(in: conference) }
        let papers = conference.requiredPapers
        let needed = papers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
        guard needed > offered else { return nil }
        return Impossibility(
            [],
            Text(
                fr: "Les \(papers.count) communications demandent \(needed.count) minutes\u{202F}; les salles et "
                    + "créneaux en offrent \(offered.count).",
                en: "The \(papers.count) papers need \(needed.count) minutes; the rooms and time slots give "
                    + "\(offered.count)."))
    }

    /// Where all time slots count places.
    private func shortageOfCountedPlaces(in conference: Conference) -> Impossibility? {
        var offered = 0
        for slot in conference.timeSlots.references {
            guard let places = conference.timeSlots[slot].places else { return nil }
            offered += places * conference.rooms.references.count { conference.isOpen($0, atStartOf: slot) }
        }
        let papers = conference.requiredPapers
        let needed = papers.reduce(0) { $0 + conference.papers[$1].places }
        guard needed > offered else { return nil }
        return Impossibility(
            [],
            Text(
                fr: "Les \(papers.count) communications demandent \(needed) places\u{202F}; les salles et créneaux en "
                    + "offrent \(offered).",
                en: "The \(papers.count) papers need \(needed) places; the rooms and time slots give \(offered)."))
    }

    /// Minutes may suffice where whole papers do not fit: three of 40 minutes in two rooms of an hour.
    private func shortageOfPlaces(in conference: Conference) -> Impossibility? {
        guard conference.minutesOffered != nil,
            let shortest = conference.acceptedPapers.map({ conference.papers[$0].length }).min()
        else { return nil }
        let places = conference.timeSlots.references.reduce(0) { sum, slot in
            let open = conference.rooms.references.count { conference.isOpen($0, atStartOf: slot) }
            let length = conference.timeSlots[slot].interval.length
            return sum + open * ((length + conference.changeOver).count / (shortest + conference.changeOver).count)
        }
        let papers = conference.requiredPapers.count
        guard papers > places else { return nil }
        return Impossibility(
            [],
            Text(
                fr: "Il y a \(papers) communications pour \(places) places au plus (créneaux × salles, "
                    + "\(shortest.count) minutes et plus par communication).",
                en: "There are \(papers) papers for \(places) places at most (time slots × rooms, \(shortest.count) "
                    + "minutes and more per paper)."))
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for slot in conference.timeSlots.references {
            for room in conference.rooms.references {
                let here = programme.sessions.filter { $0.timeSlot == slot && $0.room == room }
                if here.count > 1 {
                    found.append(
                        Violation(
                            room: conference.rooms[room].name, timeSlot: conference.timeSlots[slot],
                            sessions: here.count))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally { .placings { Count(conference, in: &$0) } }

    private final class Count: PlacingTally {
        private let sessions: CounterGrid

        init(_ conference: Conference, in space: inout CounterSpace) {
            sessions = space.grid(conference.timeSlots.count, conference.rooms.count)
        }

        override func come(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let cell = sessions[timeSlot.index, room.index]
            counters[cell] += 1
            return counters[cell] == 2 ? 1 : 0
        }

        override func leave(
            _ axis: Reference<Axis>, _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>,
            _ counters: inout MutableSpan<Int>
        ) -> Int {
            let cell = sessions[timeSlot.index, room.index]
            counters[cell] -= 1
            return counters[cell] == 1 ? -1 : 0
        }
    }
}
