import ConferenceModel

/// The keys of `durations`.
enum DurationKey: SettingKeyword {
    case paper, discussion, changeOver

    var words: Text {
        switch self {
        case .paper: Text(fr: "communication", en: "paper")
        case .discussion: Text("discussion")
        case .changeOver: Text(fr: "battement", en: "change-over")
        }
    }

    var example: Text { words + Text(self == .paper ? ": 20" : self == .discussion ? ": 10" : ": 5") }
}
