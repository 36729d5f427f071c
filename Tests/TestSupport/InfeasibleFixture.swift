import Foundation
package import Testing

/// A conference without a programme, and what was planted in it.
///
/// A folder with nothing but changes is laid over Limoges. In `why.txt`, after the reasons in both languages, stand the
/// members of each conflict, a line each; an empty line comes between two conflicts.
package struct InfeasibleFixture: CustomStringConvertible, Sendable {
    package let name: String

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures")
    private static let folder = fixtures.appending(path: "infeasible")

    package static let all: [InfeasibleFixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.contains(".") }.sorted().map(InfeasibleFixture.init)
    }()

    package var description: String { name }
    package var isTiny: Bool { FileManager.default.fileExists(atPath: own.appending(path: "colloque.yaml").path) }
    private var own: URL { InfeasibleFixture.folder.appending(path: name) }

    /// Sentences in English, in alphabetical order.
    package func planted() throws -> [[String]] {
        let text = try String(contentsOf: own.appending(path: "why.txt"), encoding: .utf8)
        return text.split(separator: "\n\n").dropFirst().map { $0.split(separator: "\n").map(String.init) }
    }

    /// Writes the whole conference into a folder that there is not yet.
    package func copy(to place: String) throws {
        let files = FileManager.default
        guard !isTiny else { return try files.copyItem(atPath: own.path, toPath: place) }
        try files.copyItem(atPath: InfeasibleFixture.fixtures.appending(path: "limoges-2012").path, toPath: place)
        let changes = "modifications.csv"
        try files.copyItem(atPath: own.appending(path: changes).path, toPath: "\(place)/\(changes)")
    }

    /// `RECORD_EXPECTED=1`: what is planted is what was found. To be read before it is kept.
    package func record(_ conflicts: [[String]], at sourceLocation: SourceLocation) throws {
        let file = own.appending(path: "why.txt")
        let reasons = try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n").first ?? ""
        let blocks = [reasons.trimmingCharacters(in: .newlines)] + conflicts.map { $0.joined(separator: "\n") }
        try Golden(file).record(blocks.joined(separator: "\n\n") + "\n", at: sourceLocation)
    }
}
