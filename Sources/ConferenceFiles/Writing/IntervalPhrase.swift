import ConferenceModel

/// Hours as the grammar of phrases reads them back.
enum IntervalPhrase {
    /// `2012-11-15 09:00–10:30; 2012-11-16 14:00–15:00`.
    static func text(of intervals: [Interval]) -> String { intervals.map(text).joined(separator: "; ") }

    static func text(of interval: Interval) -> String {
        "\(interval.date.iso) \(interval.start.iso)–\(interval.end.iso)"
    }
}
