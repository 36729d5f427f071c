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

    /// Why there is no tree, and the line on which reading stopped.
    struct Failure: Error {
        let fault: WorkbookFault
        let line: Int?
    }

    /// - Parameter limit: the most elements, attributes and pieces of text it may have.
    /// - Throws: `document-type`, `too-many-elements`, `damaged-workbook`.
    static func read(_ bytes: [UInt8], of file: String, limit: Int) throws(Diagnostic) -> MarkupElement {
        do {
            return try tree(bytes, limit: limit)
        } catch {
            throw error.fault.at(file)
        }
    }

    /// The same of XML that is no part of a workbook, for which lines mean something.
    static func tree(_ bytes: [UInt8], limit: Int) throws(Failure) -> MarkupElement {
        let data = Data(bytes)
        if let fault = HostileMarkup.fault(in: data) { throw Failure(fault: fault, line: nil) }

        let reader = MarkupReader(limit: limit)
        let parser = XMLParser(data: data)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        let isSound = parser.parse()
        if let fault = reader.fault { throw Failure(fault: fault, line: parser.lineNumber) }
        guard isSound, let root = reader.root else {
            throw Failure(fault: .damagedWorkbook, line: max(parser.lineNumber, 1))
        }
        return root
    }

    private func stop(_ parser: XMLParser, _ fault: WorkbookFault) {
        self.fault = self.fault ?? fault
        parser.abortParsing()
    }

    private func countUp(by number: Int, _ parser: XMLParser) {
        count += number
        if count > limit { stop(parser, .tooManyElements(limit: limit)) }
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        countUp(by: 1 + attributes.count, parser)
        guard fault == nil else { return }
        if open.count >= MarkupReader.mostNesting { return stop(parser, .damagedWorkbook) }
        open.append(MarkupElement(name: elementName, attributes: attributes, line: parser.lineNumber))
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
        // Every escaped character comes by itself.
        countUp(by: 1, parser)
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
