import Foundation

/// How the words of organisers are compared: `Créneaux`, `creneaux` and `CRÉNEAUX` are one word.
extension String {
    /// Lower case without accents, straight apostrophes, plain hyphens, single plain spaces.
    var folded: String {
        var plain = ""
        for character in folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil) {
            switch character {
            case "’", "ʼ", "‘", "´", "`": plain.append("'")
            case "‐", "‑", "‒", "–", "—", "−": plain.append("-")
            case "œ": plain.append("oe")
            case "æ": plain.append("ae")
            case _ where character.isWhitespace: if plain.last != " " { plain.append(" ") }
            default: plain.append(character)
            }
        }
        return plain.trimmingCharacters(in: .whitespaces)
    }

    /// Folded, and without what joins words: `time slots`, `time-slots`, `time_slots` and `TimeSlots` are one key.
    var key: String { String(folded.filter { $0.isLetter || $0.isNumber }) }

    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

    /// The parts between separators, trimmed, without empty ones.
    func list(separators: Set<Character>) -> [String] {
        split(whereSeparator: separators.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
