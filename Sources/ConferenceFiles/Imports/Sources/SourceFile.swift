import ConferenceModel

/// A file of another program, opened by its content, whatever its name says.
struct SourceFile: Sendable {
    enum Content: Sendable {
        /// A CSV file, or the visible sheets of a workbook.
        case grids([Grid])
        case markup(MarkupElement)
        case json(JSONNode)
    }

    let name: String
    let content: Content

    /// - Parameter diagnostics: receives what can be read nevertheless.
    /// - Throws: what is wrong with the file, its encoding, its archive or its syntax.
    init(_ file: RawFile, diagnostics: inout [Diagnostic]) throws(Diagnostic) {
        name = file.name
        if FileKind(of: file.bytes) == .zip {
            let workbook = try openWorkbook(file, limits: .standard)
            var grids: [Grid] = []
            for sheet in workbook.sheets where !sheet.isHidden {
                grids.append(try workbook.grid(of: sheet, diagnostics: &diagnostics))
            }
            content = .grids(grids)
            return
        }
        let decoded = try DecodedText(of: file)
        diagnostics += decoded.diagnostics
        switch decoded.text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) {
        case "<": content = .markup(try SourceMarkup.read(file.bytes, named: name))
        case "{", "[": content = .json(try JSONReader.read(decoded.text, named: name))
        case nil: throw FileFault.emptyFile.at(name)
        default:
            content = .grids([try CommaSeparatedValues.grid(decoded.text, name: name, limits: .standard)])
        }
    }

    /// What is not of the kind that the format has.
    var isUnexpected: Diagnostic { ImportFault.otherContent.at(name) }
}
