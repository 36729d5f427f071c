package import ConferenceModel

/// `modifications.csv` or `changes.csv`, as commands write it: the lines of a step are added at its end, or its last step
/// is taken back. The rest stays as it is, byte for byte: encoding, separator, line ends, columns of the organiser's own.
///
/// An empty line begins a step, which ends with the list or at the next one; lines before the first empty line are a step
/// each. So a list of single changes has no empty line, and whoever reads it sees what was done at once.
package struct ChangesFile: Sendable {
    /// Inside the folder.
    package let name: String
    /// `nil` where there is none yet.
    package let bytes: [UInt8]?
    private let text: String
    private let encoding: TextEncoding
    private let language: Language

    /// - Throws: that it cannot be read.
    package init(in folder: String, language: Language) throws(Diagnostic) {
        let listing = try FolderListing(path: folder)
        let names = listing.files(named: ["modifications", "changes"], extension: "csv")
        name = names.first ?? Text(fr: "modifications.csv", en: "changes.csv")[language]
        let file = names.isEmpty ? nil : try RawFile(named: name, in: folder)
        bytes = file?.bytes
        // In the language of the lines that are there.
        self.language = names.isEmpty ? language : name.folded.hasPrefix("changes") ? .en : .fr
        if let file {
            let decoded = try DecodedText(of: file)
            (text, encoding) = (decoded.text, decoded.encoding)
        } else {
            (text, encoding) = (ChangesFile.empty(language), .utf8(hasMark: true))
        }
    }

    /// The whole file with a further step.
    /// - Throws: that the one there cannot be read as a table.
    package func adding(_ step: [ChangeLine]) throws(Diagnostic) -> RawFile {
        let layout = try layout()
        var (lines, end) = (text, layout.lineEnd)
        var columns = layout.columns
        let missing = ChangeColumn.allCases.filter { column in
            !columns.contains(column) && step.contains { $0.columns.contains(column) }
        }
        if !missing.isEmpty {
            lines = layout.heading(of: text, with: missing.map { $0.words[language] })
            columns += missing
        }
        let isSeparate = step.count > 1 || !layout.emptyLines.isEmpty
        let added =
            (isSeparate ? [""] : [])
            + step.map { line in
                columns.map { column in
                    column.map { layout.cell(line.text($0, in: language)) } ?? ""
                }.joined(separator: String(layout.delimiter))
            }
        let body = added.joined(separator: end)
        lines += layout.isEnded ? body + end : end + body
        // A name that the encoding cannot write asks for one that writes all.
        let bytes = encoding.bytes(of: lines) ?? TextEncoding.utf8(hasMark: true).bytes(of: lines) ?? []
        return RawFile(name: name, bytes: bytes)
    }

    /// The file without its last step.
    /// - Returns: its bytes, `nil` where none is needed any more, and the lines in words; nothing where there is no step.
    package func removingLastStep() throws(Diagnostic) -> (bytes: [UInt8]?, lines: [String])? {
        let layout = try layout()
        guard bytes != nil, let last = layout.changes.last else { return nil }
        let start = layout.emptyLines.last { $0 < last }
        let removed = layout.changes.filter { $0 > start ?? last - 1 }
        let words = removed.map { line in
            [ChangeColumn.change, .subject, .value].compactMap { layout.text($0, ofLine: line) }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        let rest = layout.text(text, withoutLines: (start ?? last)...last)
        return (rest == ChangesFile.empty(language) ? nil : encoding.bytes(of: rest) ?? [], words)
    }

    /// A list without a change, as commands begin one.
    private static func empty(_ language: Language) -> String {
        ChangeColumn.allCases.map { $0.words[language] }.joined(separator: language == .fr ? ";" : ",") + "\r\n"
    }

    private func layout() throws(Diagnostic) -> ChangesLayout { try ChangesLayout(of: text, name: name) }
}
