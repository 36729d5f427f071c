package import ConferenceModel

/// How far a paper has moved, from what upsets people most.
package enum MoveKind: String, Hashable, Sendable, CaseIterable {
    case day
    case halfDay = "half-day"
    case timeSlot = "time-slot"
    case room
    /// Another hour in the same time slot and room: the paper is not counted as moved.
    case place

    package var text: Text {
        switch self {
        case .day: Text(fr: "autre jour", en: "another day")
        case .halfDay: Text(fr: "autre demi-journée", en: "another half-day")
        case .timeSlot: Text(fr: "autre créneau", en: "another time slot")
        case .room: Text(fr: "autre salle", en: "another room")
        case .place: Text(fr: "autre rang dans la séance", en: "another place in the session")
        }
    }

    package func points(_ weights: ChangeWeights) -> Int {
        switch self {
        case .day: weights.day
        case .halfDay: weights.halfDay
        case .timeSlot: weights.timeSlot
        case .room: weights.room
        case .place: weights.place
        }
    }
}
