internal import ConferenceModel
internal import Foundation

/// Text in the header of a message.
enum MailWord {
    /// As it is where ASCII will do, else in encoded words, one a line (RFC 2047).
    static func encoded(_ text: String) -> String {
        let line = text.line
        return line.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && line.utf8.count <= 60 && !line.contains("=?")
            ? line : words(line)
    }

    /// The name of a person: quoted where it has more than letters.
    static func phrase(_ name: String) -> String {
        let line = name.line
        guard line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), line.utf8.count <= 60 else { return words(line) }
        return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    /// No character is cut in two, no word is longer than 75.
    private static func words(_ text: String) -> String {
        var chunks: [String] = [""]
        for character in text.unicodeScalars.map(String.init) {
            if chunks[chunks.count - 1].utf8.count + character.utf8.count > 45 { chunks.append("") }
            chunks[chunks.count - 1] += character
        }
        return chunks.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
