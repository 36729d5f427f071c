/// Text for XML 1.0.
package enum XMLText {
    package static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

    /// For content and attributes. What XML cannot hold is left out.
    package static func escaped(_ text: String) -> String {
        var markup = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "\t", "\n", "\r": markup += "&#\(scalar.value);"
            case _ where !holds(scalar): break
            default: markup.unicodeScalars.append(scalar)
            }
        }
        return markup
    }

    static func holds(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r": true
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
        default: true
        }
    }
}
