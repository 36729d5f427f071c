internal import ConferenceModel

/// An `Event` of schema.org; what is `nil` is left out.
struct LinkedEvent: Encodable {
    /// A `Place`, `Person` or `Organization`.
    struct Named: Encodable {
        let type: String
        let name: String
        /// One at most; a list, as a value cannot hold itself.
        let affiliation: [Named]?

        /// `nil` without a name.
        init?(_ type: String, _ name: String, affiliation: String? = nil) {
            guard !name.isEmpty else { return nil }
            (self.type, self.name) = (type, name.line)
            self.affiliation = affiliation.flatMap { Named("Organization", $0) }.map { [$0] }
        }

        private enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, affiliation
        }
    }

    private let type = "Event"
    private let name: String
    private let identifier: String?
    var context: String?
    var startDate: String?
    var endDate: String?
    var location: Named?
    var performer: [Named]?
    var description: String?
    var keywords: [String]?
    var inLanguage: [String]?
    var eventStatus: String?
    var previousStartDate: String?
    var subEvent: [LinkedEvent]?

    init(name: String, identifier: UniqueIdentifier?) {
        self.name = name.line
        self.identifier = identifier.map { "urn:uuid:\($0.text)" }
    }

    /// `Scheduled`, `Rescheduled` or `Cancelled`.
    static func status(_ word: String) -> String { "https://schema.org/Event\(word)" }

    private enum CodingKeys: String, CodingKey {
        case type = "@type"
        case context = "@context"
        case name, identifier, startDate, endDate, location, performer, description, keywords, inLanguage
        case eventStatus, previousStartDate, subEvent
    }
}
