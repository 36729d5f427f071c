/// A word, a number or a sign of a time phrase.
struct PhraseToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Folded letters: `apres`, `h`, `thursday`.
        case word(String)
        case number(Int, digits: Int)
        case sign(Character)
    }

    let kind: Kind
    /// Where it starts in the phrase, for messages.
    let start: String.Index

    /// White space and apostrophes only separate, and so does a full stop after letters (`jeu.`, `nov.`).
    static func tokens(of phrase: String) -> [PhraseToken] {
        var tokens: [PhraseToken] = []
        var rest = phrase[...]
        while let character = rest.first {
            let start = rest.startIndex
            if isDigit(character) {
                let digits = rest.prefix(while: isDigit)
                // Longer numbers are neither hours nor dates; 9999 is refused as both.
                tokens.append(
                    PhraseToken(kind: .number(Int(digits.prefix(9)) ?? 9999, digits: digits.count), start: start))
                rest = rest.dropFirst(digits.count)
            } else if character.isLetter {
                let letters = rest.prefix { $0.isLetter }
                rest = rest.dropFirst(letters.count)
                let word = halfOfDay(String(letters).folded, before: &rest) ?? String(letters).folded
                tokens.append(PhraseToken(kind: .word(word), start: start))
                if rest.first == "." { rest = rest.dropFirst() }
            } else {
                let isBlank = character.isWhitespace || "'’ʼ‘".contains(character)
                let sign: Character = "‐‑‒–—−".contains(character) ? "-" : character
                if !isBlank { tokens.append(PhraseToken(kind: .sign(sign), start: start)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    /// `a.m.` and `p.m.` as one word.
    private static func halfOfDay(_ word: String, before rest: inout Substring) -> String? {
        guard word == "a" || word == "p", rest.hasPrefix(".m") || rest.hasPrefix(".M") else { return nil }
        rest = rest.dropFirst(2)
        return word + "m"
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
