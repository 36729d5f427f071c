/// How large a made-up conference is, and how its days go.
package struct ConferenceShape: Hashable, Sendable {
    package let papers: Int
    package let days: Int
    /// Places of each time slot of a day.
    package let places: [Int]
    /// A few papers take 2, 3 or 4 places; never more than the longest time slot has.
    package var longestPaper: Int { min(4, places.max() ?? 1) }

    package init(papers: Int) {
        self.papers = papers
        (days, places) = papers < 50 ? (2, [2, 3]) : (3, [4, 3, 3, 4])
    }

    /// The size of N2OR, CoSPLib's smallest: a two-day conference.
    package static let small = ConferenceShape(papers: 35)
    /// The sizes at which growth is watched.
    package static let growth = [100, 300, 1_000, 3_000, 10_000].map(ConferenceShape.init)
}
