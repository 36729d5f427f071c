import Archive
import ConferenceModel
import ProgrammeExports

/// What differs between two versions, in words.
struct ComparisonReport {
    let comparison: VersionComparison
    let numbers: (from: Int, to: Int)

    var text: String {
        guard !comparison.isEmpty else {
            return Text(
                fr: "Rien ne change de la version \(numbers.from) à la version \(numbers.to).\n",
                en: "Nothing changes from version \(numbers.from) to version \(numbers.to).\n"
            ).spoken
        }
        return comparison.parts.filter { !$0.lines.isEmpty }.map { heading, lines in
            "\(heading.spoken) (\(lines.count))\n" + lines.map { "  \($0.spoken.line)\n" }.joined()
        }.joined()
    }
}

extension VersionComparison {
    /// Sentences, under their headings.
    var parts: [(heading: Text, lines: [Text])] {
        [
            (Text(fr: "Déplacées", en: "Moved"), moved.map(\.text)),
            (Text(fr: "Nouvelles", en: "New"), new.map(\.text)),
            (Text(fr: "Disparues", en: "Gone"), gone.map(\.text)),
            (Text(fr: "Personnes concernées", en: "People affected"), people.map { Text($0) }),
        ]
    }
}
