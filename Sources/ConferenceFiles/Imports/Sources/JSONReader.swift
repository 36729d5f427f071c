import ConferenceModel
import Foundation

/// Reads JSON into nodes that know their paths.
enum JSONReader {
    /// Programmes nest some ten deep.
    private static let mostNesting = 64

    /// - Throws: `too-deep`, `too-many-elements`; `not-json`, where the text breaks.
    static func read(_ text: String, named file: String) throws(Diagnostic) -> JSONNode {
        try refuseExcess(of: text, named: file)
        do {
            let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
            return node(value, path: "", in: file)
        } catch {
            let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
            throw ImportFault.notJSON.at(place(in: words, of: text, named: file))
        }
    }

    /// Foundation says where only in words: `… around line 3, column 7.`, or `… around character 41.`
    private static func place(in words: String, of text: String, named file: String) -> Location {
        if let match = words.firstMatch(of: /line (\d+), column (\d+)/) {
            return Location(file: file, line: Int(match.1), column: Int(match.2).map { $0 + 1 })
        }
        let position = words.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) } ?? text.utf8.count
        let before = text.utf8.prefix(position).split(separator: 0x0A, omittingEmptySubsequences: false)
        return Location(file: file, line: max(before.count, 1), column: (before.last?.count ?? 0) + 1)
    }

    /// Looks at brackets and commas before a parser does.
    private static func refuseExcess(of text: String, named file: String) throws(Diagnostic) {
        var (depth, count, line, isQuoted, isEscaped) = (0, 0, 1, false, false)
        for byte in text.utf8 {
            if byte == 0x0A { line += 1 }
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = isQuoted
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: "["), UInt8(ascii: "{"): (depth, count) = (depth + 1, count + 1)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ","): count += 1
            default: break
            }
            if depth > mostNesting { throw ImportFault.tooDeep(limit: mostNesting).at(file, line: line) }
            if count > SourceMarkup.mostElements {
                throw ImportFault.tooManyElements(limit: SourceMarkup.mostElements).at(file, line: line)
            }
        }
    }

    private static func node(_ value: Any, path: String, in file: String) -> JSONNode {
        let content: JSONNode.Value =
            switch value {
            case let text as String: .text(text)
            case let number as NSNumber: .number(number.doubleValue)
            case let list as [Any]:
                .list(list.enumerated().map { node($1, path: "\(path)[\($0)]", in: file) })
            case let object as [String: Any]:
                .object(
                    Dictionary(
                        uniqueKeysWithValues: object.map { key, value in
                            (key, node(value, path: path.isEmpty ? key : "\(path).\(key)", in: file))
                        }))
            default: .null
            }
        return JSONNode(value: content, location: Location(file: path.isEmpty ? file : "\(file)[\(path)]"))
    }
}
