package import ConferenceModel

/// A session's room is open from the start of its time slot to the end of its last paper; to the end of the time slot where
/// that counts places, since papers may leave places free between them.
///
/// No row, no column: other rooms are refused.
package struct RoomsAreOpen: ConfigurableRule, RoomRule, RelaxableRule, CertifyingRule {
    package static let name = "rooms-are-open"
    package static let frenchName = "salles-ouvertes"
    package static let law = Text(
        fr: "Une salle n’accueille de séance que lorsqu’elle est ouverte.",
        en: "A room holds sessions only when it is open.")
    package static let kind = RuleKind.requirement
    package static let dependsOnTimeSlot = true

    package struct Violation: RuleViolation {
        package let room: String
        package let timeSlot: TimeSlot
        package let closed: Interval

        package var subjects: [Subject] { [.room(room), .timeSlot(timeSlot.id)] }
        package var text: Text {
            Text(
                fr: "\(room) est fermée (\(closed.text.fr)) pendant la séance du \(timeSlot.text.fr).",
                en: "\(room) is closed (\(closed.text.en)) during the session of \(timeSlot.text.en).")
        }
    }

    private let conference: Conference

    package init(_ options: RuleOptions, for conference: Conference) { self.conference = conference }

    package func judge(
        _ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>
    ) -> Judgement {
        let closed = conference.rooms[room].closed
        guard !closed.isEmpty else { return .welcome }
        let slot = conference.timeSlots[timeSlot].interval
        let countsPlaces = conference.timeSlots[timeSlot].places != nil
        let end = countsPlaces ? slot.end : slot.start + conference.minutes(of: papers)
        guard let used = Interval(date: slot.date, start: slot.start, end: end) else { return .welcome }
        return .refused(if: closed.contains { $0.overlaps(used) })
    }

    package func signature(of room: Reference<Room>) -> String {
        conference.rooms[room].closed.sorted().map(\.text.en).joined(separator: ";")
    }

    package struct Condition: RuleCondition {
        package static let price: Int? = 3

        let room: Reference<Room>
        let hours: Interval

        package func giveUp(in conference: inout Conference, of original: Conference) {
            conference.rooms[room.index].closed.removeAll { $0 == hours }
        }
        package func subjects(in conference: Conference) -> [Subject] { [.room(conference.rooms[room].name)] }
        package func text(in conference: Conference) -> Text {
            let name = conference.rooms[room].name
            return Text(fr: "\(name) est fermée (\(hours.text.fr))", en: "\(name) is closed (\(hours.text.en))")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let name = conference.rooms[room].name
            return Text(fr: "ouvrir \(name) (\(hours.text.fr))", en: "open \(name) (\(hours.text.en))")
        }
        package func edit(in conference: Conference) -> Text {
            let name = conference.rooms[room].name
            return Text(
                fr: "colloque.yaml, \(name)\u{A0}: retirer \(hours.text.fr) de «\u{A0}fermée\u{A0}»",
                en: "colloque.yaml, \(name): take \(hours.text.en) out of \"closed\"")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        conference.rooms.references.flatMap { room in
            conference.rooms[room].closed.map { Condition(room: room, hours: $0) }
        }
    }

    /// Papers whose rooms are closed in all time slots that suit them, told by their rooms.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        var found: [(papers: [Reference<Paper>], rooms: [Reference<Room>])] = []
        for paper in conference.requiredPapers {
            let (slots, rooms) = (conference.timeSlots(suiting: paper), conference.rooms(suiting: paper))
            guard !slots.isEmpty, !rooms.isEmpty,
                !slots.contains(where: { slot in rooms.contains { conference.isOpen($0, atStartOf: slot) } })
            else { continue }
            if let index = found.firstIndex(where: { $0.rooms == rooms }) {
                found[index].papers.append(paper)
            } else {
                found.append(([paper], rooms))
            }
        }
        return found.map { papers, rooms in
            let (ids, names) = (papers.map { conference.papers[$0].id }, rooms.map { conference.rooms[$0].name })
            let (all, list, isOne) = (Text.all(ids), names.joined(separator: ", "), ids.count == 1)
            return Impossibility(
                ids.map { .paper($0) } + names.map { .room($0) },
                Text(
                    fr: "Quand \(all.fr) \(isOne ? "peut" : "peuvent") avoir lieu, \(isOne ? "ses" : "leurs") salles "
                        + "possibles (\(list)) sont fermées.",
                    en: "Whenever \(all.en) can take place, \(isOne ? "its" : "their") possible rooms (\(list)) are "
                        + "closed."))
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            let talks = conference.talks(of: session)
            guard let first = talks.first?.interval, let last = talks.last?.interval else { continue }
            let slot = conference.timeSlots[session.timeSlot]
            let (start, end) = slot.places == nil ? (first.start, last.end) : (slot.interval.start, slot.interval.end)
            for closed in conference.rooms[session.room].closed
            where closed.date == slot.date && closed.start < end && start < closed.end {
                found.append(
                    Violation(
                        room: conference.rooms[session.room].name, timeSlot: conference.timeSlots[session.timeSlot],
                        closed: closed))
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard conference.rooms.contains(where: { !$0.closed.isEmpty }) else { return .none }
        let closed = AbsenceHours(conference.rooms.map { $0.closed.map { [$0] } }, LiveFrame(conference))
        return .sessions { session, programme in
            let (frame, slot) = (programme.frame, session.timeSlot.index)
            guard let last = session.seats.last(where: { programme.hasHours($0) }) else { return 0 }
            let end = frame.places[slot] == 0 ? programme.ends[last] : frame.start[slot] + frame.length[slot]
            return closed.count(of: session.room.index, on: frame.day[slot], from: frame.start[slot], to: end)
        }
    }
}
