package import ConferenceModel
internal import Foundation

/// The versions of a conference's programme, in the folder `programmes/`: `0001.json`, `0002.json`, …, and which of them
/// is published.
///
/// A version is written once, whole, and never again; whatever stops the program, at any moment, those that were there
/// stay. To add one, see ``HistoryWriter``.
package struct History: Sendable {
    package static let directory = "programmes"
    /// The most bytes that are read as a version.
    package static let limit = 32 << 20

    /// Of the conference.
    package let folder: String
    /// Of all versions, damaged ones too, ascending.
    package let numbers: [Int]
    /// In order; the last one holds.
    package let publications: [Publication]
    /// What is wrong with the list of publications.
    package let diagnostics: [Diagnostic]

    /// - Parameter folder: that of the conference; without versions, the history is empty.
    package init(of folder: String) {
        self.folder = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + History.directory)) ?? []
        numbers = names.compactMap(History.number).sorted()
        (publications, diagnostics) = History.publications(in: folder, among: names)
    }

    /// Whether the folder has versions, or keeps a place for them.
    package static func exists(in folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + History.directory)
    }

    package var isEmpty: Bool { numbers.isEmpty }

    /// The number of the version that the world has seen.
    package var publishedNumber: Int? { publications.last?.number }

    /// - Throws: `no-such-version`, `version-damaged` and the like, naming the file.
    package func version(_ number: Int) throws(Diagnostic) -> SavedVersion {
        guard numbers.contains(number) else {
            throw HistoryFault.noVersion(number, last: numbers.last).diagnostic(at: History.directory)
        }
        let file = History.file(number)
        let bytes = try History.read(file, in: folder)
        do {
            let schema = try JSONDecoder().decode(Heading.self, from: Data(bytes)).schema
            guard schema == SavedVersion.schema else { throw HistoryFault.unknownSchema(schema) }
            let version = try JSONDecoder().decode(SavedVersion.self, from: Data(bytes))
            guard version.number == number else { throw HistoryFault.misnamed(version.number) }
            return version
        } catch {
            throw (error as? HistoryFault ?? .damaged).diagnostic(at: file)
        }
    }

    /// The version with the highest number that can be read; the damaged ones above it are reported as warnings.
    package func latest() -> (SavedVersion?, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        for number in numbers.reversed() {
            do throws(Diagnostic) {
                return (try version(number), diagnostics)
            } catch {
                diagnostics.append(Diagnostic(.warning, error.name, at: error.location, error.message))
            }
        }
        return (nil, diagnostics)
    }

    /// The version that the world has seen, if any.
    package func published() throws(Diagnostic) -> SavedVersion? {
        guard let publishedNumber else { return nil }
        return try version(publishedNumber)
    }

    /// From which a rerun measures change: the published version if there is one, else the latest.
    package func reference() throws(Diagnostic) -> SavedVersion? {
        if let published = try published() { return published }
        return latest().0
    }

    /// `programmes/0003.json`.
    package static func file(_ number: Int) -> String {
        let digits = String(number)
        return "\(directory)/\(String(repeating: "0", count: max(4 - digits.count, 0)))\(digits).json"
    }

    private struct Heading: Decodable { let schema: String }

    private static func number(ofFile name: String) -> Int? {
        guard name.hasSuffix(".json"), let number = Int(name.dropLast(5)), number > 0 else { return nil }
        return file(number) == "\(directory)/\(name)" ? number : nil
    }

    private static func read(_ file: String, in folder: String) throws(Diagnostic) -> [UInt8] {
        let path = folder + "/" + file
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        // What is not an ordinary file is never opened: a pipe would block.
        guard attributes?[.type] as? FileAttributeType == .typeRegular else {
            throw HistoryFault.unreadable.diagnostic(at: file)
        }
        let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else { throw HistoryFault.tooLarge(size, limit: limit).diagnostic(at: file) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw HistoryFault.unreadable.diagnostic(at: file)
        }
        return [UInt8](data)
    }

    private static func publications(in folder: String, among names: [String]) -> ([Publication], [Diagnostic]) {
        guard names.contains(PublicationList.file) else { return ([], []) }
        let file = "\(directory)/\(PublicationList.file)"
        do throws(Diagnostic) {
            let bytes = try read(file, in: folder)
            guard let list = try? JSONDecoder().decode(PublicationList.self, from: Data(bytes)),
                list.schema == PublicationList.schema
            else { throw HistoryFault.damaged.diagnostic(at: file) }
            return (list.published, [])
        } catch {
            return ([], [error])
        }
    }
}
