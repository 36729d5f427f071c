import ConferenceModel
import TestSupport

/// A random conference in which everything has a name that formats stumble over.
enum HostileConference {
    private static let texts = [
        #"« l’"oignon" d'hiver » `code` \ \"#, "]]> --> &amp; &#0; <!--", "👩‍👩‍👧‍👦 🇫🇷 ✊🏽", "שלום \u{202E}evil\u{2066} العربية",
        "one\r\ntwo\nthree\u{2028}four\ttab", #"=cmd()|' /C calc'!A0;"x""#, "+1;2", "-1", "@SUM(1)", "'=1+1",
        "_x0041_ _x000B_",
        "\u{1B}[31mred\u{7}\u{0}\u{FFFF}", "a  b", "2012-11-15", "11:00", "0123", "TRUE", "1,5",
        "<script>alert(1)</script>",
        String(repeating: "Très long titre ", count: 625),
    ]

    static func make(seed: Int) throws -> Conference {
        let plain = try RandomConference.make(seed: seed)
        var random = SplitMix64(seed: seed)
        // Unique even to those who see neither case nor accents nor what a format leaves out.
        func named(_ index: Int, _ kind: String) -> String { "\(random.one(of: texts)) \(kind)\(index)" }
        let axes = plain.axes.enumerated().map { index, axis in
            Axis(
                id: named(index, "axis"), title: Text(random.one(of: texts)), colour: axis.colour,
                related: axis.related, chairs: axis.chairs)
        }
        let rooms = plain.rooms.enumerated().map { index, room in
            Room(name: named(index, "room"), capacity: room.capacity, equipment: room.equipment, closed: room.closed)
        }
        let speakers = plain.speakers.indices.map {
            Speaker(name: named($0, "speaker"), affiliation: random.one(of: texts))
        }
        let papers = plain.papers.enumerated().map { index, paper in
            Paper(
                id: named(index, "paper"), title: random.one(of: texts), axis: paper.axis, otherAxes: paper.otherAxes,
                speakers: paper.speakers, duration: paper.duration, discussion: paper.discussion,
                abstract: random.one(of: texts), status: paper.status, places: paper.places)
        }
        return try Conference(
            title: Text(random.one(of: texts)), place: random.one(of: texts), timeSlots: plain.timeSlots,
            events: plain.events.map { Event(title: Text(random.one(of: texts)), interval: $0.interval) }, rooms: rooms,
            axes: axes, speakers: speakers, papers: papers, changeOver: plain.changeOver)
    }
}
