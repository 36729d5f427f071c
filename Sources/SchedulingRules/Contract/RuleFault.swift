import ConferenceModel

/// A rule setting that no rule takes.
enum RuleFault: Hashable, Sendable {
    /// Under two of its names; where the first setting stands.
    case setTwice(rule: Text, first: Location)
    case unknownRule(String)
    case unknownOption(rule: Text, name: String, known: [RuleOption])
    case badOption(rule: Text, option: RuleOption, value: String)
    case badWeight(rule: Text, Int)
    case weightOfRequirement(Text, mayBeOff: Bool)

    /// Far above any sensible weight, far below where sums could overflow.
    static let largestWeight = 1_000_000

    func diagnostic(at location: Location) -> Diagnostic { Diagnostic(.error, name, at: location, message) }

    var name: String {
        switch self {
        case .setTwice: "rule-set-twice"
        case .unknownRule: "unknown-rule"
        case .unknownOption: "unknown-rule-option"
        case .badOption: "bad-rule-option"
        case .badWeight: "bad-rule-weight"
        case .weightOfRequirement: "weight-of-a-requirement"
        }
    }

    var message: Text {
        switch self {
        case .setTwice(let rule, let first):
            Text(
                fr: "la règle \(rule.fr) est déjà réglée en \(first.description)\u{A0}: n’en garder qu’un réglage",
                en: "the rule \(rule.en) is set already at \(first.description): keep one of the two")
        case .unknownRule(let rule):
            Text(
                fr: "règle inconnue «\u{A0}\(rule)\u{A0}» — «\u{A0}colloque rules\u{A0}» en donne la liste",
                en: "unknown rule \"\(rule)\" — \"colloque rules\" lists them")
        case .unknownOption(let rule, let name, let known):
            Text(
                fr: "la règle \(rule.fr) n’a pas de réglage «\u{A0}\(name)\u{A0}»"
                    + (known.isEmpty ? "" : " — elle a\u{A0}: \(known.map(\.frenchName).joined(separator: ", "))"),
                en: "the rule \(rule.en) has no setting \"\(name)\""
                    + (known.isEmpty ? "" : " — it has: \(known.map(\.name).joined(separator: ", "))"))
        case .badOption(let rule, let option, let value):
            Text(
                fr: "«\u{A0}\(value)\u{A0}» ne convient pas à \(option.frenchName) de la règle \(rule.fr) — "
                    + option.values.described.fr,
                en: "\"\(value)\" does not suit \(option.name) of the rule \(rule.en) — \(option.values.described.en)")
        case .badWeight(let rule, let weight):
            Text(
                fr:
                    "le poids \(weight) de la règle \(rule.fr) n’est pas un nombre entre 0 et \(RuleFault.largestWeight)",
                en: "the weight \(weight) of the rule \(rule.en) is not a number from 0 to \(RuleFault.largestWeight)")
        case .weightOfRequirement(let rule, mayBeOff: false):
            Text(
                fr: "\(rule.fr) est une exigence\u{A0}: elle n’a pas de poids et reste en vigueur",
                en: "\(rule.en) is a requirement: it has no weight and stays on")
        case .weightOfRequirement(let rule, mayBeOff: true):
            Text(
                fr: "\(rule.fr) est une exigence\u{A0}: elle n’a pas de poids, 0 seul l’éteint",
                en: "\(rule.en) is a requirement: it has no weight, only 0 switches it off")
        }
    }
}
