package import Archive
package import ConferenceModel

extension VersionComparison {
    /// Sentences, under their headings.
    package var parts: [(heading: Text, lines: [Text])] {
        [
            (Text(fr: "Déplacées", en: "Moved"), moved.map(\.text)),
            (Text(fr: "Nouvelles", en: "New"), new.map(\.text)),
            (Text(fr: "Disparues", en: "Gone"), gone.map(\.text)),
            (Text(fr: "Personnes concernées", en: "People affected"), people.map { Text($0) }),
        ]
    }
}
