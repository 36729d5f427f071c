import ConferenceModel

/// The people whom the table of papers may name.
struct SpeakerDirectory {
    /// Where they come from.
    enum Source {
        case table([Located<Speaker>])
        /// There is a table, but it could not be read: nobody is unknown for sure.
        case unreadable
        /// There is none: whoever is named exists.
        case papers
    }

    private(set) var speakers: [Speaker] = []
    private var index: NameIndex<Speaker>
    private var created: [String: Reference<Speaker>] = [:]
    private let source: Source

    init(_ source: Source) {
        self.source = source
        if case .table(let rows) = source { speakers = rows.map(\.value) }
        index = NameIndex(speakers.map(\.name))
    }

    /// Whether somebody has this name exactly.
    func knows(_ name: String) -> Bool { index.contains(name) }

    /// `nil` when nothing can be said of the name.
    mutating func find(_ name: String) -> NameIndex<Speaker>.Finding? {
        switch source {
        case .table: return index.find(name)
        case .unreadable: return nil
        case .papers:
            if let speaker = created[name.folded] { return .found(speaker) }
            let speaker = Reference<Speaker>(speakers.count)
            speakers.append(Speaker(name: name))
            created[name.folded] = speaker
            return .found(speaker)
        }
    }
}
