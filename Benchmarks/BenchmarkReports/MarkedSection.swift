/// The part of a text between `<!-- name -->` and `<!-- /name -->`, which a command writes anew.
package struct MarkedSection: Sendable {
    private let name: String

    package init(_ name: String) { self.name = name }

    /// - Returns: `nil` when the text has no such part.
    package func replaced(in text: String, by content: String) -> String? {
        let (opening, closing) = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
        guard let start = text.firstRange(of: opening)?.upperBound,
            let end = text[start...].firstRange(of: closing)?.lowerBound
        else { return nil }
        return text[..<start] + content + text[end...]
    }
}
