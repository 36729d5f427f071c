import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports
import SchedulingRules
import Testing

@testable import colloque

@Suite("The README")
struct ReadmeTests {
    private let readme: Document

    init() throws { readme = try Document("README.md") }

    @Test("lists the rules as `colloque rules --markdown` does")
    func rules() throws { try readme.expect(RuleList(RuleSet.all).markdown(.en), between: "rules") }

    @Test("tells every exit status and its meaning, in both languages")
    func exitStatuses() {
        for status in colloque.ExitStatus.allCases {
            #expect(readme.text.contains("| \(status.rawValue) | \(status.text.en) | \(status.text.fr) |\n"))
        }
    }

    @Test("shows every command")
    func commands() {
        for command in Colloque.configuration.subcommands {
            #expect(readme.text.contains("`colloque \(command._commandName)"))
        }
    }

    @Test("names every format of export", arguments: ExportFormat.allCases)
    func format(_ format: ExportFormat) { #expect(readme.names("--format \(format.rawValue)")) }

    @Test("shows sessions at the terminal as they are")
    func sessions() async throws {
        let place = Place()
        let fixtures = Document.root.appending(path: "fixtures").path
        let sessions = TerminalSession.all(in: readme.text).filter { $0.command.hasPrefix("colloque ") }
        #expect(sessions.count > 5)
        // Limoges takes too long without optimisation.
        for session in sessions where Binary.isOptimised || !session.command.contains("limoges") {
            let run = try await Binary.shell(
                "cd \(place.path); ln -sfn \(fixtures) fixtures; $\(session.command) 2>&1")
            // Of the best programmes of Limoges the page shows one; another one would be as true.
            let isSame =
                session.command.hasPrefix("colloque solve fixtures/limoges-2012")
                ? session.ends(like: run.output) : session.shows(run.output)
            #expect(isSame, "\(session.command): \(run.output)")
        }
    }
}
