/// What a condition is about: wishes are given up before what a conference is made of.
package enum ConditionScope: Int, Comparable, Sendable {
    case wish
    /// To which axes papers belong: each that is given up makes many more sessions possible.
    case themes
    case rooms
    case papers

    package static func < (a: ConditionScope, b: ConditionScope) -> Bool { a.rawValue < b.rawValue }
}
