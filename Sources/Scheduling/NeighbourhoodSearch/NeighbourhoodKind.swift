import ConferenceModel

/// Which part of a model is set free.
enum NeighbourhoodKind: CaseIterable, Sendable {
    /// Papers that the relaxation puts elsewhere (RINS: Danna, Rothberg and Le Pape, 2005), in a share of the axes.
    case relaxation
    /// Axes that have to do with each other.
    case axes
    /// All that is in some time slots.
    case timeSlots
    /// The rooms of some axes, whose papers keep their time slots.
    case rooms

    /// A share for the relaxation, a number for the others.
    var firstSize: Double {
        switch self {
        case .relaxation: 0.5
        case .axes: 4
        case .timeSlots: 2
        case .rooms: 8
        }
    }

    func bounded(_ size: Double, in conference: Conference) -> Double {
        switch self {
        case .relaxation: min(max(size, 0.05), 1)
        case .axes, .rooms: min(max(size, 2), Double(max(conference.axes.count, 2)))
        case .timeSlots: min(max(size, 2), Double(max(conference.timeSlots.count, 2)))
        }
    }
}
