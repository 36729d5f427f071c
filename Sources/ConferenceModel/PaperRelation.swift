/// A wish of the organiser about two papers.
package struct PaperRelation: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The first ends before the second begins.
        case before
        /// Both stand in one session.
        case sameSession
        /// They are not presented in parallel (one session after the other, or one after the other in one session).
        case notAtTheSameTime
    }

    package let kind: Kind
    package let first: Reference<Paper>
    package let second: Reference<Paper>

    package init(_ kind: Kind, _ first: Reference<Paper>, _ second: Reference<Paper>) {
        (self.kind, self.first, self.second) = (kind, first, second)
    }
}
