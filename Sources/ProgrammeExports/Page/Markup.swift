/// A piece of HTML. What is interpolated into it is escaped, unless it is a piece of HTML itself:
/// `let cell: Markup = "<td>\(title)</td>"` is safe whatever the title.
struct Markup: ExpressibleByStringInterpolation {
    let html: String

    init(stringLiteral html: String) { self.html = html }
    /// What is written here is trusted: never other people's text.
    init(trusted html: String) { self.html = html }
    init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(2 * literalCapacity) }

        mutating func appendLiteral(_ literal: String) { html += literal }
        mutating func appendInterpolation(_ number: Int) { html += String(number) }
        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
        mutating func appendInterpolation(_ list: [Markup]) { for markup in list { html += markup.html } }

        /// Text of a document or of a quoted attribute.
        mutating func appendInterpolation(_ text: String) {
            for character in text.typeset.unicodeScalars {
                switch character {
                case "&": html += "&amp;"
                case "<": html += "&lt;"
                case ">": html += "&gt;"
                case "\"": html += "&quot;"
                case "'": html += "&#39;"
                default: html.unicodeScalars.append(character)
                }
            }
        }
    }
}
