internal import ConferenceModel

/// Other people’s text for LaTeX: nothing in it is a command, and what a font of eight bits does not have is marked, for
/// LuaLaTeX to show and for pdfLaTeX to leave a box.
enum LaTeXText {
    static func escaped(_ text: String) -> String {
        var markup = ""
        var foreign = ""
        for scalar in text.line.trimmed.unicodeScalars {
            let isKnown = scalar.isASCII || known.contains(scalar)
            if isKnown, !foreign.isEmpty {
                markup += "\\foreign{\(foreign)}"
                foreign = ""
            }
            if isKnown { markup += command(for: scalar) } else { foreign.unicodeScalars.append(scalar) }
        }
        return markup + (foreign.isEmpty ? "" : "\\foreign{\(foreign)}")
    }

    private static func command(for scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\textbackslash{}"
        case "{", "}", "$", "&", "#", "%", "_": "\\\(scalar)"
        case "~": "\\textasciitilde{}"
        case "^": "\\textasciicircum{}"
        case "<": "\\textless{}"
        case ">": "\\textgreater{}"
        case "|": "\\textbar{}"
        case "\"": "\\textquotedbl{}"
        case "'": "{\\textquotesingle}"
        case "`": "\\textasciigrave{}"
        // After the end of a line they would belong to it.
        case "[", "*": "{\(scalar)}"
        // Two hyphens would be a dash, `?`` and `!`` Spanish.
        case "-": "-{}"
        case "?", "!": "\(scalar){}"
        case "\u{A0}": "~"
        case "\u{202F}": "\\,"
        default: String(scalar)
        }
    }

    /// Letters that the T1 encoding has, and marks of European typography.
    private static let known = Set(
        ("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
            + "ĂăĄąĆćČčĎďĐđĘęĚěĞğĹĺĽľŁłŃńŇňŊŋŐőŔŕŘřŚśŞşŠšŤťŢţŮůŰűŸŹźŻżŽžİıŒœ"
            + "«»‹›“”„‘’‚–—…·•€£§©®°±×÷¿¡†‡‰™\u{A0}\u{202F}").unicodeScalars)
}
