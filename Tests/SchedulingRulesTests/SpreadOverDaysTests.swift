import Testing

@testable import SchedulingRules

@Suite("Papers spread over days in whole sessions")
struct SpreadOverDaysTests {
    /// By trying every number of papers in every session.
    private func leastDifference(_ spread: SpreadOverDays, papers: Int, sessions: Int) -> Int? {
        var least: Int?
        func place(_ left: Int, _ papers: Int, _ days: [Int]) {
            guard left > 0 else {
                guard papers == 0, let most = days.max(), let fewest = days.min() else { return }
                let difference = max(most - fewest - 1, 0)
                least = min(least ?? difference, difference)
                return
            }
            for day in days.indices {
                for count in 1...spread.most where count <= papers {
                    var days = days
                    days[day] += count
                    place(left - 1, papers - count, days)
                }
            }
        }
        place(sessions, papers, Array(repeating: 0, count: spread.days))
        return least
    }

    @Test("differ as little as trying everything finds", arguments: [(2, 2), (2, 3), (3, 2), (3, 3)])
    func differences(days: Int, most: Int) {
        let spread = SpreadOverDays(days: days, most: most)
        for sessions in 1...5 {
            for papers in 1...(5 * most) {
                #expect(
                    spread.leastDifference(papers: papers, sessions: sessions)
                        == leastDifference(spread, papers: papers, sessions: sessions),
                    "\(papers) papers in \(sessions) sessions")
            }
        }
    }

    @Test("Twenty-four papers in eight sessions of three make 9 + 9 + 6, in nine 8 + 8 + 8")
    func example() {
        let spread = SpreadOverDays(days: 3, most: 3)
        #expect(spread.leastDifference(papers: 24, sessions: 7) == nil)
        #expect(spread.leastDifference(papers: 24, sessions: 8) == 2)
        #expect(spread.leastDifference(papers: 24, sessions: 9) == 0)
        #expect(spread.cuts(papers: 24) == [SpreadOverDays.Cut(scale: 1, slope: 2, least: 18)])
        #expect(SpreadOverDays(days: 2, most: 3).cuts(papers: 24) == [])
    }

    @Test("Cuts hold for every number of sessions, and meet the first; deficits are what other numbers of papers break")
    func cuts() {
        var count = 0
        for (days, most) in [(2, 2), (2, 4), (3, 3), (4, 3), (5, 2)] {
            let spread = SpreadOverDays(days: days, most: most)
            for papers in 1...30 {
                for cut in spread.cuts(papers: papers) {
                    count += 1
                    for other in max(papers - 4, 0)...papers + 4 {
                        let breaches = (0...other).compactMap { sessions in
                            spread.leastDifference(papers: other, sessions: sessions).map {
                                cut.least - cut.scale * $0 - cut.slope * sessions
                            }
                        }
                        let worst = breaches.max() ?? 0
                        if other == papers { #expect(worst == 0, "\(papers) papers, \(days) days of \(most)") }
                        #expect(max(spread.deficit(of: cut, papers: other), 0) == max(worst, 0))
                    }
                }
            }
        }
        #expect(count > 20)
    }
}
