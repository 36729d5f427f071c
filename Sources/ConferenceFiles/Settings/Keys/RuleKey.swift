import ConferenceModel

/// The setting of one rule; options of its own may stand beside the weight.
enum RuleKey: String, SettingKeyword {
    case weight, minimum, days, audience

    var words: Text {
        switch self {
        case .weight: Text(fr: "poids", en: "weight")
        case .minimum: Text("minimum")
        case .days: Text(fr: "jours", en: "days")
        case .audience: Text(fr: "public", en: "audience")
        }
    }

    var example: Text { words + Text(self == .days ? ": together" : ": 10") }
}
