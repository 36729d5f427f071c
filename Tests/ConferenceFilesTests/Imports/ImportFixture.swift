import ConferenceModel
import Foundation
import TestSupport
import Testing
import WorkbookWriting

@testable import ConferenceFiles

/// Files of other programs under `fixtures/imports`, and the folder that is expected of them, beside.
struct ImportFixture: CustomTestStringConvertible {
    let format: ImportFormat
    let files: [String]
    /// Of the folder that is expected, under `expected`.
    let name: String

    var testDescription: String { "\(format.rawValue)/\(name)" }

    init(_ format: ImportFormat, _ files: String..., name: String) {
        (self.format, self.files, self.name) = (format, files, name)
    }

    static let all = [
        ImportFixture(.sciencesconf, "submissions.xml", "planning.csv", name: "both"),
        ImportFixture(.sciencesconf, "submissions.xml", name: "submissions"),
        ImportFixture(.sciencesconf, "planning.csv", name: "planning"),
        ImportFixture(.easychair, "submission.csv", "author.csv", name: "tables"),
        ImportFixture(.conftool, "sessions_semicolon.csv", name: "sessions"),
        ImportFixture(.pretalx, "event.json", name: "event"),
        ImportFixture(.pretalx, "submissions.json", "speakers.json", "rooms.json", name: "lists"),
        ImportFixture(.indico, "contributions.csv", name: "table"),
        ImportFixture(.indico, "contributions.json", name: "document"),
        ImportFixture(.frab, "schedule.xml", name: "markup"),
        ImportFixture(.frab, "schedule.json", name: "document"),
        ImportFixture(.csv, "propositions.csv", name: "table"),
    ]

    var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../fixtures/imports"
        )
        .appending(path: format.rawValue).standardized
    }

    func read(_ language: Language = .fr) -> (
        folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]
    ) {
        format.read(files.map { folder.appending(path: $0).path }, language: language)
    }

    func bytes(_ file: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appending(path: file)))
    }

    /// Compares the folder’s files with those that are expected.
    func expect(
        _ files: [(name: String, content: String)], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = folder.appending(path: "expected/\(name)")
        if Golden.areRecorded { try? FileManager.default.removeItem(at: expected) }
        for (name, content) in files { try Golden(expected.appending(path: name)).expect(content, at: sourceLocation) }
        let names = try FileManager.default.contentsOfDirectory(atPath: expected.path).sorted()
        #expect(names == files.map(\.name).sorted())
    }
}

extension ImportFormat {
    /// Reads files that are nowhere but here.
    func read(
        _ files: [(name: String, bytes: [UInt8])], language: Language = .en,
        options: ListOptions = ListOptions()
    ) -> (
        folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]
    ) {
        var diagnostics: [Diagnostic] = []
        let sources = files.compactMap { file -> SourceFile? in
            do throws(Diagnostic) {
                return try SourceFile(
                    RawFile(name: file.name, bytes: file.bytes), diagnostics: &diagnostics)
            } catch {
                diagnostics.append(error)
                return nil
            }
        }
        guard sources.count == files.count else { return (nil, [], diagnostics) }
        return read(sources, language: language, options: options, diagnostics: diagnostics)
    }

    func read(
        _ name: String, _ text: String, language: Language = .en, options: ListOptions = ListOptions()
    ) -> (
        folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]
    ) {
        read([(name, Array(text.utf8))], language: language, options: options)
    }
}

/// Sheets with the cells of CSV files, as one workbook.
func workbook(of sheets: [(name: String, csv: String)]) throws -> [UInt8] {
    try NewWorkbook(
        sheets.map { sheet in
            let grid = try CommaSeparatedValues.grid(sheet.csv, name: sheet.name, limits: .standard)
            return .init(name: sheet.name, rows: grid.rows.map { $0.map { .text($0.text) } })
        }
    ).bytes()
}
