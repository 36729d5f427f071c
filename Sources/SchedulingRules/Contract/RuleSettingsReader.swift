import ConferenceModel

/// Judges the rule settings of a conference and hands them out, rule by rule.
struct RuleSettingsReader {
    private(set) var diagnostics: [Diagnostic] = []
    private var settings: [String: RuleSetting] = [:]

    init(_ given: [RuleSetting]) {
        for setting in given {
            let written = folded(setting.rule)
            guard let type = RuleSet.all.first(where: { [folded($0.name), folded($0.frenchName)].contains(written) })
            else {
                diagnostics.append(RuleFault.unknownRule(setting.rule).diagnostic(at: setting.location))
                continue
            }
            if let first = settings[type.name] {
                let fault = RuleFault.setTwice(rule: type.title, first: first.location)
                diagnostics.append(fault.diagnostic(at: setting.location))
                continue
            }
            settings[type.name] = setting
        }
    }

    /// - Returns: the rule's weight, 0 for requirements; `nil` = off.
    mutating func settings(of type: any ConfigurableRule.Type) -> (weight: Int?, options: RuleOptions) {
        var options = RuleOptions(defaultsOf: type.options)
        let setting = settings[type.name]
        for (name, value) in (setting?.options ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let location = setting?.location else { continue }
            let option = type.options.first { [folded($0.name), folded($0.frenchName)].contains(folded(name)) }
            if let option, !options.set(option, to: value) {
                let fault = RuleFault.badOption(rule: type.title, option: option, value: value)
                diagnostics.append(fault.diagnostic(at: location))
            } else if option == nil {
                let fault = RuleFault.unknownOption(rule: type.title, name: name, known: type.options)
                diagnostics.append(fault.diagnostic(at: location))
            }
        }
        return (weight(of: type, setting), options)
    }

    private mutating func weight(of type: any ConfigurableRule.Type, _ setting: RuleSetting?) -> Int? {
        switch type.kind {
        case .requirement:
            guard let setting, let weight = setting.weight else { return 0 }
            if weight == 0, type.mayBeOff { return nil }
            let fault = RuleFault.weightOfRequirement(type.title, mayBeOff: type.mayBeOff)
            diagnostics.append(fault.diagnostic(at: setting.location))
            return 0
        case .preference(let standard):
            guard let setting, let weight = setting.weight else { return standard == 0 ? nil : standard }
            guard (0...RuleFault.largestWeight).contains(weight) else {
                diagnostics.append(RuleFault.badWeight(rule: type.title, weight).diagnostic(at: setting.location))
                return standard == 0 ? nil : standard
            }
            return weight == 0 ? nil : weight
        }
    }
}

/// Rule names are compared without regard to case, spaces and underscores.
private func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " || $0 == "_" || $0 == "’" || $0 == "'" ? "-" : $0 })
}
