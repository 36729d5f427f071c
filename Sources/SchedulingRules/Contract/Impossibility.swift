package import ConferenceModel

/// Why there is no programme, with its papers, people and arithmetic.
package struct Impossibility: Hashable, Sendable {
    /// The paper that it is about, where it is about one alone.
    package let paper: Reference<Paper>?
    package let subjects: [Subject]
    package let text: Text

    init(of paper: Reference<Paper>? = nil, _ subjects: [Subject], _ text: Text) {
        (self.paper, self.subjects, self.text) = (paper, subjects, text)
    }
}
