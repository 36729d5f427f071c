import Archive
import ConferenceFiles
import ConferenceModel
import Foundation
import GLPKBackend
import LinearProgramming
import ProgrammeExports
import SchedulingRules
import TestSupport
import Testing

@testable import ConferenceWorkspace
@testable import Scheduling
@testable import colloque

@Suite("The pages of the documentation")
struct CatalogTests {
    private func page(_ name: String) throws -> Document { try Document("\(Document.catalog)/\(name).md") }

    @Test("are those that the first one lists")
    func pages() throws {
        let folder = Document.root.appending(path: Document.catalog).path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "colloque.md" }
        let listed = try page("colloque").text.matches(of: /\n- <doc:(\w+)>/).map { "\($0.1).md" }
        #expect(files.sorted() == listed.sorted())
    }

    @Test("link to pages that exist")
    func links() throws {
        let folder = Document.root.appending(path: Document.catalog)
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            for link in try Document("\(Document.catalog)/\(file)").text.matches(of: /<doc:(\w+)>/) {
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: "\(link.1).md").path), "\(file)")
            }
        }
    }

    @Test("list the rules as `colloque rules --markdown` does")
    func rules() throws { try page("TheRules").expect(RuleList(RuleSet.all).markdown(.en), between: "rules") }

    @Test("give the columns or rows of every rule, by its name", arguments: RuleSet.all.map { $0.name })
    func programme(rule: String) throws {
        let type = try #require(RuleSet.all.first { $0.name == rule })
        // Requirements within a session have neither.
        guard type is any ProgrammeRule.Type || type.kind != .requirement else { return }
        #expect(try page("TheIntegerProgramme").names(rule))
    }

    @Test("count the rows of the Limoges colloquium as its integer programme has them")
    func size() throws {
        let folder = CheckedConference(Document.root.appending(path: "fixtures/limoges-2012").path)
        let conference = try #require(folder.conference)
        let program = try Scheduler(GLPKSolver()).program(for: conference, under: folder.rules)
        let rows = RuleSet.all.map { rule in (rule.name, program.rows.count { $0.name.hasPrefix(rule.name + " ") }) }
        let lines = rows.filter { $0.1 > 0 }.map { "| `\($0.0)` | \($0.1) |\n" }
        let (sessions, others) = (
            program.columns.count { $0.name.hasPrefix("session ") },
            program.columns.count { !$0.name.hasPrefix("session ") }
        )
        try page("TheIntegerProgramme").expect(
            "| rule | rows |\n|---|---|\n\(lines.joined())| in all | \(program.rows.count) |\n\n"
                + "\(sessions) columns are candidate sessions, \(others) are the rules'.\n",
            between: "size")
    }

    @Test("give the grammar of hours as new folders do")
    func hours() throws { try page("TheFolder").expect("```\n\(TimePhrase.grammar.en)\n```\n", between: "hours") }

    @Test("name every column of the tables and every key of the settings", arguments: Language.allCases)
    func files(language: Language) throws {
        let page = try page("TheFolder")
        for (name, content) in ConferenceTemplate.files(language: language) {
            let words =
                switch name.suffix(4) {
                case ".csv":
                    content.split(whereSeparator: \.isNewline)[0].split { ",;\u{FEFF}".contains($0) }.map(String.init)
                case "yaml": content.matches(of: /(?m)^([^\s#][^:]*):/).map { String($0.1) }
                default: [String]()
                }
            for word in words { #expect(page.names(word), "\(word) of \(name)") }
        }
    }

    @Test("name every key of programme.json")
    func programmeFile() throws {
        let sample = try SampleConference()
        let saved = SavedProgramme(
            programme: sample.programme, proof: Proof(points: 2, bound: 1, stop: .timeLimit),
            pointsByRule: [.init(rule: "a-rule", points: 2)])
        let bytes = try ProgrammeFile.encode(saved, of: sample.conference, generator: Colloque.generator)
        try expectKeys(of: Data(bytes), on: "ProgrammeJSON", inside: "proof")
    }

    @Test("name every key of the exported JSON")
    func exported() throws {
        let sample = try SampleConference()
        let edition = Edition(
            try sample.thirdVersion(), of: sample.conference, language: .fr, showingCancelled: true)
        try expectKeys(of: Data(ExportFormat.json.export(edition)), on: "ExportedJSON")
    }

    @Test("name every key of what commands print as JSON")
    func commands() throws {
        let sample = try SampleConference()
        let (rules, _) = RuleSet.read(for: sample.conference)
        var document = SolveDocument(status: "infeasible", ScheduleStatistics())
        (document.stop, document.points, document.bound) = ("time-limit", 2, 1)
        document.pointsByRule = [.init(rule: "a-rule", weight: 1, units: 2, points: 2, violations: [])]
        document.sessions = sample.programme.sessions.map { ProgrammeDocument.Session($0, of: sample.conference) }
        let trial = Tradeoffs.Trial(preference: 0, change: .dropped, points: [2], isProved: true)
        let audit = AuditDocument(
            Audit(of: sample.programme, of: sample.conference, by: rules), nil,
            Tradeoffs(
                preferences: [AxesStayInOneRoom.self], points: [3], isProved: true, trials: [trial],
                isComplete: false))
        let reading = CheckedConference(Document.root.appending(path: "fixtures/broken/unknown-speaker").path)
        let check = CheckDocument(CheckAnswer(reading: reading, conflicts: []))
        #expect(audit.rules.contains { !$0.violations.isEmpty } && !check.diagnostics.isEmpty)
        let encoder = JSONEncoder()
        for json in try [
            encoder.encode(document), encoder.encode(audit), encoder.encode(check),
            encoder.encode(RuleList(RuleSet.all)),
        ] {
            try expectKeys(of: json, on: "SolveJSON")
        }
    }

    /// - Parameter parent: a key whose own keys are named with it: `proof.points`.
    private func expectKeys(of json: Data, on name: String, inside parent: String? = nil) throws {
        let page = try page(name)
        func visit(_ value: Any, under key: String) {
            if let members = value as? [Any] { for member in members { visit(member, under: key) } }
            for (name, member) in value as? [String: Any] ?? [:] {
                #expect(
                    page.names(key == parent ? "\(key).\(name)" : name) || page.names("\(key)[].\(name)"), "\(name)")
                visit(member, under: name)
            }
        }
        visit(try JSONSerialization.jsonObject(with: json), under: "")
    }
}
