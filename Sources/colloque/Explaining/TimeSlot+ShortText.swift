import ConferenceModel

extension TimeSlot {
    /// `Thu 9:00`, `jeu. 9 h`.
    var shortText: Text {
        Text(
            fr: "\(date.weekday.text.fr.prefix(3)). \(interval.start.text.fr)",
            en: "\(date.weekday.text.en.prefix(3)) \(interval.start.text.en)")
    }
}
