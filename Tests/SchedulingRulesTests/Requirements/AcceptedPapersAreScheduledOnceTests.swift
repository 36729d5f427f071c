import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Accepted papers are scheduled once")
struct AcceptedPapersAreScheduledOnceTests {
    private func conference() throws -> Conference {
        try .example(papers: [
            Paper(id: "C1", title: "", axis: 0), Paper(id: "C2", title: "", axis: 0),
            Paper(id: "C3", title: "", axis: 0, status: .reserve),
            Paper(id: "C4", title: "", axis: 0, status: .withdrawn),
        ])
    }

    @Test("Accepted papers once, and no others: nothing to say")
    func holds() throws {
        #expect(
            try AcceptedPapersAreScheduledOnce.violations(of: conference(), [.at(0, 0, [0]), .at(3, 1, [1])]) == [])
    }

    @Test("A paper is missing, another stands three times, two others should not stand at all")
    func broken() throws {
        let found = try AcceptedPapersAreScheduledOnce.violations(
            of: conference(), [.at(0, 0, [1, 1]), .at(1, 0, [2, 3]), .at(2, 0, [1])])
        #expect(found.map(\.times) == [0, 3, 1, 1])
        #expect(found.map(\.subjects) == [[.paper("C1")], [.paper("C2")], [.paper("C3")], [.paper("C4")]])
        #expect(
            found.map(\.text) == [
                said(fr: "C1 n’est pas programmée.", en: "C1 is not scheduled."),
                said(fr: "C2 est programmée 3 fois.", en: "C2 is scheduled 3 times."),
                said(
                    fr: "C3 est programmée alors qu’elle est en réserve.",
                    en: "C3 is scheduled though it is in reserve."),
                said(fr: "C4 est programmée alors qu’elle est retirée.", en: "C4 is scheduled though it is withdrawn."),
            ])
    }
}
