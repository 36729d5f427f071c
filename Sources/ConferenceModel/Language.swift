/// A language in which Colloque speaks.
package enum Language: String, Sendable, CaseIterable {
    case fr, en
}
