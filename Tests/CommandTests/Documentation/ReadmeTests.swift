import ArgumentParser
import ConferenceModel
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
}
