package import ConferenceModel

/// Tiny conferences, the same for the same seed, with some of everything that an organiser can say of one. Every third
/// is a colloquium with minutes; the rest have some of places, penalties, ranks, chairs, attendees and clocks ahead too.
package struct RandomConference {
    /// How large a conference may be.
    package struct Size: Sendable {
        package let papers: ClosedRange<Int>
        package let timeSlots: ClosedRange<Int>
        package let rooms: ClosedRange<Int>

        package init(papers: ClosedRange<Int>, timeSlots: ClosedRange<Int>, rooms: ClosedRange<Int>) {
            (self.papers, self.timeSlots, self.rooms) = (papers, timeSlots, rooms)
        }

        package static let small = Size(papers: 2...7, timeSlots: 2...4, rooms: 1...3)
        /// So small that every programme can be tried.
        package static let tiny = Size(papers: 2...5, timeSlots: 2...3, rooms: 1...2)
    }

    private var random: SplitMix64
    private let size: Size
    private static let equipment = ["visio", "vidéoprojecteur"]
    private static let words = ["client", "guichet", "vente", "hôpital", "usager", "plainte", "marché", "accueil"]

    package static func make(seed: Int, _ size: Size = .small) throws(InvalidConference) -> Conference {
        let colloquium = try colloquium(seed: seed, size)
        return seed % 3 == 0 ? colloquium : try RandomExtras.add(to: colloquium, seed: seed)
    }

    /// One that counts minutes, and in which the model knows all points.
    package static func colloquium(seed: Int, _ size: Size = .small) throws(InvalidConference) -> Conference {
        var generator = RandomConference(random: SplitMix64(seed: seed), size: size)
        return try generator.make(named: "random \(seed)")
    }

    private mutating func make(named title: String) throws(InvalidConference) -> Conference {
        let timeSlots = makeTimeSlots()
        let axes = makeAxes()
        let rooms = makeRooms(in: timeSlots)
        let count = random.number(size.papers)
        let speakers = makeSpeakers(random.number(max(1, count - 1)...count + 1), in: timeSlots)
        let papers = (0..<count).map { makePaper($0, axes, speakers, rooms, timeSlots) }
        // A day with an event only, and no time slot: rules that speak of days must not trip over it.
        let excursion = CalendarDate(year: 2012, month: 11, day: 30).flatMap {
            Interval(date: $0, start: .midnight, end: .endOfDay)
        }
        return try Conference(
            title: Text(title), timeSlots: timeSlots,
            events: random.chance(20)
                ? [excursion].compactMap { $0.map { Event(title: Text("Excursion"), interval: $0) } } : [],
            rooms: rooms, axes: axes, speakers: speakers, papers: papers, relations: makeRelations(papers.references),
            changeOver: random.chance(25) ? 5 : 0)
    }

    private mutating func makeTimeSlots() -> [TimeSlot] {
        let days = random.number(1...3)
        var places = (0..<random.number(size.timeSlots)).map { _ in random.number(1...days) }.sorted()
        var slots: [TimeSlot] = []
        var (day, start) = (0, LocalTime.midnight)
        while let next = places.first {
            if next != day { (day, start) = (next, LocalTime.midnight + Minutes(9 * 60 + random.number(0...20))) }
            let end = start + Minutes(random.one(of: [30, 45, 60, 60, 75, 90]))
            if let date = CalendarDate(year: 2012, month: 11, day: 14 + day),
                let interval = Interval(date: date, start: start, end: end)
            {
                slots.append(TimeSlot(interval))
            }
            start = end + Minutes(random.one(of: [0, 15, 30, 90]))
            places.removeFirst()
        }
        return slots
    }

    private mutating func makeAxes() -> [Axis] {
        let count = random.number(1...3)
        return (0..<count).map { index in
            let others = (0..<count).filter { $0 != index }.map { Reference<Axis>($0) }
            return Axis(
                id: "\(index + 1)", title: Text("Axe \(index + 1)"),
                related: random.chance(30) ? random.some(1...2, of: others) : [])
        }
    }

    private mutating func makeRooms(in slots: [TimeSlot]) -> [Room] {
        (0..<random.number(size.rooms)).map { index in
            Room(
                name: "R\(index + 1)", capacity: random.one(of: [nil, 20, 20, 45]),
                equipment: Set(random.some(0...2, of: random.chance(50) ? RandomConference.equipment : [])),
                closed: random.chance(15) ? [stretch(of: random.one(of: slots))] : [])
        }
    }

    private mutating func makeSpeakers(_ count: Int, in slots: [TimeSlot]) -> [Speaker] {
        (0..<count).map { index in
            Speaker(
                name: "S\(index + 1)", discipline: random.one(of: [nil, "histoire", "Histoire", "sociologie"]),
                unavailable: random.chance(30)
                    ? (0..<random.number(1...2)).map { _ in stretch(of: random.one(of: slots)) } : [],
                preferablyNot: random.chance(30) ? [stretch(of: random.one(of: slots))] : [])
        }
    }

    /// Some minutes around and in a time slot: all of it, its beginning, its end, or its middle.
    private mutating func stretch(of slot: TimeSlot) -> Interval {
        let start = slot.interval.start + Minutes(random.number(-30...slot.length.count / 2))
        let end = start + Minutes(random.number(5...slot.length.count + 30))
        return Interval(date: slot.date, start: start, end: end) ?? slot.interval
    }

    private mutating func makePaper(
        _ index: Int, _ axes: [Axis], _ speakers: [Speaker], _ rooms: [Room], _ slots: [TimeSlot]
    ) -> Paper {
        let axis = random.one(of: axes.references)
        let status: Paper.Status = index > 0 && random.chance(12) ? random.one(of: [.reserve, .withdrawn]) : .accepted
        return Paper(
            id: "C\(index + 1)", title: random.some(0...2, of: RandomConference.words).joined(separator: " "),
            axis: axis,
            otherAxes: random.chance(25)
                ? random.some(1...2, of: axes.references.filter { $0 != axis }).shuffled(using: &random) : [],
            speakers: random.some(1...(random.chance(25) ? 2 : 1), of: speakers.references),
            duration: Minutes(random.one(of: [10, 15, 20, 20, 30])),
            discussion: Minutes(random.one(of: [0, 5, 10, 10])),
            keywords: random.some(0...3, of: RandomConference.words),
            abstract: random.some(0...5, of: RandomConference.words).joined(separator: " "),
            audience: random.chance(70) ? random.number(5...120) : nil,
            needs: Set(random.chance(12) ? random.some(1...2, of: RandomConference.equipment) : []), status: status,
            pin: random.chance(12) ? makePin(rooms, slots, axis) : nil)
    }

    private mutating func makePin(_ rooms: [Room], _ slots: [TimeSlot], _ axis: Reference<Axis>) -> Pin {
        let (slot, room) = (random.one(of: slots.references), random.one(of: rooms.references))
        return random.one(of: [Pin(timeSlot: slot), Pin(room: room), Pin(timeSlot: slot, room: room), Pin(axis: axis)])
    }

    private mutating func makeRelations(_ papers: [Reference<Paper>]) -> [PaperRelation] {
        guard random.chance(45) else { return [] }
        return (0..<random.number(1...2)).map { _ in
            let pair = papers.shuffled(using: &random)
            return PaperRelation(random.one(of: [.before, .before, .sameSession, .notAtTheSameTime]), pair[0], pair[1])
        }
    }
}
