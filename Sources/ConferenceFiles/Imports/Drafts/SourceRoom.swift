import ConferenceModel

/// A room as another program has it.
struct SourceRoom {
    let name: String
    var capacity: Int?
    /// Hours when it is open; `nil` = any.
    var available: [Interval]?

    /// `nil` when the room has no name.
    init?(_ name: String?, capacity: Int? = nil, available: [Interval]? = nil) {
        guard let name = name?.oneLine, !name.isEmpty else { return nil }
        (self.name, self.available) = (name, available)
        self.capacity = capacity.flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
}
