package import ConferenceModel

/// What conferences have that colloquia seldom have: places instead of minutes, penalties, ranks, chairs, attendees, clocks
/// that are ahead.
package struct RandomExtras {
    private var random: SplitMix64
    private let conference: Conference
    private static let attendees = ["V1", "V2"]

    /// The same conference with some of them, the same for the same seed.
    package static func add(to conference: Conference, seed: Int) throws(InvalidConference) -> Conference {
        var extras = RandomExtras(random: SplitMix64(seed: seed ^ 0xE47A5), conference: conference)
        return try extras.make()
    }

    private mutating func make() throws(InvalidConference) -> Conference {
        // All time slots count places, or none does, or each as it likes.
        let counting = random.one(of: [0, 0, 100, 100, 50])
        let timeSlots = conference.timeSlots.map { slot in
            TimeSlot(slot.interval, places: random.chance(counting) ? random.number(2...5) : nil)
        }
        let axes = conference.axes.map { axis in
            Axis(id: axis.id, title: axis.title, related: axis.related, chairs: random.chance(90) ? people(1...2) : [])
        }
        let ranked = random.chance(50)
        var listed = axes.map { _ in 0 }
        let papers = conference.papers.map { paper in
            if paper.status == .accepted { listed[paper.axis.index] += 1 }
            return with(paper, rank: ranked && random.chance(60) ? rank(near: listed[paper.axis.index]) : nil)
        }
        return try Conference(
            title: conference.title, timeSlots: timeSlots, events: conference.events, rooms: conference.rooms,
            axes: axes,
            speakers: conference.speakers, papers: papers, relations: conference.relations,
            penalties: random.chance(70) ? penalties() : [], changeOver: conference.changeOver)
    }

    private mutating func rank(near rank: Int) -> Int { random.chance(80) ? max(rank, 1) : random.number(1...7) }

    /// Some of them present as well.
    private mutating func people(_ count: ClosedRange<Int>) -> [String] {
        random.some(count, of: RandomExtras.attendees + conference.speakers.prefix(2).map(\.name))
    }

    private mutating func with(_ paper: Paper, rank: Int?) -> Paper {
        Paper(
            id: paper.id, title: paper.title, axis: paper.axis, otherAxes: paper.otherAxes, speakers: paper.speakers,
            authors: paper.authors, duration: paper.duration, discussion: paper.discussion, keywords: paper.keywords,
            abstract: paper.abstract, audience: paper.audience, needs: paper.needs, status: paper.status,
            pin: paper.pin,
            places: random.one(of: [1, 1, 1, 2, 3]), rank: rank, attendees: random.chance(40) ? people(1...3) : [],
            ahead: Minutes(60 * random.one(of: [0, 0, 1, -6, 8, 13])))
    }

    private mutating func penalties() -> [Penalty] {
        (0..<random.number(1...12)).map { _ in Penalty(combination(), points: random.one(of: [1, 2, 10, 10_000])) }
    }

    private mutating func combination() -> Penalty.Combination {
        let axis = random.one(of: conference.axes.references)
        let (slot, room) = (
            random.one(of: conference.timeSlots.references), random.one(of: conference.rooms.references)
        )
        let paper = random.one(of: conference.papers.references)
        let later = conference.axes.references.filter { axis < $0 }
        return switch random.number(0...(later.isEmpty ? 4 : 5)) {
        case 0: .axisInTimeSlot(axis, slot)
        case 1: .axisInRoom(axis, room)
        case 2: .roomInTimeSlot(room, slot)
        case 3: .paperInTimeSlot(paper, slot)
        case 4: .paperInRoom(paper, room)
        default: .axesInParallel(axis, random.one(of: later))
        }
    }
}
