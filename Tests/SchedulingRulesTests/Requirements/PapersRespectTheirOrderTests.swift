import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers respect their order")
struct PapersRespectTheirOrderTests {
    private func violations(_ kind: PaperRelation.Kind, _ sessions: [Session]) throws -> [PapersRespectTheirOrder
        .Violation]
    {
        let papers = [
            Paper(id: "C1", title: "", axis: 0), Paper(id: "C2", title: "", axis: 0),
            Paper(id: "C3", title: "", axis: 0),
            Paper(id: "C4", title: "", axis: 0, status: .reserve),
        ]
        let relations = [PaperRelation(kind, 0, 1), PaperRelation(kind, 2, 3)]
        return try PapersRespectTheirOrder.violations(of: .example(papers: papers, relations: relations), sessions)
    }

    @Test("Before: in an earlier time slot, or earlier in the same session")
    func before() throws {
        #expect(try violations(.before, [.at(0, 0, [0]), .at(1, 0, [1])]) == [])
        #expect(try violations(.before, [.at(0, 0, [0, 2, 1])]) == [])
        for sessions: [Session] in [
            [.at(0, 0, [1, 0])], [.at(0, 0, [0]), .at(0, 1, [1])], [.at(2, 0, [0]), .at(1, 0, [1])],
        ] {
            #expect(
                try violations(.before, sessions).map(\.text) == [
                    said(fr: "C1 ne passe pas avant C2.", en: "C1 does not come before C2.")
                ])
        }
    }

    @Test("Same session")
    func sameSession() throws {
        #expect(try violations(.sameSession, [.at(0, 0, [1, 0])]) == [])
        #expect(
            try violations(.sameSession, [.at(0, 0, [0]), .at(0, 1, [1])]).map(\.text) == [
                said(fr: "C1 et C2 ne sont pas dans la même séance.", en: "C1 and C2 are not in the same session.")
            ])
    }

    @Test("Not at the same time: in one session or in two time slots")
    func notAtTheSameTime() throws {
        #expect(try violations(.notAtTheSameTime, [.at(0, 0, [1, 0])]) == [])
        #expect(try violations(.notAtTheSameTime, [.at(1, 0, [0]), .at(0, 0, [1])]) == [])
        #expect(
            try violations(.notAtTheSameTime, [.at(0, 0, [0]), .at(0, 1, [1])]).map(\.text) == [
                said(fr: "C1 et C2 ont lieu en même temps.", en: "C1 and C2 take place at the same time.")
            ])
    }

    @Test("A paper that is missing, or was not accepted, breaks no relation", arguments: PaperRelation.Kind.allCases)
    func silence(kind: PaperRelation.Kind) throws {
        #expect(try violations(kind, [.at(0, 0, [1]), .at(0, 1, [2])]) == [])
        #expect(try violations(kind, [.at(0, 0, [3]), .at(0, 1, [2])]) == [])
    }
}
