/// The moves of a local search: each is one edit of the live audit or a few, which can be taken back together.
enum SearchMove: CaseIterable {
    /// A paper goes to another session of an axis that it may stand under, or opens one in a free room.
    case paper
    /// Two papers of one axis change places, in one session or two.
    case twoPapers
    /// Two sessions of a time slot change rooms; one of the rooms may be free.
    case twoRooms
    /// Two sessions change places, or one goes to a free room at another time.
    case twoSessions
    /// All that an axis has in one room goes to another one, and what is there comes here.
    case roomOfAxis
    /// All that an axis has in one time slot goes to another one, and what is there comes here.
    case timeSlotOfAxis
    /// Three papers of an axis go round.
    case threePapers
    /// Two sessions of one axis change places.
    case twoOfAxis
    /// A paper of a session that breaks a requirement goes elsewhere: where it is pinned, if it is pinned elsewhere; else to
    /// another session, to a free room alone or with half of its session, or its session goes to another room.
    case trouble

    /// Of a hundred moves. The first four matter: without moves of papers nothing valid is found, without swaps of papers it
    /// ends 1.5 % worse, without swaps of rooms 0.5 %.
    var share: Int {
        switch self {
        case .paper: 30
        case .twoPapers: 38
        case .twoRooms: 12
        case .twoSessions: 6
        case .roomOfAxis: 3
        case .timeSlotOfAxis: 3
        case .threePapers: 2
        case .twoOfAxis: 2
        case .trouble: 4
        }
    }

    /// Of a hundred papers that go elsewhere, those that look for a free room.
    static let freeRooms = 12

    /// A move for each number from 0 to 99.
    static let table = allCases.flatMap { move in repeatElement(move, count: move.share) }
}
