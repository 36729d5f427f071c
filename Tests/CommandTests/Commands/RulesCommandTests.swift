import ConferenceModel
import SchedulingRules
import Testing

@Suite("colloque rules")
struct RulesCommandTests {
    @Test("every rule is told by both its names and its law", arguments: Language.allCases)
    func text(language: Language) async throws {
        let text = try await Binary.run("rules", "--language", language.rawValue).output
        for rule in RuleSet.all {
            #expect(text.contains("\n    \(rule.law[language])\n"))
            #expect(
                text.contains(
                    Text(fr: "\n  \(rule.frenchName) (\(rule.name))\n", en: "\n  \(rule.name) (\(rule.frenchName))\n")[
                        language]))
        }
    }

    @Test("weights and options are told")
    func facts() async throws {
        let english = try await Binary.run("rules").output
        #expect(
            english.hasPrefix(
                "Requirements\n\n  accepted-papers-are-scheduled-once (communications-programmées-une-fois)\n"))
        #expect(english.contains("    minimum: 1 to "))
        #expect(english.contains("    Weight: 5, per axis: rooms beyond the first\n"))
        #expect(english.contains("    Weight: 0 (off), "))
        let french = try await Binary.run("rules", in: "fr_FR.UTF-8").output
        #expect(french.contains("    Poids\u{A0}: 5, par axe\u{A0}: salles au-delà de la première\n"))
    }

    @Test("in Markdown, each rule is an item", arguments: Language.allCases)
    func markdown(language: Language) async throws {
        let text = try await Binary.run("rules", "--markdown", "--language", language.rawValue).output
        #expect(text.split(separator: "\n").count { $0.hasPrefix("- `") } == RuleSet.all.count)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("### ") } == 2)
    }

    @Test("in JSON, in the order of the list, whatever the language")
    func json() async throws {
        let run = try await Binary.run("rules", "--json")
        #expect(try await Binary.run("rules", "--json", in: "fr_FR.UTF-8").output == run.output)
        let rules = try run.decoded(as: Document.self).rules
        #expect(rules.map(\.name) == RuleSet.all.map { $0.name })
        #expect(rules.allSatisfy { ($0.kind == "preference") == ($0.defaultWeight != nil) })
    }

    private struct Document: Decodable {
        struct Rule: Decodable {
            let name, frenchName, kind: String
            let defaultWeight: Int?
        }
        let rules: [Rule]
    }
}
