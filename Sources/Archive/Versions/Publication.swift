package import ConferenceModel

/// That a version was shown to the world.
package struct Publication: Hashable, Sendable, Codable {
    package let number: Int
    package let made: Instant
    package let note: String?
}

/// `programmes/published.json`: every publication, in order; the last one holds. It stands apart because versions are never
/// rewritten.
struct PublicationList: Codable {
    static let schema = "colloque-published/1"
    static let file = "published.json"

    var schema = PublicationList.schema
    var published: [Publication] = []
}
