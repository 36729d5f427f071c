internal import ConferenceModel

/// The programme for other programs, as JSON: the schema `colloque-export/1`, which Colloque reads back. Its page of the
/// documentation, *The exported JSON*, has the meaning of each key.
struct ExportDocument: Encodable {
    struct Version: Encodable {
        let number: Int
        let made: String
    }

    struct Axis: Encodable {
        let id: String
        let title: String
        let colour: String
    }

    struct Room: Encodable {
        let name: String
        let guid: String
        let capacity: Int?
    }

    struct Speaker: Encodable {
        let name: String
        let affiliation: String?
    }

    struct Event: Encodable {
        let guid: String
        let title: String
        let date: String
        let start: String
        let end: String
        let place: String?
    }

    struct Session: Encodable {
        let guid: String
        let timeSlot: String
        let end: String
        let room: String
        let axis: String
        let papers: [Paper]
    }

    struct Paper: Encodable {
        let id: String
        let guid: String
        let title: String
        let speakers: [String]
        let abstract: String?
        let keywords: [String]
        let start: String
        let end: String
        let place: Int?
        let sequence: Int
        let changed: String
        let previously: String?
        let replaces: String?
    }

    struct Cancelled: Encodable {
        let id: String
        let guid: String
        let title: String
        let speakers: [String]
        let axis: String
        let date: String
        let start: String
        let end: String
        let room: String
        let sequence: Int
        let changed: String
        let replacedBy: String?
    }

    let schema = "colloque-export/1"
    let guid: String
    let title: String
    let place: String
    let timeZone: String
    let language: String
    let days: [String]
    let version: Version
    let axes: [Axis]
    let rooms: [Room]
    let speakers: [Speaker]
    let events: [Event]
    let sessions: [Session]
    /// Only where they are asked for.
    let cancelled: [Cancelled]?
}
