package import ConferenceModel

/// Changes of a conference, of every kind, the same for the same seed.
package struct RandomChange {
    private var random: SplitMix64

    package init(seed: Int) { random = SplitMix64(seed: seed) }

    package mutating func make(in conference: Conference) -> ConferenceChange {
        let changes = changes(in: conference)
        guard random.chance(15) else { return random.one(of: changes) }
        let both = [random.one(of: changes), random.one(of: changes)]
        // A dropped paper may be the one that the other change is about.
        return both.contains(where: \.drops) ? both[0] : .several(both)
    }

    /// One of each kind that is possible.
    private mutating func changes(in conference: Conference) -> [ConferenceChange] {
        let paper = random.one(of: conference.papers.references)
        let speaker = random.one(of: conference.speakers.references)
        let (slot, room) = (
            random.one(of: conference.timeSlots.references), random.one(of: conference.rooms.references)
        )
        let axis = random.one(of: conference.axes.references)
        let hours = [conference.timeSlots[slot].interval]
        let new = Paper(
            id: "C\(conference.papers.count + 101)", title: "Une de plus", axis: axis,
            speakers: [speaker, Reference(conference.speakers.count)], duration: Minutes(random.number(5...40)))
        let setting = RuleSetting(
            rule: "speakers-keep-their-days", weight: random.number(0...9), location: Location(file: "--weight"))
        var all: [ConferenceChange] = [
            .withdraw(paper), .promote(paper), .reserve(paper), .duration(paper, Minutes(random.number(5...40))),
            .pin(
                paper,
                random.one(of: [Pin(timeSlot: slot), Pin(timeSlot: slot, room: room), Pin(room: room, axis: axis)])),
            .unpin(paper), .presenters(paper, [speaker]), .absent(speaker), .unavailable(speaker, hours),
            .availability(speaker, unavailable: hours), .confirm(speaker), .unconfirm(speaker), .closeRoom(room, hours),
            .loseRoom(room), .closures(room, []), .settings([setting]), .weight(setting, insteadOf: nil),
            .addPaper(new, newcomers: [Speaker(name: "S\(conference.speakers.count + 101)")]),
        ]
        if !conference.ruleSettings.isEmpty { all.append(.weight(setting, insteadOf: 0)) }
        if conference.isLastPaperNamedNowhere { all.append(.dropLastPaper(people: 0)) }
        return all
    }
}

extension ConferenceChange {
    fileprivate var drops: Bool { if case .dropLastPaper = self { true } else { false } }
}

extension Conference {
    fileprivate var isLastPaperNamedNowhere: Bool {
        let last = Reference<Paper>(papers.count - 1)
        let isPenalised = penalties.contains {
            switch $0.combination {
            case .paperInTimeSlot(let paper, _), .paperInRoom(let paper, _): paper == last
            default: false
            }
        }
        return papers.count > 1 && !isPenalised && !relations.contains { [$0.first, $0.second].contains(last) }
    }
}
