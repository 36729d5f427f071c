internal import ConferenceModel

extension String {
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
