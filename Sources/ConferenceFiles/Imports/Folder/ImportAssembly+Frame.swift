import ConferenceModel

/// Time slots and rooms: those of the source’s sessions and papers, else assumed ones.
extension ImportAssembly {
    struct Frame {
        /// In order, without overlaps.
        var timeSlots: [Interval] = []
        var rooms: [Room] = []
        /// By their names, folded.
        var roomNames: [String: Int] = [:]
        /// Rooms of sessions and papers that have hours and no room, by their places in the draft.
        var (roomsOfSessions, roomsOfPapers): ([Int: Int], [Int: Int]) = ([:], [:])
    }

    /// Shorter pauses lie between two papers of a session, not between sessions.
    private static let pause: Minutes = 10

    mutating func frame() -> Frame {
        var frame = Frame()
        let slots = timeSlots()
        var names = draft.rooms.map(\.name)
        names += (draft.sessions.compactMap(\.room) + draft.papers.compactMap(\.room)).map(\.oneLine)
        names = names.filter { !$0.isEmpty }.uniqueFolded
        frame.timeSlots = slots.isEmpty ? assumedTimeSlots(rooms: names.count) : slots
        let parallel = assignRooms(in: &frame)
        if names.isEmpty {
            let count = parallel > 0 ? parallel : slots.isEmpty ? assumedRooms : neededRooms(slots)
            names = (1...max(count, 1)).map { Text(fr: "Salle \($0)", en: "Room \($0)")[draft.language] }
            assumptions.append(.rooms(names.count))
        }
        frame.roomNames = Dictionary(
            names.enumerated().map { ($1.folded, $0) }, uniquingKeysWith: { first, _ in first })
        let told = Dictionary(draft.rooms.map { ($0.name.folded, $0) }, uniquingKeysWith: { first, _ in first })
        frame.rooms = names.map { name in
            let known = told[name.folded]
            let closed = known?.available.map { Interval.difference(frame.timeSlots, $0) } ?? []
            return Room(name: name, capacity: known?.capacity, closed: closed)
        }
        return frame
    }

    /// Sessions give the time slots; papers that stand in none of them, stretches without a common pause.
    private mutating func timeSlots() -> [Interval] {
        let sessions = Interval.covering(draft.sessions.map(\.interval))
        let loose = draft.papers.compactMap(\.hours).filter { hours in !sessions.contains { $0.overlaps(hours) } }
        let stretches = Interval.covering(loose, joiningWithin: Self.pause)
        changeOver = smallestPause(in: stretches)
        return (sessions + stretches).sorted()
    }

    /// What lies between any two papers that follow one another in a room.
    private func smallestPause(in stretches: [Interval]) -> Minutes {
        var pauses: [Minutes] = []
        let rooms = Dictionary(grouping: draft.papers.filter { $0.hours != nil }) { $0.room?.folded ?? "" }
        for (room, papers) in rooms where !room.isEmpty {
            let hours = papers.compactMap(\.hours).sorted()
            for (one, next) in zip(hours, hours.dropFirst())
            where stretches.contains(where: { $0.contains(one) && $0.contains(next) }) {
                pauses.append(next.start - one.end)
            }
        }
        return min(max(pauses.min() ?? 0, 0), Self.pause)
    }

    /// Rooms for what has hours alone, sessions before papers: each in the first one that is free.
    /// - Returns: how many that takes.
    private func assignRooms(in frame: inout Frame) -> Int {
        let sessions = draft.sessions.enumerated().compactMap { $1.room == nil ? ($1.interval, $0) : nil }
        let papers = draft.papers.enumerated().compactMap { paper -> (Interval, Int)? in
            paper.element.room == nil ? paper.element.hours.map { ($0, paper.offset) } : nil
        }
        var ends: [SourceClock.Moment] = []
        frame.roomsOfSessions = Self.rooms(of: sessions, ends: &ends)
        frame.roomsOfPapers = Self.rooms(of: papers, ends: &ends)
        return ends.count
    }

