package import ConferenceModel
internal import Digests
internal import Foundation

extension UniqueIdentifier {
    /// Another one at each call (version 4).
    package static func random() -> UniqueIdentifier { UniqueIdentifier(bytes: UUID().bytes) }

    /// For a conference that has no identifier of its own: the same for the same title and days.
    package init(ofUnsaved conference: Conference) {
        let days = conference.days.map(\.iso).joined(separator: " ")
        self.init("\(conference.title.fr)\n\(conference.title.en)\n\(days)", in: UniqueIdentifier.colloque)
    }

    /// The namespace of conferences.
    private static let colloque = UniqueIdentifier(bytes: Array(Digest.sha256(Array("colloque".utf8)).prefix(16)))
}

extension UUID {
    fileprivate var bytes: [UInt8] {
        let u = uuid
        return [
            u.0, u.1, u.2, u.3, u.4, u.5, u.6, u.7, u.8, u.9, u.10, u.11, u.12, u.13, u.14, u.15,
        ]
    }
}
