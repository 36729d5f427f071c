import ConferenceModel
import Foundation
import SchedulingRules
import Testing

@Suite("The list of rules")
struct RuleSetTests {
    @Test("is what stands in the folders, requirements and preferences apart")
    func listIsFolder() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/SchedulingRules")
        func files(in folder: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path).sorted()
        }
        func types(_ isWanted: (RuleKind) -> Bool) -> [String] {
            RuleSet.all.filter { isWanted($0.kind) }.map { "\($0).swift" }.sorted()
        }
        #expect(try files(in: "Requirements") == types { $0 == .requirement })
        #expect(try files(in: "Preferences") == types { $0 != .requirement })
    }

    @Test("is known by name to rules alone: nothing that schedules names one")
    func nothingElseNamesARule() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        func texts(in folder: String) throws -> [(name: String, text: String)] {
            let files = FileManager.default.enumerator(
                at: sources.appending(path: folder).standardizedFileURL, includingPropertiesForKeys: nil)
            return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.map {
                ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
            }
        }
        let rules = try texts(in: "SchedulingRules").filter { $0.text.contains("static let law = ") }.map(\.name)
        #expect(Set(rules).isSuperset(of: RuleSet.all.map { "\($0)" }) && rules.contains("MovedPapersAreFew"))
        let scheduling = try texts(in: "Scheduling")
        #expect(scheduling.count > 50)
        for (name, text) in scheduling {
            let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
            #expect(words.isDisjoint(with: rules), "\(name) names \(words.intersection(rules).sorted())")
        }
    }

    @Test("has one test file for each rule")
    func testsAreFolder() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        for folder in ["Requirements", "Preferences"] {
            let files = try FileManager.default.contentsOfDirectory(atPath: tests.appending(path: folder).path)
            let isRequirement = folder == "Requirements"
            let types = RuleSet.all.filter { ($0.kind == .requirement) == isRequirement }
            #expect(files.sorted() == types.map { "\($0)Tests.swift" }.sorted())
        }
    }

    @Test("names each rule after its type", arguments: RuleSet.all.map { "\($0)" })
    func kebabCase(type: String) throws {
        let rule = try #require(RuleSet.all.first { "\($0)" == type })
        let words = type.reduce(into: "") {
            $0 += $1.isUppercase && !$0.isEmpty ? "-" + $1.lowercased() : $1.lowercased()
        }
        #expect(rule.name == words)
    }

    @Test("has no name twice, in either language")
    func uniqueNames() {
        let names = RuleSet.all.flatMap { [$0.name, $0.frenchName] }
        #expect(Set(names).count == names.count)
        for name in RuleSet.all.map({ $0.frenchName }) {
            #expect(name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(name)")
        }
    }

    @Test("states a law in both languages, each a sentence", arguments: RuleSet.all.map { $0.name })
    func laws(name: String) throws {
        let rule = try #require(RuleSet.all.first { $0.name == name })
        for law in [rule.law.fr, rule.law.en] {
            #expect(law.count > 10 && law.hasSuffix(".") && law.first?.isUppercase == true)
        }
        #expect(rule.law.fr != rule.law.en)
        #expect((rule.kind == .requirement) == rule.unit.fr.isEmpty)
        #expect((rule.kind == .requirement) == rule.unit.en.isEmpty)
        #expect(rule.unit.fr != rule.unit.en || rule.kind == .requirement)
        for option in rule.options { #expect(option.meaning.fr != option.meaning.en) }
    }

    @Test("puts requirements first, and gives each preference a weight that may be zero")
    func order() {
        let firstPreference = RuleSet.all.firstIndex { $0.kind != .requirement } ?? RuleSet.all.endIndex
        #expect(RuleSet.all[firstPreference...].allSatisfy { $0.kind != .requirement })
        for case .preference(let weight) in RuleSet.all.map({ $0.kind }) { #expect(weight >= 0) }
    }
}
