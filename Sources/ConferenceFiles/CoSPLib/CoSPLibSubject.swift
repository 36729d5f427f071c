import ConferenceModel

/// What a CoSPLib workbook names, with its own word and ours.
package enum CoSPLibSubject: String, Hashable, Sendable, CaseIterable {
    case submission, track, session, room

    /// The sheet that lists them all.
    var sheet: CoSPLibSheet {
        switch self {
        case .submission: .submissions
        case .track: .tracks
        case .session: .sessions
        case .room: .rooms
        }
    }

    var unknown: Text {
        switch self {
        case .submission: Text(fr: "communication inconnue", en: "unknown submission")
        case .track: Text(fr: "axe inconnu", en: "unknown track")
        case .session: Text(fr: "créneau inconnu", en: "unknown session")
        case .room: Text(fr: "salle inconnue", en: "unknown room")
        }
    }

    /// With its article: `la salle`, `the room`.
    var article: Text {
        switch self {
        case .submission: Text(fr: "la communication", en: "the submission")
        case .track: Text(fr: "l’axe", en: "the track")
        case .session: Text(fr: "le créneau", en: "the session")
        case .room: Text(fr: "la salle", en: "the room")
        }
    }

    /// In French.
    var isFeminine: Bool { self == .submission || self == .room }
}
