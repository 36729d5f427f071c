/// The options of one rule, checked: numbers in range, choices known, defaults filled in.
package struct RuleOptions: Hashable, Sendable {
    private var numbers: [String: Int] = [:]
    private var choices: [String: String] = [:]

    /// The defaults of a rule's options.
    package init(defaultsOf options: [RuleOption]) {
        for option in options {
            switch option.values {
            case .number(_, let standard): numbers[option.name] = standard
            case .choice(let words): choices[option.name] = words[0].en
            }
        }
    }

    /// - Returns: `false`, and nothing is changed, when the option does not take this value.
    package mutating func set(_ option: RuleOption, to value: String) -> Bool {
        switch option.values {
        case .number(let range, _):
            guard let number = Int(value), range.contains(number) else { return false }
            numbers[option.name] = number
        case .choice(let words):
            guard let word = words.first(where: { $0.en == value || $0.fr == value }) else { return false }
            choices[option.name] = word.en
        }
        return true
    }

    package func number(_ name: String) -> Int { numbers[name] ?? 0 }
    package func choice(_ name: String) -> String { choices[name] ?? "" }
}
