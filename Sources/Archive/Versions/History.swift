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
    /// The greatest number that a version may have.
    package static let greatest = 999_999

    /// Of the conference.
    package let folder: String
    /// Of all versions, damaged ones too, ascending.
    package let numbers: [Int]
    /// In order; the last one holds.
    package let publications: [Publication]
    /// Of the latest version that there ever was, as far as anybody knows: its file may be gone.
    let lastNumber: Int
    /// What is wrong with the list of publications, and files that look like versions and are none.
    package let diagnostics: [Diagnostic]
    /// Why the list of publications cannot be read, where there is one that cannot.
    let publicationsFault: Diagnostic?

    /// - Parameter folder: that of the conference; without versions, the history is empty.
    package init(of folder: String) {
        self.folder = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + History.directory)) ?? []
        numbers = names.compactMap(History.number).sorted()
        let (publications, faults) = History.publications(in: folder, among: names)
        self.publications = publications
        publicationsFault = faults.first
        diagnostics = faults + History.strangers(among: names)
        lastNumber = max(
            numbers.last ?? 0, publications.map(\.number).max() ?? 0,
            FolderLock.number(in: folder + "/" + History.directory))
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
            guard version.isPlausible else { throw HistoryFault.damaged }
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
        if let fault = publicationsFault { throw fault }
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
        guard name.hasSuffix(".json"), let number = Int(name.dropLast(5)), (1...greatest).contains(number) else {
            return nil
        }
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

    /// Versions whose number is too great, and copies that a cloud folder made of what two machines wrote: they are left aside.
    private static func strangers(among names: [String]) -> [Diagnostic] {
        names.sorted().compactMap { name in
            guard name.lowercased().hasSuffix(".json"), name != PublicationList.file, number(ofFile: name) == nil,
                !name.hasPrefix(".")
            else { return nil }
            let isNumber = name.dropLast(5).allSatisfy { $0.isASCII && $0.isNumber }
            let fault: HistoryFault = isNumber ? .numberTooGreat : .copy
            return fault.diagnostic(.warning, at: "\(directory)/\(name)")
        }
    }

    private static func publications(in folder: String, among names: [String]) -> ([Publication], [Diagnostic]) {
        guard names.contains(PublicationList.file) else { return ([], []) }
        let file = "\(directory)/\(PublicationList.file)"
        do throws(Diagnostic) {
            let bytes = try read(file, in: folder)
            return (try publications(from: bytes, file: file), [])
        } catch {
            return ([], [error])
        }
    }

    private static func publications(from bytes: [UInt8], file: String) throws(Diagnostic) -> [Publication] {
        let fault = HistoryFault.publicationsUnreadable
        let list: PublicationList
        do {
            list = try JSONDecoder().decode(PublicationList.self, from: Data(bytes))
        } catch {
            let place = ProgrammeFile.diagnostic(for: error, in: bytes, file: file).location
            throw Diagnostic(.error, fault.name, at: place, fault.text)
        }
        guard list.schema == PublicationList.schema,
            list.published.allSatisfy({ (1...greatest).contains($0.number) })
        else { throw fault.diagnostic(at: file) }
        return list.published
    }
}
