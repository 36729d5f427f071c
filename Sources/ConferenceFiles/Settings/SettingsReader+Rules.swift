import ConferenceModel

/// The rules themselves know their names and options; here only the shape is read.
extension SettingsReader {
    mutating func readRules(_ node: SettingNode) {
        guard case .fields(let rules) = node.content else {
            let example = SettingsKey.rules.example
            report(
                SettingsFault.wrongKindOfValue(SettingsKey.rules.words, expected: .fields, example: example),
                at: node.location)
            return
        }
        var places: [String: Location] = [:]
        for rule in rules {
            if let first = places.updateValue(rule.key.location, forKey: rule.key.value.key) {
                report(SettingsFault.duplicateRule(rule.key.value, first), at: rule.key.location)
            } else if let setting = setting(rule) {
                draft.rules.append(setting)
            }
        }
    }

    private mutating func setting(_ rule: SettingNode.Field) -> RuleSetting? {
        let (name, location) = (rule.key.value, rule.key.location)
        switch rule.value.content {
        case .empty: return RuleSetting(rule: name, weight: nil, location: location)
        case .scalar:
            guard let weight = weight(rule.value, of: name) else { return nil }
            return RuleSetting(rule: name, weight: weight.points, location: location)
        case .fields(let fields):
            var weight = Weight(points: nil)
            var options: [String: String] = [:]
            for field in fields {
                let key = RuleKey.reading(field.key.value)
                if key == .weight {
                    guard let read = self.weight(field.value, of: name) else { return nil }
                    weight = read
                } else if let value = text(field.value, key ?? .minimum) {
                    options[key?.rawValue ?? field.key.value] = value
                }
            }
            return RuleSetting(rule: name, weight: weight.points, options: options, location: location)
        case .list:
            report(SettingsFault.invalidWeight(name, nil), at: rule.value.location)
            return nil
        }
    }

    /// `nil` points leave the rule its own weight.
    private struct Weight {
        let points: Int?
    }

    private mutating func weight(_ node: SettingNode, of rule: String) -> Weight? {
        guard case .scalar(let written) = node.content else {
            report(SettingsFault.invalidWeight(rule, nil), at: node.location)
            return nil
        }
        if ["non", "off", "no", "false", "faux", "0"].contains(written.folded) { return Weight(points: 0) }
        if ["oui", "on", "yes", "true", "vrai"].contains(written.folded) { return Weight(points: nil) }
        if let points = written.wholeNumber, (0...1_000_000).contains(points) { return Weight(points: points) }
        report(SettingsFault.invalidWeight(rule, written), at: node.location)
        return nil
    }
}
