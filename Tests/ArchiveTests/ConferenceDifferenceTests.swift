import Archive
import ConferenceModel
import TestSupport
import Testing

@Suite("What a conference is no longer")
struct ConferenceDifferenceTests {
    private let day = CalendarDate(year: 2012, month: 11, day: 15)

    private func conference(
        _ papers: [Paper], speaker: Speaker = Speaker(name: "Ada"), room: Room = Room(name: "A"), others: [Room] = [],
        start: Int = 11
    ) throws -> Conference {
        let day = try #require(day)
        let slot = try hours(on: day, start, 13)
        return try Conference(
            title: Text("T"), timeSlots: [TimeSlot(slot)], rooms: [room] + others,
            axes: [Axis(id: "1", title: Text("Un")), Axis(id: "2", title: Text("Deux"))],
            speakers: [speaker, Speaker(name: "Zoé")], papers: papers)
    }

    private func hours(on day: CalendarDate, _ start: Int, _ end: Int) throws -> Interval {
        let midnight = LocalTime.midnight
        return try #require(
            Interval(date: day, start: midnight + Minutes(60 * start), end: midnight + Minutes(60 * end)))
    }

    private func paper(
        _ id: String = "C1", title: String = "Titre", axis: Int = 0, speakers: [Int] = [0], duration: Minutes = 20,
        needs: Set<String> = [], status: Paper.Status = .accepted, pin: Pin? = nil
    ) -> Paper {
        Paper(
            id: id, title: title, axis: Reference(axis), speakers: speakers.map { Reference($0) }, duration: duration,
            needs: needs, status: status, pin: pin)
    }

    private func said(
        _ old: Conference, _ new: Conference, _ before: [ConferenceSnapshot.Rule] = [],
        _ after: [ConferenceSnapshot.Rule] = []
    ) -> [Text] {
        ConferenceDifference(
            from: ConferenceSnapshot(old, rules: before), to: ConferenceSnapshot(new, rules: after)
        ).facts.map(\.text)
    }

    @Test("nothing, where nothing has changed")
    func nothing() throws {
        #expect(try said(conference([paper()]), conference([paper()])) == [])
    }

    @Test("papers: status, length, axis, people, needs, pins, new, gone and renumbered ones")
    func papers() throws {
        let base = try conference([paper()])
        func expect(_ papers: [Paper], fr: String, en: String) throws {
            #expect(try said(base, conference(papers)) == [Text(fr: fr, en: en)])
        }
        try expect([paper(status: .withdrawn)], fr: "C1 (Titre) est retirée", en: "C1 (Titre) is withdrawn")
        try expect(
            [paper(duration: 45)], fr: "C1 (Titre) dure 45\u{A0}min au lieu de 20",
            en: "C1 (Titre) takes 45\u{A0}min instead of 20")
        try expect(
            [paper(axis: 1)], fr: "C1 (Titre) passe de l’axe 1 à l’axe 2", en: "C1 (Titre) goes from axis 1 to axis 2")
        try expect(
            [paper(speakers: [0, 1])], fr: "C1 (Titre) est présentée aussi par Zoé",
            en: "C1 (Titre) is presented by Zoé, too")
        try expect(
            [paper(needs: ["visio"])], fr: "C1 (Titre) a besoin de\u{A0}: visio", en: "C1 (Titre) needs: visio")
        try expect(
            [paper(pin: Pin(room: Reference(0), axis: Reference(1)))],
            fr: "C1 (Titre) est épinglée\u{A0}: A, axe 2", en: "C1 (Titre) is pinned: A, axis 2")
        try expect([paper(), paper("C2", title: "Autre")], fr: "C2 (Autre) est nouvelle", en: "C2 (Autre) is new")
        try expect([paper("K1")], fr: "K1 (Titre) s’appelait C1", en: "K1 (Titre) was called C1")
        #expect(
            try said(conference([paper(), paper("C2", status: .reserve)]), conference([paper("C2")])).map(\.en) == [
                "C2 (Titre) is accepted", "C1 (Titre) is no longer in the tables",
            ])
    }

    @Test("people, rooms and time slots")
    func frame() throws {
        let day = try #require(day)
        let hours = try hours(on: day, 9, 12)
        let base = try conference([paper()], others: [Room(name: "B")])
        let changed = try conference(
            [paper()], speaker: Speaker(name: "Ada", unavailable: [hours], isConfirmed: true),
            room: Room(name: "A", capacity: 30, closed: [hours]), start: 12)
        #expect(
            said(base, changed).map(\.fr) == [
                "Ada n’est plus disponible\u{A0}: jeudi 15 novembre, 9\u{202F}h\u{A0}– 12\u{202F}h",
                "Ada a réservé son voyage",
                "la salle A est fermée\u{A0}: jeudi 15 novembre, 9\u{202F}h\u{A0}– 12\u{202F}h",
                "la salle A a 30 places", "la salle B n’existe plus",
                "créneau déplacé\u{A0}: jeudi 15 novembre, 12\u{202F}h\u{A0}– 13\u{202F}h au lieu de 11\u{202F}h\u{A0}– 13\u{202F}h",
            ])
        #expect(
            said(changed, base).map(\.en) == [
                "Ada is available again: Thursday 15 November, 9:00–12:00",
                "room A is open again: Thursday 15 November, 9:00–12:00", "room A seats anybody", "room B is new",
                "time slot moved: Thursday 15 November, 11:00–13:00 instead of 12:00–13:00",
            ])
    }

    @Test("rules: weights, those that are on or off, and their settings")
    func rules() throws {
        let base = try conference([paper()])
        let before: [ConferenceSnapshot.Rule] = [
            .init(rule: "a", weight: 1), .init(rule: "b", weight: 2), .init(rule: "c", weight: 3),
        ]
        let after: [ConferenceSnapshot.Rule] = [
            .init(rule: "a", weight: 5), .init(rule: "c", weight: 3, options: ["days": "together"]),
            .init(rule: "d", weight: 1),
        ]
        #expect(
            said(base, base, before, after).map(\.en) == [
                "a weighs 5 instead of 1", "c is set otherwise", "d applies", "b applies no more",
            ])
    }
}
