import ConferenceModel

/// The two titles of something.
enum LanguageKey: SettingKeyword {
    case fr, en

    var words: Text { Text(self == .fr ? "fr" : "en") }
    var synonyms: [String] { self == .fr ? ["français", "French"] : ["anglais", "English"] }
    var example: Text { words + Text(self == .fr ? ": Accueil" : ": Welcome") }
}
