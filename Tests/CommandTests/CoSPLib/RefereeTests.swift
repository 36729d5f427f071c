import Archive
import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Scheduling
import SchedulingRules
import Testing

@testable import colloque

@Suite("CoSPLib's evaluator")
struct RefereeTests {
    @Test(
        "agrees with the audit, term by term", .enabled(if: Referee.isThere, "set COSPLIB"), arguments: Referee.verdicts
    )
    func terms(verdict: Referee) throws {
        let reading = CheckedConference(verdict.workbook)
        #expect(reading.diagnostics.map(\.text.en) == [])
        let conference = try #require(reading.conference)
        let programme = try ProgrammeReading.read(verdict.programme, of: conference).programme
        let audit = Audit(of: programme, of: conference, by: reading.rules)
        let terms = try #require(CoSPLibTerms(of: programme, of: conference, by: audit))
        #expect(terms.terms == verdict.terms)
        #expect(terms.total == verdict.total)
        #expect(audit.entries.filter(\.isBrokenRequirement).map { $0.rule.name } == [])
    }

    @Test("agrees with what the command prints", .enabled(if: Referee.isThere, "set COSPLIB"))
    func command() async throws {
        for verdict in Referee.verdicts.filter({ $0.instance == "N2OR" }) {
            let run = try await Binary.run("audit", verdict.workbook, "--programme", verdict.programme, "--json")
            let document = try run.decoded(as: Document.self)
            #expect(run.status == 0)
            #expect(document.terms == verdict.terms)
            #expect(document.total == verdict.total && document.points == verdict.total)
        }
    }

    @Test("knows every preference: a rule counts one of its terms, or is switched off")
    func coverage() {
        let known = Set(CoSPLibTerm.all.map(\.rule) + CoSPLibTerm.otherRules)
        let preferences = RuleSet.all.filter { $0.kind != .requirement }.map { $0.name }
        #expect(preferences.filter { !known.contains($0) } == [])
        #expect(known.subtracting(RuleSet.all.map { $0.name }) == [])
    }

    private struct Document: Decodable {
        let points: Int
        let terms: [String: Int]
        let total: Int
    }
}
