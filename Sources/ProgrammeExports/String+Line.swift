extension String {
    /// The text on one line and harmless to a terminal: control characters and line breaks become spaces; characters
    /// that turn the direction of all that follows are left out, since the titles are other people's text.
    package var line: String {
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.turnsDirection {
            let next = scalar.isBreakOrControl ? " " : scalar
            if next != " " || line.last != " " { line.append(next) }
        }
        return String(line)
    }

    /// The text on one line, with its ordinary spaces beside French punctuation made unbreakable, as few people can
    /// type them: « and » hold their word, and `:` `;` `!` `?` begin no line.
    var typeset: String {
        var typeset = ""
        for character in line {
            switch (typeset.last, character) {
            case ("«", " "): typeset.append("\u{A0}")
            case (" ", ":"), (" ", "»"): typeset.replaceLast(with: "\u{A0}\(character)")
            case (" ", ";"), (" ", "!"), (" ", "?"): typeset.replaceLast(with: "\u{202F}\(character)")
            default: typeset.append(character)
            }
        }
        return typeset
    }

    private mutating func replaceLast(with text: String) {
        removeLast()
        append(text)
    }

    var trimmed: String {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest.drop(while: \.isWhitespace))
    }
}

extension Unicode.Scalar {
    fileprivate var isBreakOrControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: properties.isNoncharacterCodePoint
        }
    }

    /// Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9).
    fileprivate var turnsDirection: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
