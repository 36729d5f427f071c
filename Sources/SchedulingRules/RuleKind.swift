import ConferenceModel
import LinearProgramming

/// Says what is wanted of a programme: `must hold` or `costs points when it does not`.
package enum RuleKind: String, Sendable {
    case requirement, preference
}
