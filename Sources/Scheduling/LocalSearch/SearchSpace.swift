import ConferenceModel
import SchedulingRules

/// What a local search may move: all that has to be placed, or a part of it.
struct SearchSpace: Sendable {
    /// That may move.
    let papers: [Reference<Paper>]
    /// By axis: those of them that may stand under it.
    let peers: [[Reference<Paper>]]
    /// By axis, and by time slot: whether its sessions may move.
    let isOpenAxis: [Bool]
    let isOpenSlot: [Bool]
    let openSlots: [Reference<TimeSlot>]
    /// By time slot: rooms that are open when it begins.
    let rooms: [[Reference<Room>]]

    /// All of a conference.
    init(_ conference: Conference) {
        self.init(
            conference, papers: conference.acceptedPapers, axes: conference.axes.map { _ in true },
            timeSlots: conference.timeSlots.map { _ in true }, rooms: SearchSpace.openRooms(of: conference))
    }

    private init(
        _ conference: Conference, papers: [Reference<Paper>], axes: [Bool], timeSlots: [Bool],
        rooms: [[Reference<Room>]]
    ) {
        (self.papers, isOpenAxis, isOpenSlot, self.rooms) = (papers, axes, timeSlots, rooms)
        openSlots = conference.timeSlots.references.filter { timeSlots[$0.index] && !rooms[$0.index].isEmpty }
        var peers = conference.axes.map { _ in [Reference<Paper>]() }
        for paper in papers {
            let own = conference.papers[paper]
            let possible = own.pin?.axis.map { [$0] } ?? [own.axis] + own.otherAxes
            for axis in Set(possible).sorted() where axes[axis.index] { peers[axis.index].append(paper) }
        }
        self.peers = peers
    }

    /// What stands under some axes and in some time slots of a programme, and what stands nowhere.
    func part(
        of programme: Programme, in conference: Conference, axes: [Bool]? = nil, timeSlots: [Bool]? = nil
    ) -> SearchSpace {
        let (axes, slots) = (axes ?? isOpenAxis, timeSlots ?? isOpenSlot)
        var isHeld = conference.papers.map { _ in false }
        for session in programme.sessions where !(axes[session.axis.index] && slots[session.timeSlot.index]) {
            for paper in session.papers { isHeld[paper.index] = true }
        }
        return SearchSpace(
            conference, papers: papers.filter { !isHeld[$0.index] }, axes: axes, timeSlots: slots, rooms: rooms)
    }

    /// A session of any other room could hold no paper from the beginning of the time slot on.
    private static func openRooms(of conference: Conference) -> [[Reference<Room>]] {
        let shortest = conference.acceptedPapers.map { conference.papers[$0].length }.min() ?? 1
        return conference.timeSlots.map { slot in
            let end = slot.places == nil ? min(slot.interval.start + shortest, slot.interval.end) : slot.interval.end
            let beginning = Interval(date: slot.date, start: slot.interval.start, end: end) ?? slot.interval
            return conference.rooms.references.filter { room in
                !conference.rooms[room].closed.contains { $0.overlaps(beginning) }
            }
        }
    }
}
