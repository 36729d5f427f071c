package import ConferenceModel

/// What a conference was when a version of its programme was made: the facts that a rerun compares with.
package struct ConferenceSnapshot: Hashable, Sendable, Codable {
    package struct Axis: Hashable, Sendable, Codable {
        package let id: String
        package let title: Title
    }

    package struct Title: Hashable, Sendable, Codable {
        package let fr: String
        package let en: String

        package init(_ text: Text) { (fr, en) = (text.fr, text.en) }
        package var text: Text { Text(fr: fr, en: en) }
    }

    package struct Paper: Hashable, Sendable, Codable {
        package let id: String
        package let title: String
        package let axis: String
        package let speakers: [String]
        /// Minutes, without discussion.
        package let duration: Int
        package let discussion: Int
        package let status: String
        package let needs: [String]
        package let pin: Pin?
    }

    package struct Pin: Hashable, Sendable, Codable {
        package let timeSlot: String?
        package let room: String?
        package let axis: String?
    }

    package struct Speaker: Hashable, Sendable, Codable {
        package let name: String
        package let email: String?
        package let language: String?
        package let isConfirmed: Bool
        package let unavailable: [Interval]
        package let preferablyNot: [Interval]
    }

    package struct Room: Hashable, Sendable, Codable {
        package let name: String
        package let capacity: Int?
        package let equipment: [String]
        package let closed: [Interval]
    }

    package struct TimeSlot: Hashable, Sendable, Codable {
        package let hours: Interval
        package let name: String?
        package let places: Int?

        /// As files name it: `2012-11-15 11:00`.
        package var id: String { "\(hours.date.iso) \(hours.start.iso)" }
    }

    package struct Event: Hashable, Sendable, Codable {
        package let title: Title
        package let hours: Interval
        package let place: String?

        var event: ConferenceModel.Event { .init(title: title.text, interval: hours, place: place) }
    }

    package struct Rule: Hashable, Sendable, Codable {
        /// Its stable name.
        package let rule: String
        /// Points per unit; 0 for requirements.
        package let weight: Int
        /// As the organiser set them.
        package let options: [String: String]

        package init(rule: String, weight: Int, options: [String: String] = [:]) {
            (self.rule, self.weight, self.options) = (rule, weight, options)
        }
    }

    package let title: Title
    /// The main one first.
    package let languages: [String]
    package let timeSlots: [TimeSlot]
    /// `nil` in versions that did not keep them.
    package let events: [Event]?
    package let rooms: [Room]
    package let axes: [Axis]
    package let speakers: [Speaker]
    package let papers: [Paper]
    /// Those that are on.
    package let rules: [Rule]
}

extension ConferenceSnapshot {
    /// - Parameter rules: those that are on, with the weights that hold.
    package init(_ conference: Conference, rules: [Rule]) {
        title = Title(conference.title)
        languages = conference.languages.map(\.rawValue)
        timeSlots = conference.timeSlots.map { TimeSlot(hours: $0.interval, name: $0.name, places: $0.places) }
        events = conference.events.map { Event(title: Title($0.title), hours: $0.interval, place: $0.place) }
        rooms = conference.rooms.map {
            Room(name: $0.name, capacity: $0.capacity, equipment: $0.equipment.sorted(), closed: $0.closed)
        }
        axes = conference.axes.map { Axis(id: $0.id, title: Title($0.title)) }
        speakers = conference.speakers.map {
            Speaker(
                name: $0.name, email: $0.email, language: $0.language?.rawValue, isConfirmed: $0.isConfirmed,
                unavailable: $0.unavailable, preferablyNot: $0.preferablyNot)
        }
        papers = conference.papers.map { paper in
            Paper(
                id: paper.id, title: paper.title, axis: conference.axes[paper.axis].id,
                speakers: paper.speakers.map { conference.speakers[$0].name }, duration: paper.duration.count,
                discussion: paper.discussion.count, status: paper.status.rawValue, needs: paper.needs.sorted(),
                pin: paper.pin.map { Pin($0, of: conference) })
        }
        self.rules = rules
    }
}

extension ConferenceSnapshot.Pin {
    fileprivate init(_ pin: Pin, of conference: Conference) {
        self.init(
            timeSlot: pin.timeSlot.map { conference.timeSlots[$0].id },
            room: pin.room.map { conference.rooms[$0].name },
            axis: pin.axis.map { conference.axes[$0].id })
    }
}
