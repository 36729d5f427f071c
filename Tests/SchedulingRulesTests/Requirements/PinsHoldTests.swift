import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Pins hold")
struct PinsHoldTests {
    private func conference() throws -> Conference {
        try .example(papers: [
            Paper(id: "C1", title: "", axis: 0, pin: Pin(timeSlot: 1)),
            Paper(id: "C2", title: "", axis: 0, pin: Pin(room: 1)),
            Paper(id: "C3", title: "", axis: 0, pin: Pin(timeSlot: 3, room: 0)), Paper(id: "C4", title: "", axis: 0),
            Paper(id: "C5", title: "", axis: 0, otherAxes: [1], pin: Pin(axis: 0)),
        ])
    }

    @Test("A pin to a time slot leaves the room free, and the other way round")
    func holds() throws {
        let sessions: [Session] = [.at(1, 0, [0]), .at(2, 1, [1]), .at(3, 0, [2, 3])]
        #expect(try PinsHold.violations(of: conference(), sessions) == [])
    }

    @Test("A pin to an axis leaves time and room free, and another axis is told")
    func axis() throws {
        #expect(try PinsHold.violations(of: conference(), [.at(2, 1, [4])]) == [])
        let elsewhere = Session(timeSlot: 2, room: 1, axis: 1, papers: [4])
        #expect(
            try PinsHold.violations(of: conference(), [elsewhere]).map(\.text) == [
                said(
                    fr: "C5 n’est pas où elle est épinglée (axe 1).", en: "C5 is not where it is pinned (axis 1).")
            ])
    }

    @Test("Each pinned paper elsewhere is told where it is pinned")
    func broken() throws {
        let found = try PinsHold.violations(of: conference(), [.at(0, 0, [0]), .at(2, 0, [1]), .at(3, 1, [2, 3])])
        #expect(
            found.map(\.text) == [
                said(
                    fr: "C1 n’est pas où elle est épinglée (jeudi 15 novembre, 11_h~– 12_h_30).",
                    en: "C1 is not where it is pinned (Thursday 15 November, 11:00–12:30)."),
                said(fr: "C2 n’est pas où elle est épinglée (B12).", en: "C2 is not where it is pinned (B12)."),
                said(
                    fr: "C3 n’est pas où elle est épinglée (vendredi 16 novembre, 9_h~– 10_h_30, Amphi).",
                    en: "C3 is not where it is pinned (Friday 16 November, 9:00–10:30, Amphi)."),
            ])
    }
}
