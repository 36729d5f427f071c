internal import ConferenceModel

/// A line of iCalendar (RFC 5545 §3.1).
struct ContentLine {
    /// Name and parameters: `DTSTART;TZID=Europe/Paris`.
    let name: String
    /// As it stands in the file, before folding.
    let value: String

    /// A value of another type than text, or one of the format's own words.
    init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    /// Other people's text.
    init(_ name: String, text: String) { self.init(name, ContentLine.escaped(text)) }

    /// With CRLF, folded so that no line has more than 75 octets and no character is cut.
    var folded: String {
        var (folded, octets) = ("", 0)
        for scalar in "\(name):\(value)".unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded + "\r\n"
    }

    /// Line breaks stay; other control characters, and those that turn the direction of what follows, do not.
    private static func escaped(_ text: String) -> String {
        text.lines.map { character in
            switch character {
            case "\\", ";", ",": "\\\(character)"
            case "\n": "\\n"
            default: String(character)
            }
        }.joined()
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
