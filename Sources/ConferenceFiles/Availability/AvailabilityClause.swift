import ConferenceModel

/// One statement of a cell about somebody's hours, read but not yet laid over the days.
enum AvailabilityClause: Hashable, Sendable {
    /// `ok`, `-`, `sans contrainte`.
    case unlimited
    /// `aucune`, `non`: no limit, or no hours.
    case nothing
    case yes
    /// `visio`.
    case remote
    case hours(Hours, AvailabilitySense?)
    case travel(Travel)

    struct Hours: Hashable, Sendable {
        var parts: [PhrasePart]
        var exceptions: [PhrasePart] = []
        /// `dès 10h`, `jusqu’à jeudi`: as one says who comes, or who does not.
        var opens = false
        /// Whether `am` stood without a number, which some write for the afternoon.
        var saysAM = false
        /// Whether no hours of a day are said.
        var isWholeDays: Bool { exceptions.isEmpty && parts.allSatisfy(\.isWholeDays) }
        /// `toute la journée`, `les deux jours`.
        var isEverything: Bool { exceptions.isEmpty && parts.allSatisfy(\.isEverything) }
        /// `pas jeudi, vendredi`: nobody knows how far the word goes.
        var isLoose = false
    }

    /// `arrive à 11h jeudi`, `repart vendredi 15h30`.
    struct Travel: Hashable, Sendable {
        var isDeparture: Bool
        /// Whether the time is that of a train, which waits for nobody.
        var byTrain = false
        /// `nil` = each day.
        var day: PartialDate?
        var time: LocalTime?
    }
}

extension PhrasePart {
    fileprivate var isEverything: Bool {
        switch self {
        case .window(.all, nil), .window(.count, nil), .window(nil, .allDay), .window(.all, .allDay): true
        default: false
        }
    }

    fileprivate var isWholeDays: Bool {
        switch self {
        case .window(_, nil), .window(_, .allDay): true
        default: false
        }
    }

    var hours: PhraseHours? {
        if case .window(_, let hours) = self { hours } else { nil }
    }

    /// Whether it has one end only.
    var isHalfOpen: Bool {
        switch self {
        case .window(_, .from), .window(_, .until), .span(_, nil), .span(nil, _): true
        default: false
        }
    }
}
