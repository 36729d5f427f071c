import ConferenceModel
import Testing

@testable import Scheduling
@testable import colloque

@Suite("The line of progress")
struct ProgressLineTests {
    @Test("it says what is known")
    func text() {
        let far = ScheduleProgress(best: 312, bound: 298, nodes: 40)
        let line = ProgressLine.text(far, elapsed: .milliseconds(12_340))
        #expect(line.fr == "12,3\u{202F}s · meilleur 312 · borne 298 · écart 4,5\u{202F}%")
        #expect(line.en == "12.3\u{A0}s · best 312 · bound 298 · gap 4.5%")
    }

    @Test("it says nothing of what is not known yet, and that a stop was asked for")
    func beginning() {
        #expect(ProgressLine.text(nil, elapsed: .zero).en == "0.0\u{A0}s")
        let stopping = ProgressLine.text(
            ScheduleProgress(best: nil, bound: 7, nodes: 0), elapsed: .seconds(2), isStopping: true)
        #expect(stopping.fr == "arrêt demandé · 2,0\u{202F}s · borne 7")
        #expect(stopping.en == "stopping · 2.0\u{A0}s · bound 7")
    }
}
