import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Papers fit their session")
struct PapersFitTheirSessionTests {
    private func conference(changeOver: Minutes) throws -> Conference {
        try .example(papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0) }, changeOver: changeOver)
    }

    @Test("Three papers of 30 minutes fill 90 minutes")
    func holds() throws {
        #expect(try PapersFitTheirSession.violations(of: conference(changeOver: 0), [.at(0, 0, [0, 1, 2])]) == [])
    }

    @Test("With a minute between two of them they do not fit")
    func broken() throws {
        let found = try PapersFitTheirSession.violations(of: conference(changeOver: 1), [.at(0, 0, [2, 0, 1])])
        #expect(found.map(\.fault) == [.minutes(needed: 92)])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C3, C1, C2 demandent 92 minutes_; le créneau du jeudi 15 novembre, 9_h~– 10_h_30 en offre 90.",
                    en: "C3, C1, C2 need 92 minutes; the time slot of Thursday 15 November, 9:00–10:30 gives 90.")
            ])
    }

    @Test("Where the time slot counts places, papers take theirs, each for itself")
    func places() throws {
        let conference = try Conference.example(
            papers: (1...3).map { Paper(id: "C\($0)", title: "", axis: 0, duration: 300, places: $0) }, places: 3)
        func found(_ session: Session) -> [PapersFitTheirSession.Violation] {
            PapersFitTheirSession.violations(of: conference, [session])
        }
        #expect(found(.at(0, 0, [1, 0])) == [])
        #expect(found(.at(0, 0, [0, 1], firstPlaces: [0, 1])) == [])
        #expect(found(.at(0, 0, [0], firstPlaces: [2])) == [])
        #expect(
            found(.at(0, 0, [2, 0])).map(\.text) == [
                said(
                    fr: "C3, C1 vont jusqu’à la place 4_; le créneau du jeudi 15 novembre, 9_h~– 10_h_30 en offre 3.",
                    en: "C3, C1 reach place 4; the time slot of Thursday 15 November, 9:00–10:30 gives 3.")
            ])
        #expect(found(.at(0, 0, [1], firstPlaces: [2])).map(\.fault) == [.places(needed: 4, offered: 3)])
        #expect(
            found(.at(0, 0, [1, 0], firstPlaces: [0, 1])).map(\.text) == [
                said(
                    fr: "C2, C1 se disputent une place de leur séance, jeudi 15 novembre, 9_h~– 10_h_30.",
                    en: "C2, C1 share a place of their session, Thursday 15 November, 9:00–10:30.")
            ])
    }
}
