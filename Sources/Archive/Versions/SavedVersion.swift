package import ConferenceModel
internal import Digests

/// One file of `programmes/`, as it is written and read: a programme, where it comes from, and by what its parts are
/// recognised. See ``History`` for how it comes about.
package struct SavedVersion: Hashable, Sendable, Codable {
    package static let schema = "colloque-version/1"

    /// A file that the programme was made from.
    package struct Input: Hashable, Sendable, Codable {
        package let file: String
        /// In hexadecimal.
        package let sha256: String
        package let bytes: Int
    }

    package struct Paper: Hashable, Sendable, Codable {
        package let id: String
        package let identifier: UniqueIdentifier
        /// From 0; one more at each change of hours, place or status from one version to the next.
        package let sequence: Int
        /// When the version was made in which it last changed.
        package let changed: Instant
        /// Its hours in the version that was published then, where they were others.
        package let previousHours: Interval?
    }

    package struct Room: Hashable, Sendable, Codable {
        package let name: String
        package let identifier: UniqueIdentifier
    }

    /// An event for everybody, as the conference of the version tells it.
    package struct Event: Hashable, Sendable, Codable {
        package let identifier: UniqueIdentifier
        /// From 0; one more at each change of hours or place from one version to the next.
        package let sequence: Int
        /// When the version was made in which it last changed.
        package let changed: Instant
    }

    /// A paper that was in the programme and is no longer.
    package struct Cancellation: Hashable, Sendable, Codable {
        package let id: String
        package let identifier: UniqueIdentifier
        package let title: String
        package let speakers: [String]
        package let axis: String
        package let hours: Interval
        package let room: String
        package let sequence: Int
        package let changed: Instant
        /// The paper that was promoted to its place.
        package let replacement: String?
    }

    package let schema: String
    package let generator: String
    /// From 1.
    package let number: Int
    package let made: Instant
    /// The version that it follows; `nil` for the first.
    package let parent: Int?
    package let note: String?
    /// `nil` for a programme made by hand.
    package let proof: ProgrammeDocument.Proof?
    package let pointsByRule: [SavedProgramme.RulePoints]
    package let inputs: [Input]
    /// Of the conference.
    package let identifier: UniqueIdentifier
    /// Every paper of the conference, scheduled or not.
    package let papers: [Paper]
    package let rooms: [Room]
    package let cancellations: [Cancellation]
    /// By event of the conference; `nil` in versions that did not keep them.
    package let events: [Event]?
    /// In the form of `programme.json`, each with its identifier.
    package let sessions: [ProgrammeDocument.Session]
    package let conference: ConferenceSnapshot
}

extension SavedVersion.Input {
    package init(file: String, content: [UInt8]) {
        let digest = Digest.sha256(content).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        self.init(file: file, sha256: digest, bytes: content.count)
    }
}
