package import SchedulingRules

extension RuleSet {
    /// Preferences that a form of the model cannot price by any of their faces.
    package func preferencesUnseen(by form: ModelForm) -> [any Rule.Type] {
        entries.map(\.type).filter { $0.kind != .requirement && !form.sees($0) }
    }
}

extension ModelForm {
    /// Whether it prices a rule by some of its faces.
    fileprivate func sees(_ rule: any Rule.Type) -> Bool {
        if rule is any ProgrammeRule.Type || rule is any PlacingRule.Type || rule is any PaperRule.Type
            || rule is any TalkRule.Type
        {
            return true
        }
        return switch self {
        case .patterns: rule is any SessionRule.Type
        case .aggregated: (rule as? any CompositionRule.Type)?.isPaperwise ?? false
        }
    }
}
