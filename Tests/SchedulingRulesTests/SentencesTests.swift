import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("What rules say")
struct SentencesTests {
    @Test("of random programmes is a sentence in each language, and names somebody or something", arguments: 0..<4)
    func violations(block: Int) throws {
        for seed in block * 25..<block * 25 + 25 {
            let conference = try RandomConference.make(seed: seed)
            let programme = RandomProgramme.make(for: conference, seed: seed, .careless)
            for type in RuleSet.all {
                for violation in type.init(RuleOptions(defaultsOf: type.options), for: conference)
                    .found(in: programme, of: conference)
                {
                    #expect(isWellSet(violation.text), "\(violation.text)")
                    #expect(violation.text.fr.hasSuffix(".") && violation.text.en.hasSuffix("."), "\(violation.text)")
                    #expect(!violation.subjects.isEmpty && violation.units > 0, "\(violation.text)")
                    #expect(type.kind != .requirement || violation.units == 1)
                }
            }
        }
    }

    @Test("of themselves is set as each language sets its texts", arguments: RuleSet.all.map { $0.name })
    func themselves(name: String) throws {
        let rule = try #require(RuleSet.all.first { $0.name == name })
        let texts = [rule.law] + (rule.kind == .requirement ? [] : [rule.unit])
        for text in texts + rule.options.flatMap({ [$0.meaning, $0.values.described] }) {
            #expect(isWellSet(text), "\(text)")
        }
    }

    /// Languages differ; in French, no-break spaces stand before double punctuation and inside guillemets, apostrophes are
    /// curved; in English nothing stands before punctuation.
    private func isWellSet(_ text: Text) -> Bool {
        let fr = Array(" " + text.fr + " ")
        let isFrench = fr.indices.allSatisfy { index in
            switch fr[index] {
            case ";", "!", "?": fr[index - 1] == "\u{202F}"
            // An hour as files have it: 09:30.
            case ":" where fr[index - 1].isNumber && fr[index + 1].isNumber: true
            case ":", "»": fr[index - 1] == "\u{A0}"
            case "«": fr[index + 1] == "\u{A0}"
            case "'", "\"": false
            default: true
            }
        }
        let isEnglish = !["«", "»", "\u{A0}", "\u{202F}", " :", " ;", " ,", " ."].contains { text.en.contains($0) }
        return isFrench && isEnglish && text.fr != text.en
    }
}

extension Rule {
    fileprivate func found(in programme: Programme, of conference: Conference) -> [any RuleViolation] {
        violations(in: programme, of: conference)
    }
}
