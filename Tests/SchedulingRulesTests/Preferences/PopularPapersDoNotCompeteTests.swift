import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Popular papers do not compete")
struct PopularPapersDoNotCompeteTests {
    private func conference() throws -> Conference {
        try .example(papers: [
            Paper(id: "C1", title: "", axis: 0, audience: 60), Paper(id: "C2", title: "", axis: 1, audience: 90),
            Paper(id: "C3", title: "", axis: 1, audience: 59),
        ])
    }

    @Test("Popular papers may share a session, and a popular one may stand beside others")
    func holds() throws {
        #expect(try PopularPapersDoNotCompete.violations(of: conference(), [.at(0, 0, [0, 1]), .at(0, 1, [2])]) == [])
    }

    @Test("Two sessions at once with a popular paper compete")
    func broken() throws {
        let sessions: [Session] = [.at(0, 0, [0]), .at(0, 1, axis: 1, [1, 2])]
        let found = try PopularPapersDoNotCompete.violations(of: conference(), sessions)
        #expect(found.map(\.units) == [1])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "Communications très attendues en concurrence, jeudi 15 novembre, 9_h~– 10_h_30~: C1, C2.",
                    en: "Popular papers compete, Thursday 15 November, 9:00–10:30: C1, C2.")
            ])
        #expect(try PopularPapersDoNotCompete.violations(of: conference(), sessions, ["audience": "61"]) == [])
    }
}
