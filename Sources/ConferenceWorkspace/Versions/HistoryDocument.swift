internal import Archive
internal import ConferenceModel

/// What `history --json` prints; keys without a value are left out.
package struct HistoryDocument: Encodable {
    struct Entry: Encodable {
        let number: Int
        /// In universal time.
        let made: String
        let parent: Int?
        let note: String?
        let points: Int?
        /// No programme had fewer points.
        let bound: Int?
        let file: String
        let isPublished: Bool
    }

    let versions: [Entry]
    let published: Int?

    package init(_ history: HistoryAnswer) {
        let published = history.published
        self.published = published
        versions = history.versions.map {
            Entry(
                number: $0.number, made: $0.made.iso, parent: $0.parent, note: $0.note, points: $0.quality?.points,
                bound: $0.quality?.bound, file: History.file($0.number), isPublished: $0.number == published)
        }
    }
}
