import ConferenceModel
import TestSupport
import Testing

@Suite("One change of a conference")
struct ConferenceChangeTests {
    @Test("applied and taken back, it leaves the conference as it was, one after the other and all at once")
    func inverses() throws {
        var kinds: Set<String> = []
        for seed in 0..<400 {
            let original = try RandomConference.make(seed: seed)
            var (random, conference) = (RandomChange(seed: seed), original)
            var inverses: [ConferenceChange] = []
            for _ in 0..<5 {
                let change = random.make(in: conference)
                kinds.insert(String("\(change)".prefix { $0 != "(" }))
                let inverse = change.inverse(in: conference)
                let after = try conference.after([change])
                #expect(try after.after([inverse]) == conference, "\(seed): \(change)")
                inverses.append(inverse)
                conference = after
            }
            #expect(try conference.after(inverses.reversed()) == original, "\(seed)")
        }
        #expect(kinds.count == 20, "\(kinds)")
    }

    @Test("what leaves no conference is refused")
    func refused() throws {
        let conference = try SampleConference().conference
        #expect(throws: InvalidConference.duration(of: "C01")) { try conference.after([.duration(0, 0)]) }
        #expect(throws: InvalidConference.duplicate("C02")) {
            try conference.after([.addPaper(conference.papers[1])])
        }
        #expect(throws: InvalidConference.dangling(in: "C03")) {
            try conference.after([.pin(2, Pin(room: Reference(9)))])
        }
    }

    @Test("what follows from the facts follows from the changed ones")
    func derived() throws {
        let conference = try SampleConference().conference
        let after = try conference.after([.withdraw(0), .reserve(2)])
        #expect(after.acceptedPapers == conference.acceptedPapers.filter { $0 != 0 && $0 != 2 })
        #expect(after.requiredPapers == after.acceptedPapers)
        #expect(try conference.edited { $0.events.reverse() } == conference)
    }

    @Test("whoever comes no more takes along what nobody else presents, whatever its status")
    func absent() throws {
        var conference = try SampleConference().conference
        conference.papers[0].speakers = [0]
        conference.papers[1].speakers = [0, 1]
        conference.papers[2].speakers = [0]
        conference.papers[2].status = .reserve
        let after = try conference.checked().after([.absent(0)])
        #expect(after.papers[0].status == .withdrawn && after.papers[0].speakers == [0])
        #expect(after.papers[1].status == .accepted && after.papers[1].speakers == [1])
        #expect(after.papers[2].status == .withdrawn)
    }

    @Test("each says in both languages what it comes to")
    func texts() throws {
        let conference = try SampleConference().conference
        let hours: [Interval] = ["2012-11-15 11:00–12:30", "2012-11-16 09:00–10:30"]
        let setting = RuleSetting(rule: "order", weight: 4, location: Location(file: "--weight"))
        let name = conference.speakers[0].name
        let new = Paper(id: "C90", title: "Le client roi", axis: 1, speakers: [0])
        let pin = Pin(timeSlot: 0, room: 1, axis: 2)
        let (slot, room, axis) = ("2012-11-15 11:00", conference.rooms[1].name, conference.axes[2].id)
        let (fr, en) = (
            hours.map(\.text.fr).joined(separator: "\u{202F}; "), hours.map(\.text.en).joined(separator: "; ")
        )
        let texts: [(ConferenceChange, String, String)] = [
            (.withdraw(0), "\(conference.papers[0].named) est retirée.", "\(conference.papers[0].named) is withdrawn."),
            (.promote(0), "C01 est acceptée.", "C01 is accepted."),
            (.reserve(0), "C01 est en réserve.", "C01 is in reserve."),
            (.duration(0, 25), "C01 dure 25\u{A0}min.", "C01 takes 25\u{A0}min."),
            (
                .pin(0, pin), "C01 est épinglée\u{A0}: \(slot) @ \(room) @ axe \(axis).",
                "C01 is pinned: \(slot) @ \(room) @ axis \(axis)."
            ),
            (.pin(0, Pin(axis: 2)), "C01 est épinglée\u{A0}: axe \(axis).", "C01 is pinned: axis \(axis)."),
            (.unpin(0), "C01 n’est plus épinglée.", "C01 is no longer pinned."),
            (.presenters(0, [0]), "C01 est présentée par \(name).", "C01 is presented by \(name)."),
            (.presenters(0, []), "C01 n’est présentée par personne.", "C01 is presented by nobody."),
            (
                .addPaper(new), "C90 (Le client roi) s’ajoute à l’axe \(conference.axes[1].id).",
                "C90 (Le client roi) joins axis \(conference.axes[1].id)."
            ),
            (
                .dropLastPaper(people: 0), "La dernière communication n’en est plus.",
                "The last paper is none any more."
            ),
            (.absent(0), "\(name) ne vient plus.", "\(name) comes no more."),
            (.unavailable(0, hours), "\(name) n’est pas disponible\u{A0}: \(fr).", "\(name) is not available: \(en)."),
            (
                .availability(0, unavailable: []), "\(name) est disponible à toute heure.",
                "\(name) is available at all hours."
            ),
            (
                .availability(0, unavailable: hours), "\(name) n’est pas disponible\u{A0}: \(fr).",
                "\(name) is not available: \(en)."
            ),
            (.confirm(0), "\(name) a réservé son voyage.", "\(name) has booked travel."),
            (.unconfirm(0), "\(name) n’a pas réservé de voyage.", "\(name) has not booked travel."),
            (.closeRoom(1, hours), "\(room) est fermée\u{A0}: \(fr).", "\(room) is closed: \(en)."),
            (.closures(1, hours), "\(room) est fermée\u{A0}: \(fr).", "\(room) is closed: \(en)."),
            (.closures(1, []), "\(room) est ouverte à toute heure.", "\(room) is open at all hours."),
            (.loseRoom(1), "\(room) n’est plus disponible.", "\(room) is no longer available."),
            (.weight(setting, insteadOf: nil), "order pèse 4.", "order weighs 4."),
            (
                .settings([setting]), "Les règles ont d’autres réglages.", "The rules have other settings."
            ),
            (
                .several([.reserve(0), .unpin(1)]), "C01 est en réserve. C02 n’est plus épinglée.",
                "C01 is in reserve. C02 is no longer pinned."
            ),
        ]
        for (change, fr, en) in texts { #expect(change.text(in: conference) == Text(fr: fr, en: en)) }
    }
}
