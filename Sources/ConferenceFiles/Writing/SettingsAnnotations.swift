import ConferenceModel

/// What the settings say besides the conference itself.
struct SettingsAnnotations {
    /// Stand as comments above their keys.
    var comments: [SettingsKey: [Text]] = [:]
    /// Of a paper and its discussion, where papers have none of their own.
    var durations: (paper: Minutes, discussion: Minutes)?
}
