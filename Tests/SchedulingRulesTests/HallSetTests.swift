import TestSupport
import Testing

@testable import SchedulingRules

@Suite("Papers that are one more than their places")
struct HallSetTests {
    @Test("are found where trying all sets of papers finds any, and only there; none of them can be done without")
    func againstAllSets() {
        var shortages = 0
        for seed in 0..<2_000 {
            var random = SplitMix64(seed: seed)
            let places = (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
            let options = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                places.indices.filter { _ in Bool.random(using: &random) }
            }
            func isShort(_ papers: [Int]) -> Bool {
                papers.count > Set(papers.flatMap { options[$0] }).reduce(0) { $0 + places[$1] }
            }
            func hasShortage(among papers: [Int]) -> Bool {
                (1..<1 << papers.count).contains { set in
                    isShort(papers.indices.filter { set >> $0 & 1 == 1 }.map { papers[$0] })
                }
            }
            let found = HallSet.first(among: options, places: places)
            #expect((found != nil) == hasShortage(among: Array(options.indices)), "seed \(seed)")
            guard let found else { continue }
            shortages += 1
            #expect(found.cells == Set(found.papers.flatMap { options[$0] }).sorted(), "seed \(seed)")
            #expect(found.papers.count == found.cells.reduce(0) { $0 + places[$1] } + 1, "seed \(seed)")
            for paper in found.papers where found.papers.count > 1 {
                #expect(!hasShortage(among: found.papers.filter { $0 != paper }), "seed \(seed)")
            }
        }
        #expect(shortages > 200 && shortages < 1_800)
    }
}
