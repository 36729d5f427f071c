package import ConferenceModel
import Foundation

/// What a conference's folder can be made of.
package enum ImportFormat: String, CaseIterable, Sendable {
    /// Submissions in XML, `planning.csv`, or both.
    case sciencesconf
    /// `submission.csv` and `author.csv`, or a workbook with both.
    case easychair
    /// Sessions with their papers, in CSV or XML.
    case conftool
    /// Submissions, speakers, rooms and slots in JSON.
    case pretalx
    /// Contributions as CSV of seven columns, or JSON.
    case indico
    /// `schedule.xml` or `schedule.json`.
    case frab
    /// All of an event in JSON.
    case sessionize
    /// Any table, whose headings are guessed.
    case csv
    /// A workbook of the benchmark library CoSPLib.
    case cosplib

    /// Reads the files and says all that is wrong at once.
    /// - Parameter language: of what has to be named: rooms, axes.
    /// - Parameter options: how lists are to be read.
    /// - Returns: a folder exactly when no diagnostic is an error; the guesses of ``csv``.
    package func read(
        _ paths: [String], language: Language, options: ListOptions = ListOptions()
    ) -> (folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]) {
        if self == .cosplib { return cosplib(paths, language) }
        var (files, diagnostics): ([SourceFile], [Diagnostic]) = ([], [])
        for path in paths {
            let url = URL(fileURLWithPath: path)
            do throws(Diagnostic) {
                let raw = try RawFile(
                    named: url.lastPathComponent, in: url.deletingLastPathComponent().path)
                files.append(try SourceFile(raw, diagnostics: &diagnostics))
            } catch {
                diagnostics.append(error)
            }
        }
        guard files.count == paths.count else { return (nil, [], diagnostics) }
        return read(files, language: language, options: options, diagnostics: diagnostics)
    }

    func read(
        _ files: [SourceFile], language: Language, options: ListOptions = ListOptions(),
        diagnostics: [Diagnostic] = []
    ) -> (folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]) {
        var draft = ImportDraft(language: language, file: files.first?.name ?? "")
        (draft.diagnostics, draft.isStrict) = (diagnostics, options.isStrict)
        var guesses: [ColumnGuess] = []
        switch self {
        case .sciencesconf: SciencesconfImport.read(files, into: &draft)
        case .easychair: EasyChairImport.read(files, into: &draft)
        case .conftool: ConfToolImport.read(files, into: &draft)
        case .pretalx: PretalxImport.read(files, into: &draft)
        case .indico: IndicoImport.read(files, into: &draft)
        case .frab: FrabImport.read(files, into: &draft)
        case .csv: guesses = PlainTableImport.read(files, options: options, into: &draft)
        case .sessionize: SessionizeImport.read(files, into: &draft)
        case .cosplib: break
        }
        if draft.leftOut > 0 {
            draft.report(ImportFault.leftOut(draft.leftOut), at: Location(file: draft.file))
        }
        var assembly = ImportAssembly(draft)
        let folder = assembly.folder()
        return (folder, guesses, assembly.draft.diagnostics.inOrder)
    }

    private func cosplib(
        _ paths: [String], _ language: Language
    ) -> (folder: ImportedFolder?, guesses: [ColumnGuess], diagnostics: [Diagnostic]) {
        guard let path = paths.first, paths.count == 1 else {
            let name = URL(fileURLWithPath: paths.last ?? "").lastPathComponent
            return (nil, [], [ImportFault.oneFileOnly.at(name)])
        }
        let (conference, diagnostics) = CoSPLibWorkbook(path: path).read()
        return (conference.map { ImportedFolder($0, language: language) }, [], diagnostics)
    }
}

extension [Diagnostic] {
    /// By place; those of one place as they came.
    fileprivate var inOrder: [Diagnostic] {
        enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(
            \.element)
    }
}
