internal import ConferenceModel
internal import Foundation

/// `schedule.json`, for apps that read it rather than the XML.
struct FrabJSON: Encodable {
    struct Schedule: Encodable {
        let version: String
        let conference: Conference
    }

    struct Conference: Encodable {
        let acronym: String
        let title: String
        let start: String
        let end: String
        let daysCount: Int
        let timeslot_duration: String
        let time_zone_name: String?
        let tracks: [Track]
        let rooms: [Room]
        let days: [Day]
    }

    struct Track: Encodable {
        let name: String
        let slug: String
        let color: String
    }

    struct Room: Encodable, Hashable {
        let name: String
        let guid: String
    }

    struct Day: Encodable {
        let index: Int
        let date: String
        let day_start: String
        let day_end: String
        let rooms: [String: [Event]]
    }

    struct Event: Encodable {
        let guid: String
        let id: Int
        let date: String
        let start: String
        let end: String
        let duration: String
        let room: String
        let slug: String
        let url: String
        let title: String
        let subtitle: String
        let track: String
        let type: String
        let language: String
        let abstract: String
        let persons: [Person]
        let links: [String]
    }

    struct Person: Encodable {
        let guid: String
        let name: String
    }

    let schedule: Schedule

    init(_ edition: Edition) {
        let (frab, clock) = (FrabSchedule(edition), ZoneClock(edition.conference))
        let zone = edition.conference.timeZone
        let language = edition.conference.languages.first ?? edition.language
        var rooms: [Room] = []
        for room in frab.days.flatMap(\.rooms).map({ Room(name: $0.name, guid: $0.identifier.text) })
        where !rooms.contains(room) {
            rooms.append(room)
        }
        schedule = Schedule(
            version: edition.version.name,
            conference: Conference(
                acronym: frab.acronym, title: edition.title, start: edition.conference.days.first?.iso ?? "",
                end: edition.conference.days.last?.iso ?? "", daysCount: frab.days.count, timeslot_duration: "00:05",
                // The schema knows zones of two words, and UTC.
                time_zone_name: zone == "UTC" || zone.wholeMatch(of: /[A-Z][a-z]+\/[A-Z][a-z]+/) != nil ? zone : nil,
                tracks: frab.tracks.map { Track(name: $0.name, slug: $0.slug, color: $0.colour) }, rooms: rooms,
                days: frab.days.enumerated().map { index, day in
                    Day(
                        index: index + 1, date: day.plan.iso, day_start: clock.iso(day.plan, day.start),
                        day_end: clock.iso(day.plan, day.end),
                        rooms: Dictionary(
                            day.rooms.map { room in
                                (room.name, room.events.map { Event($0, in: room.name, clock, language) })
                            }, uniquingKeysWith: +))
                }))
    }
}

extension FrabJSON.Event {
    fileprivate init(_ event: FrabSchedule.Event, in room: String, _ clock: ZoneClock, _ language: Language) {
        self.init(
            guid: event.identifier.text, id: event.number, date: clock.iso(event.interval.date, event.interval.start),
            start: event.interval.start.iso, end: clock.iso(event.interval.date, event.interval.end),
            duration: event.duration, room: room, slug: event.slug,
            // The schema wants an address; the programme may stand at none.
            url: "urn:uuid:\(event.identifier.text)", title: event.title, subtitle: "", track: event.track,
            type: event.type, language: language.rawValue, abstract: event.abstract,
            persons: event.persons.map { FrabJSON.Person(guid: $0.identifier.text, name: $0.name) }, links: [])
    }
}
