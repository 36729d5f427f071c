import ConferenceModel
import Randomness

/// Makes conferences with the statistics of the real ones of CoSPLib, deterministic for a seed: axes of 2 to 20 papers with
/// a long tail, a few papers of 2 to 4 places, 60 to 90 % of the places used, ranks in one axis of five, kinds of rooms,
/// people and penalties as ``DrawnPeople`` and ``DrawnPenalties`` tell.
package struct ConferenceGenerator {
    private let shape: ConferenceShape
    private var random: SplitMix64

    package static func conference(_ shape: ConferenceShape, seed: UInt64) throws -> SyntheticConference {
        var generator = ConferenceGenerator(shape: shape, random: SplitMix64(seed: seed))
        return try generator.conference(title: "Synthetic \(shape.papers)-\(seed)")
    }

    private mutating func conference(title: String) throws -> SyntheticConference {
        let slots = timeSlots()
        // Papers come in no order of axes.
        let axes = axesOfPapers().shuffled(using: &random)
        let axisCount = (axes.max()?.index ?? 0) + 1
        let lengths = axes.map { _ in min(1 + random.index(by: [90, 6, 2, 2]), shape.longestPaper) }
        let hidden = hiddenProgramme(axes, lengths, slots)
        let kinds = (0..<hidden.rooms).map { $0 % min(8, 1 + hidden.rooms / 3) }
        let programme = Programme(sessions: hidden.sessions)
        let sessions = hidden.sessionsOfPapers(count: axes.count)
        let people = DrawnPeople(axes: axes, axisCount: axisCount, sessions: sessions, random: split())
        let ranks = ranks(in: programme.sessions, axisCount, papers: axes.count)
        let papers = axes.indices.map { paper in
            Paper(
                id: "P\(paper + 1)", title: "Paper \(paper + 1)", axis: axes[paper],
                speakers: people.presenters[paper], duration: Minutes(20 * lengths[paper]), discussion: 0,
                places: lengths[paper], rank: ranks[paper], attendees: people.attendees[paper])
        }
        let penalties = DrawnPenalties.of(
            programme.sessions, papers: axes.count, axes: axisCount, timeSlots: slots.count, kinds: kinds,
            random: split())
        let conference = try Conference(
            title: Text(title), timeZone: "UTC", languages: [.en], timeSlots: slots,
            rooms: kinds.indices.map { Room(name: "Room \($0 + 1)") },
            axes: (0..<axisCount).map {
                Axis(
                    id: "A\($0 + 1)", title: Text(fr: "Axe \($0 + 1)", en: "Axis \($0 + 1)"), chairs: people.chairs[$0])
            },
            speakers: people.names.map { Speaker(name: $0) }, papers: papers, penalties: penalties,
            ruleSettings: SyntheticRules.settings)
        return SyntheticConference(conference: conference, hidden: programme)
    }

    /// A generator for one part, so that what it draws does not shift what others draw.
    private mutating func split() -> SplitMix64 { SplitMix64(seed: random.next()) }

    private func timeSlots() -> [TimeSlot] {
        (0..<shape.days).flatMap { day in
            shape.places.enumerated().compactMap { index, places in
                guard let date = CalendarDate(year: 2030, month: 7, day: 8 + day),
                    let start = LocalTime(hour: 9 + 2 * index)
                else { return nil }
                return Interval(date: date, start: start, end: start + Minutes(20 * places)).map {
                    TimeSlot($0, name: "Day \(day + 1), \(index + 1)", places: places)
                }
            }
        }
    }

    /// By paper: half of the axes have 2 to 5 papers, a few have up to 20.
    private mutating func axesOfPapers() -> [Reference<Axis>] {
        let sizes = [2...3, 4...5, 6...8, 9...12, 13...20]
        var axes: [Reference<Axis>] = []
        var axis = 0
        while axes.count < shape.papers {
            let size = random.number(sizes[random.index(by: [20, 35, 23, 14, 8])])
            axes += Array(repeating: Reference(axis), count: min(size, shape.papers - axes.count))
            axis += 1
        }
        return axes
    }

    private mutating func hiddenProgramme(_ axes: [Reference<Axis>], _ lengths: [Int], _ slots: [TimeSlot])
        -> HiddenProgramme
    {
        let places = slots.compactMap(\.places)
        var hidden = HiddenProgramme(places: places)
        var papers: [[Reference<Paper>]] = Array(repeating: [], count: (axes.max()?.index ?? 0) + 1)
        for (paper, axis) in axes.enumerated() { papers[axis.index].append(Reference(paper)) }
        let largestFirst = papers.indices.sorted { (papers[$1].count, $0) < (papers[$0].count, $1) }
        for axis in largestFirst {
            hidden.place(papers[axis], of: Reference(axis), taking: papers[axis].map { lengths[$0.index] })
        }
        let share = random.number(60...90)
        let (needed, ofRoom) = (lengths.reduce(0, +) * 100, places.reduce(0, +))
        while needed > share * hidden.rooms * ofRoom, needed >= 60 * (hidden.rooms + 1) * ofRoom { hidden.addRoom() }
        return hidden
    }

    /// In one axis of five all papers have a rank, as the hidden programme has them; by paper.
    private mutating func ranks(in sessions: [Session], _ axisCount: Int, papers: Int) -> [Int?] {
        var ranks = [Int?](repeating: nil, count: papers)
        let isRanked = (0..<axisCount).map { _ in random.chance(20) }
        var next = Array(repeating: 1, count: axisCount)
        for session in sessions where isRanked[session.axis.index] {
            for paper in session.papers {
                ranks[paper.index] = next[session.axis.index]
                next[session.axis.index] += 1
            }
        }
        return ranks
    }
}
