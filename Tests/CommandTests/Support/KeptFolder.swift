import Foundation
import Testing

/// A copy of a tiny fixture in which versions are kept: six papers, one room, two time slots.
struct KeptFolder {
    let place = Place()
    var path: String { place.path("half") }

    /// - Parameter isSolved: whether it has a first version.
    init(isSolved: Bool = true) async throws {
        try FileManager.default.copyItem(atPath: Fixture("tiny/half-paper").path, toPath: place.path("half"))
        if isSolved { #expect(try await run("solve", "--quiet").status == 0) }
    }

    /// `run("history")` is `colloque history FOLDER`.
    func run(_ command: String, _ arguments: String..., in language: String = "C") async throws -> Outcome {
        try await Binary.shell("$colloque \(command) \(path) \(arguments.joined(separator: " "))", in: language)
    }

    /// A second version: P2 is withdrawn, P6 comes earlier.
    func withdraw() async throws {
        #expect(try await run("withdraw", "P2").status == 0)
        #expect(try await run("solve", "--quiet").status == 0)
    }

    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }
}
