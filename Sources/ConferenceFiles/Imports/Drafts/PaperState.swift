import ConferenceModel

/// What has become of a submission, as other programs distinguish it.
enum PaperState: Sendable, CaseIterable {
    case accepted, undecided, waiting, rejected, withdrawn

    /// Words of sciencesconf, EasyChair, ConfTool, pretalx and Indico, and of people. Nothing at all leaves it undecided.
    private var words: [String] {
        switch self {
        case .accepted:
            [
                "accept", "accepted", "accepté", "acceptée", "accept as full paper",
                "accept as short paper",
                "accept as poster", "confirmed", "confirmé", "confirmée", "scheduled", "programmé",
                "programmée",
                "published", "publié", "publiée", "yes", "oui", "ok", "online", "en ligne",
            ]
        case .undecided:
            [
                "", "submitted", "soumis", "soumise", "pending", "en attente", "undecided", "no decision",
                "under review", "en évaluation", "à confirmer", "to be confirmed", "tbc", "draft",
                "brouillon", "new", "waiting", "-", "?",
            ]
        case .waiting:
            [
                "waiting list", "waitlist", "waitlisted", "liste d’attente", "sur liste d’attente",
                "reserve",
                "réserve",
                "en réserve", "backup", "borderline", "probably accept",
            ]
        case .rejected:
            [
                "reject", "rejected", "rejeté", "rejetée", "refused", "refusé", "refusée", "no", "non",
                "declined",
            ]
        case .withdrawn:
            [
                "withdrawn", "withdraw", "retiré", "retirée", "canceled", "cancelled", "annulé", "annulée",
                "deleted",
                "supprimé", "supprimée", "desk reject", "retracted",
            ]
        }
    }

    /// `nil` for a word that none of them uses, and that neither begins with `accept` nor ends with `reject`.
    init?(reading text: String) {
        if let known = Self.known(text) {
            self = known
            return
        }
        let words = text.folded.split { !$0.isLetter }
        guard let first = words.first, let last = words.last, !text.contains("?") else { return nil }
        if words.contains("not") || words.contains("non") || words.contains("pas") { return nil }
        if first.hasPrefix("accept") || (last.hasPrefix("accept") && words.count < 4) {
            self = .accepted
        } else if ["reject", "refus", "rejet", "declin"].contains(where: {
            first.hasPrefix($0) || last.hasPrefix($0)
        }) {
            self = .rejected
        } else {
            return nil
        }
    }

    /// Whether a word says more than the state that it stands for: the folder's own say less.
    func isTold(of text: String) -> Bool {
        self == .rejected || self == .undecided || Self.known(text) == nil
    }

    private static func known(_ text: String) -> PaperState? {
        // EasyChair's word for an acceptance that is not decided yet.
        if text.trimmed.lowercased() == "accept?" { return .undecided }
        let key = text.key
        return allCases.first { $0.words.contains { $0.key == key } }
    }
}
