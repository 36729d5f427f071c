/// A line of a terminal in one style.
struct StyledLine {
    enum Style: Hashable {
        case plain, strong, faint
        case badge(Colour)

        /// SGR parameters (ECMA-48).
        fileprivate var codes: String? {
            switch self {
            case .plain: nil
            case .strong: "1"
            case .faint: "2"
            case .badge(let colour): "48;5;\(colour.terminalCode);\(colour.text == .white ? "97" : "30")"
            }
        }
    }

    let text: String
    let style: Style

    init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }

    /// Wraps a text that nobody has made safe yet.
    static func lines(_ text: String, _ style: Style = .plain, width: Int, limit: Int = .max) -> [StyledLine] {
        text.typeset.wrapped(to: width, limit: limit).map { StyledLine($0, style) }
    }

    /// The line, then spaces up to `width` columns; the style ends with the text.
    func rendered(width: Int = 0, colour: Bool) -> String {
        let space = String(repeating: " ", count: max(width - text.columns, 0))
        guard colour, let codes = style.codes, !text.isEmpty else { return text + space }
        return "\u{1B}[\(codes)m\(text)\u{1B}[0m" + space
    }
}
