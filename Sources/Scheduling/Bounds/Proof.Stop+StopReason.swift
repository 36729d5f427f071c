import ConferenceModel
import LinearProgramming

extension Proof.Stop {
    init(_ reason: StopReason) {
        self =
            switch reason {
            case .timeLimit: .timeLimit
            case .workLimit: .workLimit
            case .gapReached: .gapReached
            case .cancelled, .nodeLimit: .interrupted
            }
    }
}
