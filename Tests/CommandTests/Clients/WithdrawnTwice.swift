import Archive
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import Testing

@testable import colloque

/// Limoges after two rounds of withdrawals, a published version before each: a folder of three versions, made once for all
/// tests that look at it, as an organiser makes it.
struct WithdrawnTwice {
    static let made = Task { try await WithdrawnTwice() }

    private static let place = Place()
    let folder = Self.place.path("limoges")

    /// In order, those that were in the programme.
    static let withdrawn = ["C07", "C12", "C21", "C24"]

    private init() async throws {
        // A static place outlives the last test.
        atexit { try? FileManager.default.removeItem(atPath: WithdrawnTwice.place.path) }
        let files = FileManager.default
        try files.copyItem(atPath: Fixture("limoges-2012").path, toPath: folder)
        let settings = URL(filePath: folder + "/colloque.yaml")
        // Papers in reserve take the places of those that are withdrawn.
        try (Data(contentsOf: settings) + Data("\nchangements: {trou: 20}\n".utf8)).write(to: settings)
        try await run("import --programme '\(Fixture("withdrawals").path)/programme.json' \(folder)")
        try await run("publish \(folder) 1")
        try await run("withdraw \(folder) C24 C07")
        try await rerun("--moves 1")
        try await run("publish \(folder) 2")
        try await run("withdraw \(folder) C12 --speaker 'Inès Benchaouïa'")
        try await run("change unavailable \(folder) 'Karima Oulhassen' 'jeudi'")
        try await rerun("--moves 3")
    }

    /// Chooses from the menu, and does what is then left to do.
    private func rerun(_ choice: String) async throws {
        let output = try await run("rerun \(folder) \(choice)")
        for line in output.split(separator: "\n") where line.hasPrefix("To do: colloque ") {
            try await run(String(line.dropFirst(16)))
        }
    }

    @discardableResult
    private func run(_ arguments: String) async throws -> String {
        let run = try await Binary.shell("$colloque \(arguments)")
        try #require(run.status == 0, "\(arguments): \(run.error)")
        return run.output
    }

    /// Exports to a file of its own.
    /// - Returns: its path.
    func export(_ options: String, to name: String, in place: Place) async throws -> String {
        try await run("export \(folder) \(options) --output '\(place.path(name))'")
        return place.path(name)
    }

    func conference() throws -> Conference {
        try #require(ConferenceFolder(path: folder).read().conference)
    }

    func programme(of conference: Conference) throws -> Programme {
        try ProgrammeReading.read(folder + "/programme.json", of: conference).programme
    }
}
