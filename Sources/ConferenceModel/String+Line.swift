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

    /// The same, line by line: breaks stay, as `\n`.
    package var lines: String {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).line }
            .joined(separator: "\n")
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
