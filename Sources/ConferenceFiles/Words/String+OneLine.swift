extension String {
    /// On one line, single spaces between words, without control characters.
    var oneLine: String {
        if !unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.properties.generalCategory == .control })
        {
            return self
        }
        let clean = String(String.UnicodeScalarView(unicodeScalars.map(Self.withoutControl)))
        return clean.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func withoutControl(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control ? " " : scalar
    }
}
