package import ConferenceModel

/// A paper pinned to a time slot, a room, both (a session), or an axis is there.
///
/// No row, no column: sessions with a pinned paper elsewhere are refused.
package struct PinsHold: ConfigurableRule, CompositionRule, TimeSlotRule, RoomRule, RelaxableRule, CertifyingRule {
    package static let name = "pins-hold"
    package static let frenchName = "épingles-respectées"
    package static let law = Text(
        fr: "Une communication épinglée reste où elle est épinglée.", en: "A pinned paper stays where it is pinned.")
    package static let kind = RuleKind.requirement
    package static let isPaperwise = true

    package struct Violation: RuleViolation {
        package let paper: String
        package let pinnedTimeSlot: TimeSlot?
        package let pinnedRoom: String?
        package let pinnedAxis: String?

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            let axis = pinnedAxis.map { Text(fr: "axe \($0)", en: "axis \($0)") }
            let place = [pinnedTimeSlot?.text, pinnedRoom.map { Text($0) }, axis].compactMap { $0 }
            return Text(
                fr: "\(paper) n’est pas où elle est épinglée (\(place.map(\.fr).joined(separator: ", "))).",
                en: "\(paper) is not where it is pinned (\(place.map(\.en).joined(separator: ", "))).")
        }
    }

    private let pins: [Pin?]

    package init(_ options: RuleOptions, for conference: Conference) { pins = conference.papers.map(\.pin) }

    package func judge(_ papers: [Reference<Paper>], under axis: Reference<Axis>) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.axis ?? axis) != axis })
    }

    package func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.timeSlot ?? timeSlot) != timeSlot })
    }

    package func judge(
        _ papers: [Reference<Paper>], in room: Reference<Room>, during timeSlot: Reference<TimeSlot>
    ) -> Judgement {
        .refused(if: papers.contains { (pins[$0.index]?.room ?? room) != room })
    }

    package func signature(of room: Reference<Room>) -> String {
        pins.contains { $0?.room == room } ? "\(room.index)" : ""
    }

    package struct Condition: RuleCondition {
        package static let price: Int? = 1

        let paper: Reference<Paper>

        package var pinnedPaper: Reference<Paper>? { paper }
        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains(paper)
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            ConferenceChange.unpin(paper).apply(to: &conference)
        }
        package func subjects(in conference: Conference) -> [Subject] {
            let own = conference.papers[paper]
            let (slot, room) = (own.pin?.timeSlot, own.pin?.room)
            return [.paper(own.id)] + [slot].compactMap { $0 }.map { .timeSlot(conference.timeSlots[$0].id) }
                + [room].compactMap { $0 }.map { .room(conference.rooms[$0].name) }
        }
        package func text(in conference: Conference) -> Text {
            let (id, place) = (conference.papers[paper].id, place(in: conference))
            return Text(fr: "\(id) est épinglée (\(place.fr))", en: "\(id) is pinned (\(place.en))")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let (id, place) = (conference.papers[paper].id, place(in: conference))
            return Text(fr: "désépingler \(id) (\(place.fr))", en: "unpin \(id) (\(place.en))")
        }
        package func edit(in conference: Conference) -> Text {
            let id = conference.papers[paper].id
            return Text(
                fr: "communications, \(id)\u{A0}: vider «\u{A0}épingle\u{A0}»", en: "papers, \(id): empty \"pin\"")
        }

        private func place(in conference: Conference) -> Text {
            let pin = conference.papers[paper].pin
            let parts = [
                pin?.timeSlot.map { conference.timeSlots[$0].text }, pin?.room.map { Text(conference.rooms[$0].name) },
                pin?.axis.map { Text(fr: "axe \(conference.axes[$0].id)", en: "axis \(conference.axes[$0].id)") },
            ].compactMap { $0 }
            return Text(fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        conference.acceptedPapers.filter { conference.papers[$0].pin != nil }.map { Condition(paper: $0) }
    }

    /// Papers pinned to one time slot and room that cannot share a session.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        var papersByPin: [Pin: [Reference<Paper>]] = [:]
        var order: [Pin] = []
        for paper in conference.requiredPapers {
            guard let pin = conference.papers[paper].pin, pin.timeSlot != nil, pin.room != nil else { continue }
            if papersByPin[pin] == nil { order.append(pin) }
            papersByPin[pin, default: []].append(paper)
        }
        return order.compactMap { pin in
            guard let papers = papersByPin[pin], papers.count > 1, let slot = pin.timeSlot, let room = pin.room,
                let why = whyApart(papers, in: slot, conference)
            else { return nil }
            let (ids, name) = (papers.map { conference.papers[$0].id }, conference.rooms[room].name)
            let when = conference.timeSlots[slot]
            return Impossibility(
                ids.map { .paper($0) } + [.timeSlot(when.id), .room(name)],
                Text(
                    fr: "\(Text.all(ids).fr) sont épinglées à la même place (\(when.text.fr), \(name)) mais \(why.fr).",
                    en: "\(Text.all(ids).en) are pinned to one place (\(when.text.en), \(name)) but \(why.en)."))
        }
    }

    private func whyApart(
        _ papers: [Reference<Paper>], in slot: Reference<TimeSlot>, _ conference: Conference
    ) -> Text? {
        guard conference.fits(papers, in: slot) else {
            return conference.timeSlots[slot].places == nil
                ? Text(fr: "leurs minutes dépassent le créneau", en: "their minutes exceed the time slot")
                : Text(fr: "leurs places dépassent le créneau", en: "their places exceed the time slot")
        }
        let shareAxis = conference.axes.references.contains { axis in
            papers.allSatisfy { conference.mayJoin($0, axis) }
        }
        return shareAxis ? nil : Text(fr: "leurs axes diffèrent", en: "their axes differ")
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            for paper in session.papers.map({ conference.papers[$0] }) {
                guard let pin = paper.pin else { continue }
                let elsewhere = pin.timeSlot.map { $0 != session.timeSlot } ?? false
                let inAnotherRoom = pin.room.map { $0 != session.room } ?? false
                let underAnotherAxis = pin.axis.map { $0 != session.axis } ?? false
                if elsewhere || inAnotherRoom || underAnotherAxis {
                    found.append(
                        Violation(
                            paper: paper.id, pinnedTimeSlot: pin.timeSlot.map { conference.timeSlots[$0] },
                            pinnedRoom: pin.room.map { conference.rooms[$0].name },
                            pinnedAxis: pin.axis.map { conference.axes[$0].id }))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard pins.contains(where: { $0 != nil }) else { return .none }
        let (pins, isPinned) = (pins, pins.map { $0 != nil })
        return .sessions { session, programme in
            var sum = 0
            for seat in session.seats where isPinned[programme.papers[seat].index] {
                guard let pin = pins[programme.papers[seat].index] else { continue }
                if pin.timeSlot ?? session.timeSlot != session.timeSlot || pin.room ?? session.room != session.room
                    || pin.axis ?? session.axis != session.axis
                {
                    sum += 1
                }
            }
            return sum
        }
    }
}
