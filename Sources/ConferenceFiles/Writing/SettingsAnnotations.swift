import ConferenceModel

/// What the settings say besides the conference itself.
struct SettingsAnnotations {
    /// Stand as comments above their keys.
    var comments: [SettingsKey: [Text]] = [:]
    /// What people say of when they come, by place, in their own words rather than as hours.
    var said: [[SpeakerColumn: String]] = []
    /// Of a paper and its discussion, where papers have none of their own.
    var durations: (paper: Minutes, discussion: Minutes)?
}
