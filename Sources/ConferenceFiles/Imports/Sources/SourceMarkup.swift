import ConferenceModel

/// XML of other programs, with the walls of that of workbooks, in words of its own.
enum SourceMarkup {
    /// Elements, attributes and pieces of text; members of lists and objects of JSON.
    static let mostElements = 500_000

    /// - Throws: `document-type`, `too-many-elements`, `not-xml`, at the line where reading stopped.
    static func read(_ bytes: [UInt8], named file: String) throws(Diagnostic) -> MarkupElement {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        do {
            return try MarkupReader.tree(bytes, limit: mostElements)
        } catch {
            switch error.fault {
            case .documentType: throw ImportFault.documentType.at(file, line: error.line)
            case .tooManyElements(let limit): throw ImportFault.tooManyElements(limit: limit).at(file, line: error.line)
            default: throw ImportFault.notXML.at(file, line: error.line)
            }
        }
    }
}

extension MarkupElement {
    /// The text of a child or an attribute of that name, trimmed; `nil` where there is none or it is empty.
    func value(_ name: String) -> String? {
        let text = (first(name)?.text ?? self[name])?.trimmed ?? ""
        return text.isEmpty ? nil : text
    }
}
