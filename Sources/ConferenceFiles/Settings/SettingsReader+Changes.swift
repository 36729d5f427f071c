import ConferenceModel

extension SettingsReader {
    mutating func readChanges(_ node: SettingNode) {
        guard let changes = fields(of: node, ChangeKey.self, of: SettingsKey.changes) else { return }
        for key in ChangeKey.allCases {
            guard let node = changes[key], let number = weight(node, key) else { continue }
            switch key {
            case .day: draft.changes.day = number
            case .halfDay: draft.changes.halfDay = number
            case .timeSlot: draft.changes.timeSlot = number
            case .room: draft.changes.room = number
            case .place: draft.changes.place = number
            case .published: draft.changes.published = max(number, 1)
            case .confirmed: draft.changes.confirmed = max(number, 1)
            case .closingUp: draft.changes.countsClosingUp = number > 0
            case .hole: draft.changes.hole = number
            }
        }
    }

    /// 0 to 1,000; `no` is 0, `yes` is 1.
    private mutating func weight(_ node: SettingNode, _ key: ChangeKey) -> Int? {
        if case .scalar(let text) = node.content {
            switch text.folded {
            case "non", "no", "false": return 0
            case "oui", "yes", "true": return 1
            default: if let number = text.wholeNumber, (0...1_000).contains(number) { return number }
            }
        }
        report(
            SettingsFault.wrongKindOfValue(key.words, expected: .wholeNumber, example: key.example), at: node.location)
        return nil
    }
}
