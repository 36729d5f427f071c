import ConferenceModel

/// What a line of `changes.csv` changes.
package enum ChangeKind: String, Sendable, CaseIterable {
    /// A paper is no longer given.
    case withdraw
    /// A person comes no more: their papers are withdrawn, but for those that somebody else presents too.
    case absent
    /// A paper of the waiting list is to be given.
    case promote
    /// A paper goes to the waiting list.
    case reserve
    /// A paper takes other minutes.
    case duration
    /// A paper that the tables do not have.
    case addPaper = "add-paper"
    case pin
    case unpin
    /// A person cannot speak at further hours.
    case unavailable
    /// A person has booked travel.
    case confirm
    /// A room is closed at further hours.
    case closeRoom = "close-room"
    /// A room is closed for good.
    case loseRoom = "lose-room"

    /// What the column of values holds; `nil` = it stays empty.
    var needsValue: Bool {
        switch self {
        case .duration, .pin, .unavailable, .closeRoom: true
        default: false
        }
    }
}

extension ChangeKind: Keyword {
    var words: Text {
        switch self {
        case .withdraw: Text(fr: "retirer", en: "withdraw")
        case .absent: Text(fr: "absente", en: "absent")
        case .promote: Text(fr: "promouvoir", en: "promote")
        case .reserve: Text(fr: "mettre en réserve", en: "reserve")
        case .duration: Text(fr: "durée", en: "duration")
        case .addPaper: Text(fr: "nouvelle communication", en: "add paper")
        case .pin: Text(fr: "épingler", en: "pin")
        case .unpin: Text(fr: "désépingler", en: "unpin")
        case .unavailable: Text(fr: "indisponible", en: "unavailable")
        case .confirm: Text(fr: "confirmer", en: "confirm")
        case .closeRoom: Text(fr: "fermer la salle", en: "close room")
        case .loseRoom: Text(fr: "perdre la salle", en: "lose room")
        }
    }

    var synonyms: [String] { self == .absent ? ["absent", "absent·e"] : [] }
}