    /// - Parameter ends: by room, when it is free again.
    private static func rooms(of held: [(hours: Interval, place: Int)], ends: inout [SourceClock.Moment]) -> [Int: Int]
    {
        var rooms: [Int: Int] = [:]
        for (hours, place) in held.sorted(by: { ($0.hours, $0.place) < ($1.hours, $1.place) }) {
            let start = SourceClock.Moment(date: hours.date, time: hours.start)
            let room = ends.firstIndex { $0 <= start } ?? ends.count
            if room == ends.count { ends.append(start) }
            ends[room] = SourceClock.Moment(date: hours.date, time: hours.end)
            rooms[place] = room
        }
        return rooms
    }

    /// Sessions that the accepted papers fill, with a fourth more to choose from.
    private func neededSessions(in timeSlots: [Interval]) -> Int {
        let accepted = draft.papers.indices.filter { draft.papers[$0].state == .accepted }
        let most = papersPerSession(of: accepted.map(length), in: timeSlots)
        let counts = axes.indices.map { axis in accepted.count { axesOfPapers[$0][0] == axis } }
        return counts.reduce(0) { $0 + ($1 + most - 1) / most } * 5 / 4 + 1
    }

    private func length(of paper: Int) -> Minutes {
        draft.papers[paper].duration ?? Self.standardDurations.paper + Self.standardDurations.discussion
    }

    private func neededRooms(_ timeSlots: [Interval]) -> Int {
        max((neededSessions(in: timeSlots) + timeSlots.count - 1) / max(timeSlots.count, 1), 2)
    }

    /// Rooms where time slots are assumed as well: two, unless a week of them is too short.
    private var assumedRooms: Int {
        let day = assumedDay
        return max((neededSessions(in: day) + 5 * day.count - 1) / (5 * day.count), 2)
    }

    /// From 9 h to 19 h, an hour and a half each or as long as the longest paper, with pauses and a lunch.
    private var assumedDay: [Interval] {
        let longest = draft.papers.indices.filter { draft.papers[$0].state == .accepted }.map(length).max() ?? 90
        let length = max(longest, 90)
        guard let nine = LocalTime(hour: 9), let lunch = LocalTime(hour: 12), let two = LocalTime(hour: 14),
            let evening = LocalTime(hour: 19), let day = CalendarDate(year: 2030, month: 3, day: 14)
        else { return [] }
        var (start, slots): (LocalTime, [Interval]) = (nine, [])
        while let slot = Interval(date: day, start: start, end: start + length), slots.isEmpty || slot.end <= evening {
            slots.append(slot)
            let next = slot.end + 30
            start = lunch <= next && next < two ? two : next
        }
        return slots
    }

    private mutating func assumedTimeSlots(rooms: Int) -> [Interval] {
        let day = assumedDay
        let rooms = rooms == 0 ? assumedRooms : rooms
        let perDay = day.count * rooms
        let count = min(max((neededSessions(in: day) + perDay - 1) / perDay, 2), 31)
        var dates = (draft.days + draft.events.map(\.interval.date)).unique.sorted()
        if dates.isEmpty, let first = day.first?.date {
            assumptions.append(.dates)
            dates = CalendarDate.days(of: first...first, atMost: 1) ?? []
            while dates.count < count, let next = dates.last?.following { dates.append(next) }
        }
        let all = dates.flatMap { date in
            day.compactMap { Interval(date: date, start: $0.start, end: $0.end) }
        }
        let free = all.filter { slot in !draft.events.contains { $0.interval.overlaps(slot) } }
        let slots = free.isEmpty ? all : free
        assumptions.append(.timeSlots(slots.count))
        return slots
    }
}

extension SourcePaper {
    var hours: Interval? { if case .hours(let hours, _) = placement { hours } else { nil } }
    var room: String? { if case .hours(_, let room) = placement { room } else { nil } }
}

extension Interval {
    /// Intervals that overlap, or lie no further apart than a pause, as one; those that only touch stay apart without.
    fileprivate static func covering(_ intervals: [Interval], joiningWithin pause: Minutes = 0) -> [Interval] {
        intervals.sorted().reduce(into: []) { result, interval in
            guard let last = result.last, last.date == interval.date, interval.start < last.end + pause,
                let joined = Interval(date: last.date, start: last.start, end: max(last.end, interval.end))
            else {
                result.append(interval)
                return
            }
            result[result.count - 1] = joined
        }
    }
}

extension [String] {
    /// The first of those that differ by case, accents and spaces only.
    fileprivate var uniqueFolded: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0.folded).inserted }
    }
}
