import ConferenceModel

extension Paper {
    /// `C07 (Title)`.
    var named: String { "\(id) (\(title))" }
}
