import ConferenceModel

extension Language: Keyword {
    var words: Text {
        switch self {
        case .fr: Text(fr: "français", en: "French")
        case .en: Text(fr: "anglais", en: "English")
        }
    }

    var synonyms: [String] { [rawValue] }
}
