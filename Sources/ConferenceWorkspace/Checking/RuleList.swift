package import ConferenceModel
package import SchedulingRules

/// What `rules` says, in each of its forms.
package struct RuleList: Encodable {
    package struct Entry: Encodable {
        let name: String
        let frenchName: String
        /// `requirement` or `preference`.
        let kind: String
        let law: Text
        /// Whether weight 0 switches it off: all preferences, and some requirements.
        let mayBeOff: Bool
        /// Points per unit; left out for requirements.
        let defaultWeight: Int?
        /// What one unit is; left out for requirements.
        let unit: Text?
        let options: [Option]
    }

    package struct Option: Encodable {
        let name: String
        let frenchName: String
        let values: Text
        let meaning: Text
    }

    package let rules: [Entry]

    package init(_ rules: [any ConfigurableRule.Type]) { self.rules = rules.map(Entry.init) }

    /// Requirements, then preferences.
    package func text(_ language: Language) -> String {
        RuleList.sections.map { title, kind in
            ([title[language]] + rules.filter { $0.kind == kind }.map { $0.text(language) }).joined(separator: "\n\n")
        }.joined(separator: "\n\n") + "\n"
    }

    package func markdown(_ language: Language) -> String {
        RuleList.sections.map { title, kind in
            "### \(title[language])\n\n" + rules.filter { $0.kind == kind }.map { $0.markdown(language) }.joined()
        }.joined(separator: "\n")
    }

    private static let sections = [
        (Text(fr: "Exigences", en: "Requirements"), "requirement"),
        (Text(fr: "Préférences", en: "Preferences"), "preference"),
    ]
}

extension RuleList.Entry {
    fileprivate init(_ rule: any ConfigurableRule.Type) {
        let options = rule.options.map {
            RuleList.Option(
                name: $0.name, frenchName: $0.frenchName, values: $0.values.described, meaning: $0.meaning)
        }
        switch rule.kind {
        case .requirement:
            self.init(
                name: rule.name, frenchName: rule.frenchName, kind: rule.kind.text.en, law: rule.law,
                mayBeOff: rule.mayBeOff, defaultWeight: nil, unit: nil, options: options)
        case .preference(let weight):
            self.init(
                name: rule.name, frenchName: rule.frenchName, kind: rule.kind.text.en, law: rule.law,
                mayBeOff: true, defaultWeight: weight, unit: rule.unit, options: options)
        }
    }

    fileprivate func text(_ language: Language) -> String {
        let facts = ([weight?[language]] + options.map { $0.text[language] }).compactMap { $0 }
        let names = Text(fr: "\(frenchName) (\(name))", en: "\(name) (\(frenchName))")
        return (["  " + names[language], "    " + law[language]] + facts.map { "    " + $0 }).joined(separator: "\n")
    }

    fileprivate func markdown(_ language: Language) -> String {
        let facts = ([weight?[language]] + options.map { $0.text[language] }).compactMap { $0 }.joined(
            separator: Text(fr: "\u{202F}; ", en: "; ")[language])
        return "- `\(name)` · `\(frenchName)`  \n  **\(law[language])**" + (facts.isEmpty ? "" : " \(facts).") + "\n"
    }

    private var weight: Text? {
        guard let defaultWeight, let unit else {
            return mayBeOff ? Text(fr: "Peut être éteinte (poids 0)", en: "May be switched off (weight 0)") : nil
        }
        let off = defaultWeight == 0 ? Text(fr: " (éteinte)", en: " (off)") : Text("")
        return Text(
            fr: "Poids\u{A0}: \(defaultWeight)\(off.fr), \(unit.fr)",
            en: "Weight: \(defaultWeight)\(off.en), \(unit.en)")
    }
}

extension RuleList.Option {
    fileprivate var text: Text {
        Text(fr: "\(frenchName)\u{A0}: \(values.fr) — \(meaning.fr)", en: "\(name): \(values.en) — \(meaning.en)")
    }
}
