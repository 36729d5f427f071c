package import ConferenceModel
internal import Foundation

extension UniqueIdentifier {
    /// Another one at each call (version 4).
    package static func random() -> UniqueIdentifier { UniqueIdentifier(bytes: UUID().bytes) }

    /// The same for the same name in the same namespace, anywhere (version 5, RFC 9562 §5.5).
    package init(_ name: String, in namespace: UniqueIdentifier) {
        var bytes = Array(Digest.sha1(namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x50
        bytes[8] = bytes[8] & 0x3f | 0x80
        self.init(bytes: bytes)
    }

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
