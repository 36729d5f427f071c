package import ConferenceModel

/// The options of one rule, checked: numbers in range, choices known, times real, defaults filled in.
package struct RuleOptions: Hashable, Sendable {
    private var numbers: [String: Int] = [:]
    private var choices: [String: String] = [:]
    private var times: [String: LocalTime] = [:]

    /// The defaults of a rule's options.
    package init(defaultsOf options: [RuleOption]) {
        for option in options {
            switch option.values {
            case .number(_, let standard): numbers[option.name] = standard
            case .choice(let words): choices[option.name] = words[0].en
            case .time(let standard): times[option.name] = standard
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
        case .time:
            guard let time = LocalTime(written: value) else { return false }
            times[option.name] = time
        }
        return true
    }

    package func number(_ name: String) -> Int { numbers[name] ?? 0 }
    package func choice(_ name: String) -> String { choices[name] ?? "" }
    package func time(_ name: String) -> LocalTime { times[name] ?? .midnight }
}

extension LocalTime {
    /// Reads `09:30` and `9:30`.
    fileprivate init?(written: String) {
        let parts = written.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }), let hour = Int(parts[0]),
            let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }
}
