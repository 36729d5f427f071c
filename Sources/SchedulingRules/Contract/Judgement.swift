/// What a rule says of a candidate session.
package enum Judgement: Hashable, Sendable {
    case refused
    /// Admitted, at so many units of violation (0 = as wished).
    case admitted(units: Int)

    package static let welcome = Judgement.admitted(units: 0)
    package static func refused(if condition: Bool) -> Judgement { condition ? .refused : .welcome }
}
