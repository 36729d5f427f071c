import ConferenceModel

/// A person as another program has them.
struct SourcePerson {
    var name: String
    var email: String?
    var affiliation: String?
    /// Hours when they can come; `nil` = any.
    var available: [Interval]?
    /// What the source says of when they come, in its own words.
    var said: [SpeakerColumn: String] = [:]
    let location: Location

    /// `nil` when the person has no name.
    init?(
        _ name: String, email: String? = nil, affiliation: String? = nil, available: [Interval]? = nil,
        at location: Location
    ) {
        guard !name.isEmpty else { return nil }
        self.name = name
        self.email = email.flatMap { $0.oneLine.isEmpty ? nil : $0.oneLine }
        self.affiliation = affiliation.flatMap { $0.oneLine.isEmpty ? nil : $0.oneLine }
        (self.available, self.location) = (available, location)
    }
}
