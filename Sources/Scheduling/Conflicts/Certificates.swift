package import ConferenceModel
package import SchedulingRules

/// Cheap proofs that a conference has no programme, each with its papers, people and arithmetic. What they miss, the
/// solver finds, and ``ConflictSearch`` names.
package struct Certificates {
    private let conference: Conference
    private let rules: RuleSet
    private var conflicts: [Conflict] = []

    package static func conflicts(of conference: Conference, under rules: RuleSet) -> [Conflict] {
        var certificates = Certificates(conference: conference, rules: rules)
        certificates.checkPapersHaveAPlace()
        certificates.checkAxesHaveEnoughPapers()
        certificates.checkPinsAgree()
        certificates.checkRelationsAgreeWithPins()
        certificates.checkSpeakersHaveTime()
        certificates.checkMinutesSuffice()
        if certificates.conflicts.isEmpty, let shortage = PlaceShortage.conflict(in: conference, under: rules) {
            certificates.add(shortage)
        }
        return certificates.conflicts
    }

    private init(conference: Conference, rules: RuleSet) { (self.conference, self.rules) = (conference, rules) }

    // MARK: One paper

    private mutating func checkPapersHaveAPlace() {
        var closed: [(papers: [Paper], rooms: [Reference<Room>])] = []
        for reference in conference.requiredPapers {
            let paper = conference.papers[reference]
            let pinned = conference.timeSlots.references.filter { (paper.pin?.timeSlot ?? $0) == $0 }
            let longEnough = pinned.filter { conference.fits([reference], in: $0) }
            guard !longEnough.isEmpty else {
                add(tooLong(paper, among: pinned))
                continue
            }
            let equipped = conference.rooms.references.filter { room in
                (paper.pin?.room ?? room) == room && paper.needs.isSubset(of: conference.rooms[room].equipment)
            }
            guard !equipped.isEmpty else {
                add(noRoom(for: paper))
                continue
            }
            let available = longEnough.filter { conference.hasTime(for: reference, in: $0) }
            guard !available.isEmpty else {
                add(nobodyAvailable(paper))
                continue
            }
            let open = available.filter { slot in
                equipped.contains { isOpen(conference.rooms[$0], at: conference.timeSlots[slot].interval.start, slot) }
            }
            guard open.isEmpty else { continue }
            if let index = closed.firstIndex(where: { $0.rooms == equipped }) {
                closed[index].papers.append(paper)
            } else {
                closed.append(([paper], equipped))
            }
        }
        for (papers, rooms) in closed { add(roomsClosed(for: papers, rooms)) }
    }

    private func tooLong(_ paper: Paper, among slots: [Reference<TimeSlot>]) -> Conflict {
        let places = slots.compactMap { conference.timeSlots[$0].places }
        if let most = places.max(), places.count == slots.count {
            return Conflict(
                PapersFitTheirSession.self, [.paper(paper.id)],
                Text(
                    fr:
                        "\(paper.id) demande \(paper.places) places de suite\u{202F}; son plus grand créneau en offre \(most).",
                    en: "\(paper.id) takes \(paper.places) places in a row; its largest time slot gives \(most)."))
        }
        let longest = slots.map { conference.timeSlots[$0].length }.max() ?? 0
        return Conflict(
            PapersFitTheirSession.self, [.paper(paper.id)],
            Text(
                fr: "\(paper.id) dure \(paper.length.count) minutes avec sa discussion\u{202F}; son créneau "
                    + "le plus long en offre \(longest.count).",
                en: "\(paper.id) takes \(paper.length.count) minutes with its discussion; its longest time slot gives "
                    + "\(longest.count)."))
    }

    private func noRoom(for paper: Paper) -> Conflict {
        let needs = paper.needs.sorted().joined(separator: ", ")
        guard let room = paper.pin?.room else {
            return Conflict(
                RoomsOfferWhatPapersNeed.self, [.paper(paper.id)],
                Text(
                    fr: "\(paper.id) demande \(needs), qu’aucune salle n’offre à la fois.",
                    en: "\(paper.id) needs \(needs), which no room offers together."))
        }
        let name = conference.rooms[room].name
        return Conflict(
            RoomsOfferWhatPapersNeed.self, [.paper(paper.id), .room(name)],
            Text(
                fr: "\(paper.id) est épinglée à \(name), qui n’offre pas \(needs).",
                en: "\(paper.id) is pinned to \(name), which does not offer \(needs)."))
    }

    private func nobodyAvailable(_ paper: Paper) -> Conflict {
        let names = paper.speakers.map { conference.speakers[$0].name }
        let list = names.joined(separator: ", ")
        let subjects = [Subject.paper(paper.id)] + names.map { .speaker($0) }
        guard let slot = paper.pin?.timeSlot.map({ conference.timeSlots[$0] }) else {
            return Conflict(
                SpeakersAreAvailable.self, subjects,
                Text(
                    fr: "\(list)\u{A0}: aucun créneau ne laisse \(paper.length.count) minutes de disponibilité pour "
                        + "\(paper.id).",
                    en: "\(list): no time slot leaves \(paper.length.count) minutes of availability for \(paper.id)."))
        }
        return Conflict(
            SpeakersAreAvailable.self, subjects + [.timeSlot(slot.id)],
            Text(
                fr: "\(paper.id) est épinglée au \(slot.text.fr), où il manque la disponibilité de \(list).",
                en: "\(paper.id) is pinned to \(slot.text.en), when \(list) is not available long enough."))
    }

    private func roomsClosed(for papers: [Paper], _ rooms: [Reference<Room>]) -> Conflict {
        let (ids, names) = (papers.map(\.id), rooms.map { conference.rooms[$0].name })
        let (all, list, isOne) = (Text.all(ids), names.joined(separator: ", "), ids.count == 1)
        return Conflict(
            RoomsAreOpen.self, ids.map { .paper($0) } + names.map { .room($0) },
            Text(
                fr: "Quand \(all.fr) \(isOne ? "peut" : "peuvent") avoir lieu, \(isOne ? "ses" : "leurs") salles "
                    + "possibles (\(list)) sont fermées.",
                en: "Whenever \(all.en) can take place, \(isOne ? "its" : "their") possible rooms (\(list)) are closed."
            ))
    }

    private func isOpen(_ room: Room, at time: LocalTime, _ slot: Reference<TimeSlot>) -> Bool {
        let date = conference.timeSlots[slot].date
        return !room.closed.contains { $0.date == date && $0.start <= time && time < $0.end }
    }

    // MARK: Axes and totals

    private mutating func checkAxesHaveEnoughPapers() {
        guard let rule = rules.entries.lazy.compactMap({ $0.rule as? SessionsHaveEnoughPapers }).first else { return }
        for axis in conference.axes.references {
            let bound = conference.requiredPapers.filter {
                conference.papers[$0].axis == axis && conference.papers[$0].otherAxes.isEmpty
            }
            let possible = conference.acceptedPapers.count {
                conference.papers[$0].axis == axis || conference.papers[$0].otherAxes.contains(axis)
            }
            guard !bound.isEmpty, possible < rule.minimum else { continue }
            let (ids, id) = (bound.map { conference.papers[$0].id }, conference.axes[axis].id)
            add(
                Conflict(
                    SessionsHaveEnoughPapers.self, [.axis(id)] + ids.map { .paper($0) },
                    Text(
                        fr: "L’axe \(id) compte \(Text.papers(possible).fr) (\(ids.joined(separator: ", ")))\u{202F}; "
                            + "une séance en demande \(rule.minimum).",
                        en:
                            "Axis \(id) has \(Text.papers(possible).en) (\(ids.joined(separator: ", "))); a session needs "
                            + "\(rule.minimum).")))
        }
    }

    private mutating func checkMinutesSuffice() {
        guard conference.timeSlots.allSatisfy({ $0.places == nil }) else { return checkCountedPlacesSuffice() }
        let offered = conference.timeSlots.references.reduce(Minutes(0)) { sum, slot in
            let interval = conference.timeSlots[slot].interval
            let open = conference.rooms.count { isOpen($0, at: interval.start, slot) }
            return sum + open * interval.length
        }
        for axis in conference.axes.references {
            let papers = conference.requiredPapers.filter {
                conference.papers[$0].axis == axis && conference.papers[$0].otherAxes.isEmpty
            }
            let needed = papers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
            let id = conference.axes[axis].id
            guard needed > offered, conflicts.isEmpty else { continue }
            add(
                Conflict(
                    AcceptedPapersAreScheduledOnce.self, [.axis(id)],
                    Text(
                        fr: "L’axe \(id) demande \(needed.count) minutes\u{202F}; les salles et créneaux en offrent "
                            + "\(offered.count).",
                        en: "Axis \(id) needs \(needed.count) minutes; the rooms and time slots give \(offered.count).")
                ))
        }
        let needed = conference.requiredPapers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
        if conflicts.isEmpty, needed > offered { add(tooManyMinutes(needed, offered)) }
        if conflicts.isEmpty { checkPlacesSuffice() }
    }

    /// Where all time slots count places.
    private mutating func checkCountedPlacesSuffice() {
        var offered = 0
        for slot in conference.timeSlots.references {
            guard let places = conference.timeSlots[slot].places else { return }
            let start = conference.timeSlots[slot].interval.start
            offered += places * conference.rooms.count { isOpen($0, at: start, slot) }
        }
        let needed = conference.requiredPapers.reduce(0) { $0 + conference.papers[$1].places }
        guard needed > offered else { return }
        add(
            Conflict(
                RoomsHoldOneSessionAtATime.self, [],
                Text(
                    fr: "Les \(conference.requiredPapers.count) communications demandent \(needed) places\u{202F}; les "
                        + "salles et créneaux en offrent \(offered).",
                    en: "The \(conference.requiredPapers.count) papers need \(needed) places; the rooms and time slots "
                        + "give \(offered).")))
    }

    private func tooManyMinutes(_ needed: Minutes, _ offered: Minutes) -> Conflict {
        Conflict(
            RoomsHoldOneSessionAtATime.self, [],
            Text(
                fr: "Les \(conference.requiredPapers.count) communications demandent \(needed.count) minutes\u{202F}; "
                    + "les salles et créneaux en offrent \(offered.count).",
                en: "The \(conference.requiredPapers.count) papers need \(needed.count) minutes; the rooms and time "
                    + "slots give \(offered.count)."))
    }

    /// Minutes may suffice where whole papers do not fit: three of 40 minutes in two rooms of an hour.
    private mutating func checkPlacesSuffice() {
        guard let shortest = conference.acceptedPapers.map({ conference.papers[$0].length }).min() else { return }
        let places = conference.timeSlots.references.reduce(0) { sum, slot in
            let interval = conference.timeSlots[slot].interval
            let open = conference.rooms.count { isOpen($0, at: interval.start, slot) }
            let each = (interval.length + conference.changeOver).count / (shortest + conference.changeOver).count
            return sum + open * each
        }
        let papers = conference.requiredPapers.count
        guard papers > places else { return }
        add(
            Conflict(
                RoomsHoldOneSessionAtATime.self, [],
                Text(
                    fr: "Il y a \(papers) communications pour \(places) places au plus (créneaux × salles, "
                        + "\(shortest.count) minutes et plus par communication).",
                    en: "There are \(papers) papers for \(places) places at most (time slots × rooms, "
                        + "\(shortest.count) minutes and more per paper).")))
    }

    // MARK: People

    private mutating func checkSpeakersHaveTime() {
        guard conference.timeSlots.allSatisfy({ $0.places == nil }) else { return }
        for (papers, speaker) in conference.papersBySpeaker() where papers.papers.count > 1 {
            let needed = papers.papers.reduce(Minutes(0)) { $0 + conference.papers[$1].length }
            let free = conference.timeSlots.reduce(Minutes(0)) { $0 + freeMinutes(of: speaker, in: $1.interval) }
            guard needed > free else { continue }
            let ids = papers.papers.map { conference.papers[$0].id }
            let list = ids.joined(separator: ", ")
            add(
                Conflict(
                    SpeakersAreNeverInTwoPlaces.self, [.speaker(speaker.name)] + ids.map { .paper($0) },
                    Text(
                        fr: "\(speaker.name) présente \(list) (\(needed.count) minutes) mais n’est disponible que "
                            + "\(free.count) minutes dans les créneaux.",
                        en: "\(speaker.name) presents \(list) (\(needed.count) minutes) but is available for only "
                            + "\(free.count) minutes of the time slots.")))
        }
    }

    private func freeMinutes(of speaker: Speaker, in interval: Interval) -> Minutes {
        let absences = speaker.unavailable.filter { $0.overlaps(interval) }.sorted()
        var (free, from): (Minutes, LocalTime) = (0, interval.start)
        for absence in absences {
            if absence.start > from { free += absence.start - from }
            from = max(from, absence.end)
        }
        return interval.end > from ? free + (interval.end - from) : free
    }

    // MARK: Pins and relations

    private mutating func checkPinsAgree() {
        var places: [Pin: [Reference<Paper>]] = [:]
        var order: [Pin] = []
        for paper in conference.requiredPapers {
            guard let pin = conference.papers[paper].pin, pin.timeSlot != nil, pin.room != nil else { continue }
            if places[pin] == nil { order.append(pin) }
            places[pin, default: []].append(paper)
        }
        for pin in order {
            guard let papers = places[pin], papers.count > 1, let slot = pin.timeSlot, let room = pin.room else {
                continue
            }
            let axes = papers.map { Set([conference.papers[$0].axis] + conference.papers[$0].otherAxes) }
            let common = axes.dropFirst().reduce(axes[0]) { $0.intersection($1) }
            let tooLong = !conference.fits(papers, in: slot)
            guard common.isEmpty || tooLong else { continue }
            let (ids, name) = (papers.map { conference.papers[$0].id }, conference.rooms[room].name)
            let when = conference.timeSlots[slot]
            let why =
                tooLong
                ? when.places == nil
                    ? Text(fr: "leurs minutes dépassent le créneau", en: "their minutes exceed the time slot")
                    : Text(fr: "leurs places dépassent le créneau", en: "their places exceed the time slot")
                : Text(fr: "leurs axes diffèrent", en: "their axes differ")
            add(
                Conflict(
                    PinsHold.self, ids.map { .paper($0) } + [.timeSlot(when.id), .room(name)],
                    Text(
                        fr:
                            "\(Text.all(ids).fr) sont épinglées à la même place (\(when.text.fr), \(name)) "
                            + "mais \(why.fr).",
                        en: "\(Text.all(ids).en) are pinned to one place (\(when.text.en), \(name)) but "
                            + "\(why.en).")))
        }
    }

    private mutating func checkRelationsAgreeWithPins() {
        for relation in conference.relations {
            let (first, second) = (conference.papers[relation.first], conference.papers[relation.second])
            guard first.status == .accepted, second.status == .accepted else { continue }
            let slots = (first.pin?.timeSlot, second.pin?.timeSlot)
            let rooms = (first.pin?.room, second.pin?.room)
            let roomsDiffer = rooms.0.flatMap { one in rooms.1.map { one != $0 } } ?? false
            let broken =
                switch relation.kind {
                case .before: slots.0.flatMap { a in slots.1.map { a > $0 || (a == $0 && roomsDiffer) } } ?? false
                case .sameSession: roomsDiffer || (slots.0.flatMap { a in slots.1.map { a != $0 } } ?? false)
                case .notAtTheSameTime: roomsDiffer && (slots.0.flatMap { a in slots.1.map { a == $0 } } ?? false)
                }
            guard broken else { continue }
            let word =
                switch relation.kind {
                case .before: Text(fr: "passer avant", en: "come before")
                case .sameSession: Text(fr: "être dans la même séance que", en: "be in the same session as")
                case .notAtTheSameTime: Text(fr: "ne pas être en même temps que", en: "not be at the same time as")
                }
            add(
                Conflict(
                    PapersRespectTheirOrder.self, [.paper(first.id), .paper(second.id)],
                    Text(
                        fr: "\(first.id) doit \(word.fr) \(second.id), mais leurs épingles disent le contraire.",
                        en: "\(first.id) must \(word.en) \(second.id), but their pins say otherwise.")))
        }
    }

    private mutating func add(_ conflict: Conflict) {
        if rules.entries.contains(where: { $0.type.name == conflict.rule }) { conflicts.append(conflict) }
    }
}
