import ConferenceModel

/// What has become of a submission, as other programs distinguish it.
enum PaperState: Sendable, CaseIterable {
    case accepted, undecided, waiting, rejected, withdrawn

    /// Words of sciencesconf, EasyChair, ConfTool, pretalx and Indico, and of people. Nothing at all leaves it undecided.
    private var words: [String] {
        switch self {
        case .accepted:
            [
                "accept", "accepted", "accepté", "acceptée", "accept as full paper", "accept as short paper",
                "accept as poster", "confirmed", "confirmé", "confirmée", "scheduled", "programmé", "programmée",
                "published", "publié", "publiée", "yes", "oui", "ok", "online", "en ligne",
            ]
        case .undecided:
            [
                "", "submitted", "soumis", "soumise", "pending", "en attente", "undecided", "no decision",
                "under review", "en évaluation", "draft", "brouillon", "new", "waiting", "-", "?",
            ]
        case .waiting:
            [
                "waiting list", "waitlist", "waitlisted", "liste d’attente", "sur liste d’attente", "reserve",
                "réserve",
                "en réserve", "backup", "borderline", "probably accept",
            ]
        case .rejected:
            ["reject", "rejected", "rejeté", "rejetée", "refused", "refusé", "refusée", "no", "non", "declined"]
        case .withdrawn:
            [
                "withdrawn", "withdraw", "retiré", "retirée", "canceled", "cancelled", "annulé", "annulée", "deleted",
                "supprimé", "supprimée", "desk reject", "retracted",
            ]
        }
    }

    /// `nil` for a word that none of them uses.
    init?(reading text: String) {
        let key = text.key
        guard let state = Self.allCases.first(where: { $0.words.contains { $0.key == key } }) else { return nil }
        self = state
    }

    /// Whether the folder's own states say less.
    var isTold: Bool { self == .rejected || self == .undecided }
}
