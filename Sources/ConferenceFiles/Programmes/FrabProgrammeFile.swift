package import ConferenceModel
import Foundation

/// What takes place when and where, by a frab schedule: `schedule.xml` or `schedule.json`.
package enum FrabProgrammeFile {
    /// An event as the file has it. What is missing is empty.
    package struct Event: Hashable, Sendable {
        package let guid: String
        package let title: String
        /// `2012-11-15`.
        package let date: String
        /// `11:00`.
        package let start: String
        package let room: String
        package let track: String
        package let location: Location
    }

    /// - Throws: what is wrong with the file as XML or JSON.
    package static func events(of file: RawFile) throws(Diagnostic) -> [Event] {
        let first = file.bytes.first { $0 > 0x20 && $0 < 0x80 }
        return first == UInt8(ascii: "{") ? try json(file) : try xml(file)
    }

    /// Whether a file is `schedule.json`, rather than other JSON.
    package static func isSchedule(_ bytes: [UInt8]) -> Bool {
        (try? JSONDecoder().decode(Document.self, from: Data(bytes))) != nil
    }

    private static func xml(_ file: RawFile) throws(Diagnostic) -> [Event] {
        let root = try MarkupReader.read(file.bytes, of: file.name, limit: TableLimits.large.elements)
        guard root.name == "schedule" else { throw FileFault.notASchedule.at(file.name) }
        let events = root.elements("day").flatMap { $0.elements("room") }.flatMap { room in
            room.elements("event").map { (room: room["name"] ?? "", $0) }
        }
        return events.enumerated().map { index, event in
            let (room, element) = event
            func text(_ name: String) -> String { element.first(name)?.text.trimmed ?? "" }
            return Event(
                guid: element["guid"] ?? "", title: text("title"), moment: text("date"), start: text("start"),
                room: text("room").isEmpty ? room : text("room"), track: text("track"),
                location: Location(file: "\(file.name)[event \(index + 1)]"))
        }
    }

    private static func json(_ file: RawFile) throws(Diagnostic) -> [Event] {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(file.bytes)) else {
            throw FileFault.notASchedule.at(file.name)
        }
        let events = document.schedule.conference.days.flatMap { day in
            day.rooms.sorted { $0.key < $1.key }.flatMap { room in room.value.map { (room: room.key, $0) } }
        }
        return events.enumerated().map { index, event in
            Event(
                guid: event.1.guid ?? "", title: event.1.title ?? "", moment: event.1.date ?? "",
                start: event.1.start ?? "", room: event.1.room ?? event.room, track: event.1.track ?? "",
                location: Location(file: "\(file.name)[event \(index + 1)]"))
        }
    }

    private struct Document: Decodable {
        struct Schedule: Decodable { let conference: Conference }
        struct Conference: Decodable { let days: [Day] }
        struct Day: Decodable { let rooms: [String: [Item]] }
        struct Item: Decodable {
            let guid: String?
            let title: String?
            let date: String?
            let start: String?
            let room: String?
            let track: String?
        }

        let schedule: Schedule
    }
}

extension FrabProgrammeFile.Event {
    /// - Parameter moment: `2012-11-15T11:00:00+01:00`, on the conference’s clock.
    fileprivate init(
        guid: String, title: String, moment: String, start: String, room: String, track: String, location: Location
    ) {
        let clock = moment.split(separator: "T").dropFirst().first.map { String($0.prefix(5)) } ?? ""
        self.init(
            guid: guid.lowercased(), title: title, date: String(moment.prefix(10)),
            start: start.isEmpty ? clock : start,
            room: room, track: track, location: location)
    }
}
