import ConferenceModel
import Foundation
import ProgrammeExports
import SchedulingRules
import Testing

@testable import ConferenceWorkspace
@testable import Scheduling
@testable import colloque

@Suite("The table of trade-offs")
struct TradeoffTableTests {
    private let tradeoffs = Tradeoffs(
        preferences: [
            AxesStayInOneRoom.self, PresentersAreNotInTwoSessionsAtOnce.self, PapersKeepToTheirTimeSlots.self,
        ],
        points: [5, 0, 12345], isProved: false,
        trials: [
            .init(preference: 0, change: .doubled, points: [2, 0, 12350], isProved: true),
            .init(preference: 0, change: .dropped, points: [33, 0, 12300], isProved: false),
            .init(preference: 1, change: .doubled, points: [5, 0, 12345], isProved: true),
            .init(preference: 1, change: .dropped, points: [5, 7, 12245], isProved: true),
            .init(preference: 2, change: .doubled, points: [5, 0, 12345], isProved: false),
        ], isComplete: false)

    @Test("what is most in the way of the others comes first, within 80 columns")
    func table() {
        let text = TradeoffTable(tradeoffs, since: 12350).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0] == "What each preference costs the others, in points")
        #expect(
            Array(lines[2...6]) == [
                "                                                          doubled      dropped",
                "preference                                    now     own  others  own  others",
                "presenters-are-not-in-two-sessions-at-once      0       0       0    7    −100",
                "axes-stay-in-one-room                           5       2      +5  ~33     −45",
                "papers-keep-to-their-time-slots             12345  ~12345       0    –       –",
            ], "\(text)")
        #expect(lines.allSatisfy { $0.columns <= 80 })
        #expect(text.contains("\n~: the best found in the time there was, not proved.\n"))
        #expect(text.contains("\n–: not searched yet: give more time with --time-limit.\n"))
        #expect(!text.contains("These searches found better"))
    }

    @Test("a programme that was bettered on the way is told")
    func bettered() {
        let text = TradeoffTable(tradeoffs, since: 12400).text
        #expect(text.contains("12350 points\ninstead of 12400") || text.contains("12350 points instead of 12400"))
    }

    @Test("in JSON, the whole matrix")
    func document() throws {
        let document = TradeoffDocument(tradeoffs)
        #expect(document.points == 12350 && !document.complete && !document.proved)
        #expect(document.trials.map(\.points) == [12352, 12333, 12350, 12257, 12350])
        #expect(document.trials.map(\.change) == ["doubled", "dropped", "doubled", "dropped", "doubled"])
        #expect(document.trials[1].pointsByRule.map(\.points) == [33, 0, 12300])
        #expect(document.trials.allSatisfy { $0.pointsByRule.map(\.rule) == document.pointsByRule.map(\.rule) })
    }
}
