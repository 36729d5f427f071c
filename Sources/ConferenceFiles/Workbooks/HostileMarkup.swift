import Foundation

/// What can be seen of an attack in an XML document before a parser has touched it.
enum HostileMarkup {
    /// Attributes of one element: comparing each with all others takes time that grows with their square.
    private static let mostAttributes = 1000
    /// Namespaces of a document: every name is looked up among those in scope, one by one.
    private static let mostNamespaces = 500

    /// What declares no entity cannot expand one.
    static func fault(in document: Data) -> WorkbookFault? {
        for declaration in ["<!DOCTYPE", "<!ENTITY"] where document.range(of: Data(declaration.utf8)) != nil {
            return .documentType
        }
        let isOrderly =
            isUTF8(document) && !hasTooManyAttributes(document)
            && count(of: "xmlns", in: document, upTo: mostNamespaces) < mostNamespaces
        return isOrderly ? nil : .damagedWorkbook
    }

    /// Every spreadsheet writes UTF-8. For the search above to see what the parser will, the text has to be that and
    /// not call itself anything else; and Foundation's parser traps on names that are not.
    private static func isUTF8(_ document: Data) -> Bool {
        guard !document.contains(0), String(validating: document, as: UTF8.self) != nil else { return false }
        let start = String(decoding: document.prefix(200), as: UTF8.self).lowercased()
        guard let end = start.range(of: "?>"), let key = start[..<end.lowerBound].range(of: "encoding") else {
            return true
        }
        return start[key.upperBound..<end.lowerBound].drop { "= '\"".contains($0) || $0.isWhitespace }.hasPrefix(
            "utf-8")
    }

    /// A tag never contains another `<`, so that no more attributes than `=` stand between two of them.
    private static func hasTooManyAttributes(_ document: Data) -> Bool {
        var count = 0
        for byte in document {
            if byte == UInt8(ascii: "<") { count = 0 }
            if byte == UInt8(ascii: "=") { count += 1 }
            if count > mostAttributes { return true }
        }
        return false
    }

    private static func count(of word: String, in document: Data, upTo most: Int) -> Int {
        let word = Data(word.utf8)
        var (count, rest) = (0, document)
        while count < most, let range = rest.range(of: word) {
            (count, rest) = (count + 1, rest[range.upperBound...])
        }
        return count
    }
}
