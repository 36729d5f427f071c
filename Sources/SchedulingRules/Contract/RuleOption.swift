package import ConferenceModel

/// A further setting of a rule, such as `minimum: 2`.
package struct RuleOption: Hashable, Sendable {
    package enum Values: Hashable, Sendable {
        case number(ClosedRange<Int>, default: Int)
        /// English word first, then its French form; the first choice is the default.
        case choice([(en: String, fr: String)])
        /// Written `09:30`.
        case time(default: LocalTime)

        package static func == (a: Values, b: Values) -> Bool { a.described == b.described }
        package func hash(into hasher: inout Hasher) { hasher.combine(described) }

        /// `1…20, 2 by default`.
        package var described: Text {
            switch self {
            case .number(let range, let standard):
                Text(
                    fr: "\(range.lowerBound) à \(range.upperBound), \(standard) par défaut",
                    en: "\(range.lowerBound) to \(range.upperBound), \(standard) by default")
            case .choice(let words):
                Text(
                    fr: words.map(\.fr).joined(separator: " | ") + ", \(words[0].fr) par défaut",
                    en: words.map(\.en).joined(separator: " | ") + ", \(words[0].en) by default")
            case .time(let standard):
                Text(
                    fr: "heure 00:00 à 24:00, \(standard.iso) par défaut",
                    en: "a time 00:00 to 24:00, \(standard.iso) by default")
            }
        }
    }

    package let name: String
    package let frenchName: String
    package let values: Values
    package let meaning: Text
}
