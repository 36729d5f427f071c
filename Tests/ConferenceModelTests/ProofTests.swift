import ConferenceModel
import Testing

@Suite("What is known of a programme's quality")
struct ProofTests {
    @Test("is an optimum exactly when no programme can have fewer points, whatever stopped the search")
    func optimal() {
        let proof = Proof(points: 12, bound: 12, stop: .timeLimit)
        #expect(proof.isOptimal)
        #expect(proof.stop == nil)
        #expect(proof.gap == 0)
    }

    @Test("is else a gap and a reason", arguments: [(12, 9, 0.25), (3, 0, 1), (1, 0, 1)])
    func gap(points: Int, bound: Int, gap: Double) {
        let proof = Proof(points: points, bound: bound, stop: .interrupted)
        #expect(!proof.isOptimal)
        #expect(proof.stop == .interrupted)
        #expect(proof.gap == gap)
    }
}
