package import ConferenceModel

/// `modifications.csv` or `changes.csv`, as commands write it: a line is added at its end, or its last line is taken back.
package struct ChangesFile: Sendable {
    /// A line to be added.
    package struct Line: Hashable, Sendable {
        let cells: [ChangeColumn: String]

        package init(_ kind: ChangeKind, _ subject: String, value: String = "", _ more: [ChangeColumn: String] = [:]) {
            cells = more.merging([.subject: subject, .value: value]) { $1 }.merging([.change: kind.rawValue]) { $1 }
        }

        func written(_ language: Language) -> [ChangeColumn: String] {
            guard let kind = cells[.change].flatMap(ChangeKind.reading) else { return cells }
            return cells.merging([.change: kind.words[language]]) { $1 }
        }
    }

    /// Inside the folder.
    package let name: String
    /// `nil` where there is none yet.
    package let bytes: [UInt8]?
    private let text: String?
    private let language: Language

    /// - Throws: that it cannot be read.
    package init(in folder: String, language: Language) throws(Diagnostic) {
        let listing = try FolderListing(path: folder)
        let names = listing.files(named: ["modifications", "changes"], extension: "csv")
        name = names.first ?? Text(fr: "modifications.csv", en: "changes.csv")[language]
        let file = names.isEmpty ? nil : try RawFile(named: name, in: folder)
        bytes = file?.bytes
        // A closure would lose the type of what is thrown.
        if let file { text = try DecodedText(of: file).text } else { text = nil }
        // In the language of the lines that are there.
        self.language = names.isEmpty ? language : name.folded.hasPrefix("changes") ? .en : .fr
    }

    /// The whole file with further lines.
    /// - Throws: that the one there is cannot be read as a table.
    package func adding(_ lines: [Line]) throws(Diagnostic) -> String {
        try written(records() + lines.map { $0.written(language) })
    }

    /// The whole file without its last line, and that line in words; `nil` where there is none.
    package func removingLast() throws(Diagnostic) -> (text: String, line: String)? {
        let records = try records()
        guard let last = records.last else { return nil }
        let words = [ChangeColumn.change, .subject, .value].compactMap { last[$0] }.filter { !$0.isEmpty }
        return (try written(records.dropLast()), words.joined(separator: " "))
    }

    private func records() throws(Diagnostic) -> [[ChangeColumn: String]] {
        guard let text else { return [] }
        var faults: [Diagnostic] = []
        let table = try Table(
            CommaSeparatedValues.grid(text, name: name, limits: .standard), hasHeadings: true, diagnostics: &faults)
        let records = RecordTable<ChangeColumn>(table, diagnostics: &faults).records
        if let error = faults.first(where: { $0.severity == .error && $0.name != "empty-table" }) { throw error }
        return records.map { $0.cells.mapValues(\.text) }
    }

    private func written(_ records: [[ChangeColumn: String]]) throws(Diagnostic) -> String {
        CSVFile(Array(ChangeColumn.allCases), records, language).text
    }
}
