/// A version as an organiser names it.
package enum VersionChoice: Hashable, Sendable {
    case number(Int)
    case published
    case latest
}
