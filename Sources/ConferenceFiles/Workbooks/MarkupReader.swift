import ConferenceModel
import Foundation
import FoundationXML

/// Reads an XML part of a workbook into a tree, refusing what spreadsheets never write and attackers do.
final class MarkupReader: NSObject, XMLParserDelegate {
    /// Spreadsheets nest some fifteen deep.
    private static let mostNesting = 64

    private let limit: Int
    private var count = 0
    private var open: [MarkupElement] = []
    private var root: MarkupElement?
    private var fault: WorkbookFault?

    private init(limit: Int) { self.limit = limit }

    /// - Parameter limit: the most elements it may have.
    /// - Throws: `document-type`, `too-many-elements`, `damaged-workbook`.
    static func read(_ bytes: [UInt8], of file: String, limit: Int) throws(Diagnostic) -> MarkupElement {
        let data = Data(bytes)
        // Before the parser sees it: what declares no entity cannot expand one. For this search to see what the parser
        // sees, the text must be UTF-8, as every spreadsheet writes it, and not call itself anything else.
        for declaration in ["<!DOCTYPE", "<!ENTITY"] where data.range(of: Data(declaration.utf8)) != nil {
            throw WorkbookFault.documentType.at(file)
        }
        guard !bytes.contains(0), saysUTF8(bytes) else { throw WorkbookFault.damagedWorkbook.at(file) }

        let reader = MarkupReader(limit: limit)
        let parser = XMLParser(data: data)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isSound = parser.parse()
        if let fault = reader.fault { throw fault.at(file) }
        guard isSound, let root = reader.root else { throw WorkbookFault.damagedWorkbook.at(file) }
        return root
    }

    private static func saysUTF8(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        guard let end = start.range(of: "?>"), let key = start[..<end.lowerBound].range(of: "encoding") else {
            return true
        }
        let value = start[key.upperBound..<end.lowerBound].drop { "= '\"".contains($0) }
        return value.hasPrefix("utf-8") || value.hasPrefix("us-ascii")
    }

    private func stop(_ parser: XMLParser, _ fault: WorkbookFault) {
        self.fault = self.fault ?? fault
        parser.abortParsing()
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard fault == nil else { return }
        count += 1
        if count > limit { return stop(parser, .tooManyElements(limit: limit)) }
        if open.count >= MarkupReader.mostNesting { return stop(parser, .damagedWorkbook) }
        open.append(MarkupElement(name: elementName, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
        guard fault == nil, let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].content.append(.element(element))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        guard fault == nil, !open.isEmpty else { return }
        open[open.count - 1].content.append(.text(string))
    }

    func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
        self.parser(parser, foundCharacters: String(decoding: CDATABlock, as: UTF8.self))
    }

    // A second wall behind the search for declarations.
    func parser(_ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?) {
        stop(parser, .documentType)
    }

    func parser(_ parser: XMLParser, resolveExternalEntityName name: String, systemID: String?) -> Data? {
        stop(parser, .documentType)
        return nil
    }
}
