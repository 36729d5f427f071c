extension String {
    /// `« Salle A »`, with no-break spaces: what the organiser wrote, inside a French sentence.
    package var inGuillemets: String { "«\u{A0}\(excerpt)\u{A0}»" }

    /// `"Salle A"`: what the organiser wrote, inside an English sentence.
    package var inQuotes: String { "\"\(excerpt)\"" }

    /// On one line, at most 60 characters, and without control characters: a file must not drive the terminal.
    private var excerpt: String {
        let clean = String(
            unicodeScalars.prefix(600).map { $0.properties.generalCategory == .control ? " " : Character($0) })
        return clean.count > 60 ? clean.prefix(59) + "…" : clean
    }
}
