package import Archive
internal import ConferenceFiles
package import ConferenceModel
internal import Foundation

/// A programme read back from `programme.json`, another file of its kind, a table in CSV, a workbook that was exported, or is
/// in CoSPLib's layout, or a frab schedule.
package enum ProgrammeReading {
    package static let fileName = "programme.json"

    /// - Parameter identifiers: those by which a schedule knows each paper, where they are not those of its name.
    /// What is wrong with the file without keeping it from being read is told.
    /// - Throws: all that is wrong with it.
    package static func read(
        _ path: String, of conference: Conference, knownBy identifiers: [UniqueIdentifier]? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> SavedProgramme {
        let (programme, diagnostics) = decode(path, of: conference, knownBy: identifiers)
        guard let programme else {
            throw diagnostics.contains { $0.name == "missing-file" }
                ? WorkspaceFailure(.nothingSaved, remedy, diagnostics)
                : WorkspaceFailure(.programmeInError, unreadable, diagnostics)
        }
        job.found(diagnostics)
        return programme
    }

    /// - Returns: the programme, unless there is an error, and what is wrong with the file.
    package static func decode(
        _ path: String, of conference: Conference, knownBy identifiers: [UniqueIdentifier]? = nil
    ) -> (SavedProgramme?, [Diagnostic]) {
        let file = URL(fileURLWithPath: path)
        let (name, folder) = (file.lastPathComponent, file.deletingLastPathComponent().path)
        let (programme, diagnostics) =
            switch file.pathExtension.lowercased() {
            case "csv": table(named: file.deletingPathExtension().lastPathComponent, in: folder, of: conference)
            case "xlsx", "ods": workbook(named: name, in: folder, of: conference)
            case "xml": schedule(named: name, in: folder, of: conference, knownBy: identifiers)
            default: document(named: name, in: folder, of: conference, knownBy: identifiers)
            }
        // A table of which a part cannot be read might be another programme.
        return (diagnostics.contains { $0.severity == .error } ? nil : programme, diagnostics)
    }

    private static let remedy = Text(
        fr: "«\u{A0}colloque solve\u{A0}» fait le programme et l’enregistre.",
        en: "\"colloque solve\" makes the programme and saves it.")

    private static let unreadable = Text(
        fr: "ce fichier n’est pas un programme de ce colloque", en: "this file is no programme of this conference")

    private static func document(
        named name: String, in folder: String, of conference: Conference, knownBy identifiers: [UniqueIdentifier]?
    ) -> (SavedProgramme?, [Diagnostic]) {
        do throws(Diagnostic) {
            let file = try RawFile(named: name, in: folder, limit: ProgrammeFile.limit)
            if FrabProgrammeFile.isSchedule(file.bytes) {
                return ScheduleReading(of: conference, knownBy: identifiers).read(
                    try FrabProgrammeFile.events(of: file), of: name)
            }
            return ProgrammeFile.decode(file.bytes, for: conference, file: name)
        } catch {
            return (nil, [error])
        }
    }

    private static func workbook(
        named name: String, in folder: String, of conference: Conference
    ) -> (SavedProgramme?, [Diagnostic]) {
        do throws(Diagnostic) {
            let file = try RawFile(named: name, in: folder)
            if let (table, faults) = try ProgrammeSheet.read(file) {
                let (programme, more) = decode(table, of: conference, isDelimited: false)
                return (programme, faults.filter { $0.severity == .error } + more)
            }
            let (programme, faults) = CoSPLibProgrammeFile.read(file, for: conference)
            return (programme.map { SavedProgramme(programme: $0) }, faults)
        } catch {
            return (nil, [error])
        }
    }

    private static func table(
        named name: String, in folder: String, of conference: Conference
    ) -> (SavedProgramme?, [Diagnostic]) {
        do throws(Diagnostic) {
            var reader = try TableReader(folder: folder)
            let reading = reader.table(named: [name])
            if case .absent = reading { throw FileFault.missingFile.at(name + ".csv") }
            guard let table = reading.table else { return (nil, reader.diagnostics) }
            let (programme, faults) = decode(table, of: conference, isDelimited: true)
            return (programme, reader.diagnostics + faults)
        } catch {
            return (nil, [error])
        }
    }

    private static func decode(
        _ table: Table, of conference: Conference, isDelimited: Bool
    ) -> (SavedProgramme?, [Diagnostic]) {
        ProgrammeTable.decode(
            headings: table.headings.map(\.text),
            rows: table.rows.map { .init($0.map(\.text), at: $0.first?.location ?? Location(file: table.name)) },
            for: conference, at: table.headings.first?.location ?? Location(file: table.name), isDelimited: isDelimited)
    }

    private static func schedule(
        named name: String, in folder: String, of conference: Conference, knownBy identifiers: [UniqueIdentifier]?
    ) -> (SavedProgramme?, [Diagnostic]) {
        do throws(Diagnostic) {
            let events = try FrabProgrammeFile.events(of: try RawFile(named: name, in: folder))
            return ScheduleReading(of: conference, knownBy: identifiers).read(events, of: name)
        } catch {
            return (nil, [error])
        }
    }
}
