import ConferenceModel
import SchedulingRules
import TestSupport

extension Conference {
    /// Three time slots on Thursday, one on Friday, all of 90 minutes; two rooms, two axes: what the example needs besides
    /// it says itself. With `places`, all time slots count so many.
    static func example(
        papers: [Paper], speakers: [Speaker] = [], rooms: [Room] = [Room(name: "Amphi"), Room(name: "B12")],
        axes: [Axis] = [Axis(id: "1", title: Text("Un")), Axis(id: "2", title: Text("Deux"))],
        relations: [PaperRelation] = [], penalties: [Penalty] = [], changeOver: Minutes = 0, places: Int? = nil
    ) throws(InvalidConference) -> Conference {
        try Conference(
            title: Text("Exemple"),
            timeSlots: ([
                "2012-11-15 09:00–10:30", "2012-11-15 11:00–12:30", "2012-11-15 14:00–15:30", "2012-11-16 09:00–10:30",
            ] as [Interval]).map { TimeSlot($0, places: places) },
            rooms: rooms, axes: axes, speakers: speakers, papers: papers, relations: relations, penalties: penalties,
            changeOver: changeOver)
    }
}

extension Session {
    static func at(
        _ timeSlot: Reference<TimeSlot>, _ room: Reference<Room>, axis: Reference<Axis> = 0,
        _ papers: [Reference<Paper>], firstPlaces: [Int]? = nil
    ) -> Session {
        Session(timeSlot: timeSlot, room: room, axis: axis, papers: papers, firstPlaces: firstPlaces)
    }
}

extension ConfigurableRule {
    /// What the rule, alone and with these options, finds in a programme of these sessions.
    static func violations(
        of conference: Conference, _ sessions: [Session], _ given: [String: String] = [:]
    ) -> [Violation] {
        var options = RuleOptions(defaultsOf: self.options)
        for option in self.options {
            if let value = given[option.name] { precondition(options.set(option, to: value)) }
        }
        return Self(options, for: conference).violations(in: Programme(sessions: sessions), of: conference)
    }
}

/// A sentence whose French has `_` for a narrow no-break space and `~` for a no-break space, so that they can be seen.
func said(fr: String, en: String) -> Text {
    Text(fr: String(fr.map { $0 == "_" ? "\u{202F}" : $0 == "~" ? "\u{A0}" : $0 }), en: en)
}
