import ConferenceModel

/// A key of the settings, with an example of how it is written.
protocol SettingKeyword: Keyword {
    var example: Text { get }
}
