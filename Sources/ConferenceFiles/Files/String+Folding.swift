import Foundation

extension String {
    /// Without case, accents, surrounding space and the difference between `-`, `_` and a space: two names that an
    /// organiser would call the same fold alike (`Temps collectifs`, `temps-collectifs`).
    package var folded: String {
        trimmed.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
    }

    /// Without surrounding white space, no-break spaces included. What needs no trimming keeps its storage: a
    /// workbook may name one long text from thousands of cells.
    package var trimmed: String {
        guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
        return trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
