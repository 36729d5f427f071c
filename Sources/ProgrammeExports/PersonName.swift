internal import ConferenceModel

/// A name in its two parts: `Anne-Marie` `Le Goff`, `Jean` `de Vigny`.
struct PersonName {
    let first: String
    let family: String

    /// The family name begins at the first particle, or else is the last word.
    init(_ name: String) {
        let words = name.line.split(separator: " ").map(String.init)
        let particle = words.indices.dropFirst().first { PersonName.particles.contains(Spelling.folded(words[$0])) }
        let start = particle ?? max(words.count - 1, 0)
        first = words[..<start].joined(separator: " ")
        family = words[start...].joined(separator: " ")
    }

    private static let particles: Set = [
        "de", "du", "des", "le", "la", "les", "van", "von", "der", "den", "el", "al", "ben", "da", "di", "dos", "saint",
    ]
}
