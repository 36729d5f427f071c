import ConferenceModel
import GLPKBackend
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Cheap proofs that there is no programme")
struct CertificatesTests {
    @Test("are true: trying everything finds none either, on 500 conferences", arguments: 0..<10)
    func areTrue(block: Int) throws {
        var certified = 0
        for seed in block * 50..<block * 50 + 50 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            let conflicts = Certificates.conflicts(of: conference, under: rules)
            guard !conflicts.isEmpty else { continue }
            certified += 1
            #expect(BruteForceScheduler(conference, rules).points == nil, "seed \(seed): \(conflicts.map(\.text.en))")
            for text in conflicts.map(\.text) {
                #expect(text.fr != text.en && text.fr.hasSuffix(".") && text.en.hasSuffix("."))
            }
        }
        #expect(certified > 3)
    }

    /// Two time slots of an hour, one axis, one paper a session suffices; the rest is each case's own.
    private func conflicts(
        _ papers: [Paper], speakers: [Speaker] = [Speaker(name: "Zoé Durand")], rooms: [Room] = [Room(name: "A")],
        relations: [PaperRelation] = [], minimum: Int = 1
    ) throws -> [Conflict] {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:00", "2012-11-15 10:30–11:30"], rooms: rooms,
            axes: ["1", "2"].map { Axis(id: $0, title: Text($0)) }, speakers: speakers, papers: papers,
            relations: relations,
            ruleSettings: [
                RuleSetting(
                    rule: SessionsHaveEnoughPapers.name, weight: nil, options: ["minimum": "\(minimum)"],
                    location: Location(file: "colloque.yaml"))
            ])
        let rules = RuleSet.standard(for: conference)
        let found = Certificates.conflicts(of: conference, under: rules)
        if !found.isEmpty { #expect(BruteForceScheduler(conference, rules).points == nil) }
        return found
    }

    private func paper(
        _ id: String = "C1", axis: Reference<Axis> = 0, speakers: [Reference<Speaker>] = [], duration: Minutes = 20,
        needs: Set<String> = [], pin: Pin? = nil
    ) -> Paper {
        Paper(id: id, title: "", axis: axis, speakers: speakers, duration: duration, needs: needs, pin: pin)
    }

    private func expect(
        _ conflicts: [Conflict], _ rule: any Rule.Type, _ subjects: [Subject], fr: String, en: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let spaced = String(fr.map { $0 == "_" ? "\u{202F}" : $0 == "~" ? "\u{A0}" : $0 })
        #expect(conflicts.map(\.rule) == [rule.name], sourceLocation: location)
        #expect(conflicts.map(\.subjects) == [subjects], sourceLocation: location)
        #expect(conflicts.map(\.text) == [Text(fr: spaced, en: en)], sourceLocation: location)
    }

    @Test("A paper is longer than any time slot")
    func tooLong() throws {
        expect(
            try conflicts([paper(duration: 51)]), PapersFitTheirSession.self, [.paper("C1")],
            fr: "C1 dure 61 minutes avec sa discussion_; son créneau le plus long en offre 60.",
            en: "C1 takes 61 minutes with its discussion; its longest time slot gives 60.")
        #expect(try conflicts([paper(duration: 50)]) == [])
    }

    @Test("No room has what a paper needs")
    func noEquipment() throws {
        let rooms = [Room(name: "A", equipment: ["visio"]), Room(name: "B", equipment: ["sono"])]
        expect(
            try conflicts([paper(needs: ["visio", "sono"])], rooms: rooms), RoomsOfferWhatPapersNeed.self,
            [.paper("C1")],
            fr: "C1 demande sono, visio, qu’aucune salle n’offre à la fois.",
            en: "C1 needs sono, visio, which no room offers together.")
        expect(
            try conflicts([paper(needs: ["visio"], pin: Pin(room: 1))], rooms: rooms), RoomsOfferWhatPapersNeed.self,
            [.paper("C1"), .room("B")], fr: "C1 est épinglée à B, qui n’offre pas visio.",
            en: "C1 is pinned to B, which does not offer visio.")
    }

    @Test("Nobody has time for a paper")
    func nobodyAvailable() throws {
        let speakers = [
            Speaker(name: "Zoé Durand", unavailable: ["2012-11-15 09:29–10:31"]),
            Speaker(name: "Ada Lovelace", unavailable: ["2012-11-15 11:00–12:00"]),
        ]
        expect(
            try conflicts([paper(speakers: [0, 1])], speakers: speakers), SpeakersAreAvailable.self,
            [.paper("C1"), .speaker("Zoé Durand"), .speaker("Ada Lovelace")],
            fr: "Zoé Durand, Ada Lovelace~: aucun créneau ne laisse 30 minutes de disponibilité pour C1.",
            en: "Zoé Durand, Ada Lovelace: no time slot leaves 30 minutes of availability for C1.")
        expect(
            try conflicts([paper(speakers: [0], pin: Pin(timeSlot: 0))], speakers: speakers), SpeakersAreAvailable.self,
            [.paper("C1"), .speaker("Zoé Durand"), .timeSlot("2012-11-15 09:00")],
            fr: "C1 est épinglée au jeudi 15 novembre, 9_h~– 10_h, où il manque la disponibilité de Zoé Durand.",
            en: "C1 is pinned to Thursday 15 November, 9:00–10:00, when Zoé Durand is not available long enough.")
        #expect(try conflicts([paper(speakers: [1])], speakers: speakers) == [])
    }

    @Test("The rooms of a paper are closed whenever it can take place")
    func closed() throws {
        let closed: [Interval] = ["2012-11-15 08:00–09:01", "2012-11-15 10:30–12:00"]
        let rooms = [Room(name: "A", equipment: ["visio"], closed: closed), Room(name: "B")]
        expect(
            try conflicts([paper(needs: ["visio"])], rooms: rooms), RoomsAreOpen.self, [.paper("C1"), .room("A")],
            fr: "Quand C1 peut avoir lieu, ses salles possibles (A) sont fermées.",
            en: "Whenever C1 can take place, its possible rooms (A) are closed.")
        #expect(try conflicts([paper()], rooms: rooms) == [])
    }

    @Test("Papers share fewer places than they are")
    func shortage() throws {
        let rooms = [Room(name: "A", equipment: ["visio"]), Room(name: "B")]
        let papers = (1...3).map { paper("C\($0)", duration: 30, needs: ["visio"]) }
        // Short enough for two of them to share a place of a longer one.
        let other = paper("C4")
        expect(
            try conflicts([other] + papers, rooms: rooms), RoomsHoldOneSessionAtATime.self,
            papers.map { .paper($0.id) } + [.timeSlot("2012-11-15 09:00"), .timeSlot("2012-11-15 10:30"), .room("A")],
            fr: "C1, C2 et C3 (3 communications) n’ont que 2 places~: jeudi 15 novembre, 9_h~– 10_h (A)_; jeudi 15 "
                + "novembre, 10_h_30~– 11_h_30 (A).",
            en: "C1, C2 and C3 (3 papers) have only 2 places: Thursday 15 November, 9:00–10:00 (A); Thursday 15 "
                + "November, 10:30–11:30 (A).")
        #expect(try conflicts([other] + papers.dropLast(), rooms: rooms) == [])
    }

    @Test("An axis has too few papers for a session")
    func tooFew() throws {
        expect(
            try conflicts([paper(), paper("C2"), paper("C3", axis: 1)], minimum: 2), SessionsHaveEnoughPapers.self,
            [.axis("2"), .paper("C3")],
            fr: "L’axe 2 compte 1 communication (C3)_; une séance en demande 2.",
            en: "Axis 2 has 1 paper (C3); a session needs 2.")
    }

    @Test("Papers are pinned to one place where they cannot stand together")
    func pins() throws {
        let pin = Pin(timeSlot: 0, room: 0)
        let subjects: [Subject] = [.timeSlot("2012-11-15 09:00"), .room("A")]
        expect(
            try conflicts([paper(pin: pin), paper("C2", axis: 1, pin: pin)]), PinsHold.self,
            [.paper("C1"), .paper("C2")] + subjects,
            fr: "C1 et C2 sont épinglées à la même place (jeudi 15 novembre, 9_h~– 10_h, A) mais leurs axes diffèrent.",
            en: "C1 and C2 are pinned to one place (Thursday 15 November, 9:00–10:00, A) but their axes differ.")
        expect(
            try conflicts([paper(pin: pin), paper("C2", duration: 21, pin: pin)]), PinsHold.self,
            [.paper("C1"), .paper("C2")] + subjects,
            fr:
                "C1 et C2 sont épinglées à la même place (jeudi 15 novembre, 9_h~– 10_h, A) mais leurs minutes dépassent "
                + "le créneau.",
            en:
                "C1 and C2 are pinned to one place (Thursday 15 November, 9:00–10:00, A) but their minutes exceed the time "
                + "slot.")
    }

    @Test("Pins contradict a relation", arguments: PaperRelation.Kind.allCases)
    func relations(kind: PaperRelation.Kind) throws {
        let (fr, en, pins) =
            switch kind {
            case .before: ("passer avant", "come before", [Pin(timeSlot: 1), Pin(timeSlot: 0)])
            case .sameSession:
                ("être dans la même séance que", "be in the same session as", [Pin(room: 1), Pin(room: 0)])
            case .notAtTheSameTime:
                (
                    "ne pas être en même temps que", "not be at the same time as",
                    [Pin(timeSlot: 0, room: 1), Pin(timeSlot: 0, room: 0)]
                )
            }
        expect(
            try conflicts(
                [paper(pin: pins[0]), paper("C2", pin: pins[1])], rooms: [Room(name: "A"), Room(name: "B")],
                relations: [PaperRelation(kind, 0, 1)]),
            PapersRespectTheirOrder.self, [.paper("C1"), .paper("C2")],
            fr: "C1 doit \(fr) C2, mais leurs épingles disent le contraire.",
            en: "C1 must \(en) C2, but their pins say otherwise.")
    }

    @Test("A speaker has more minutes to present than to spend")
    func speakerWithoutTime() throws {
        let speakers = [Speaker(name: "Zoé Durand", unavailable: ["2012-11-15 09:30–09:45", "2012-11-15 10:30–12:00"])]
        expect(
            try conflicts([paper(speakers: [0]), paper("C2", speakers: [0])], speakers: speakers),
            SpeakersAreNeverInTwoPlaces.self, [.speaker("Zoé Durand"), .paper("C1"), .paper("C2")],
            fr: "Zoé Durand présente C1, C2 (60 minutes) mais n’est disponible que 45 minutes dans les créneaux.",
            en: "Zoé Durand presents C1, C2 (60 minutes) but is available for only 45 minutes of the time slots.")
    }

    @Test("There are more minutes than rooms and time slots give")
    func tooManyMinutes() throws {
        expect(
            try conflicts((1...5).map { paper("C\($0)") }), AcceptedPapersAreScheduledOnce.self, [.axis("1")],
            fr: "L’axe 1 demande 150 minutes_; les salles et créneaux en offrent 120.",
            en: "Axis 1 needs 150 minutes; the rooms and time slots give 120.")
        expect(
            try conflicts((1...5).map { paper("C\($0)", axis: Reference($0 % 2)) }), RoomsHoldOneSessionAtATime.self,
            [],
            fr: "Les 5 communications demandent 150 minutes_; les salles et créneaux en offrent 120.",
            en: "The 5 papers need 150 minutes; the rooms and time slots give 120.")
    }

    @Test("There are more papers than places, though the minutes would do")
    func tooManyPapers() throws {
        expect(
            try conflicts((1...3).map { paper("C\($0)", duration: 30) }), RoomsHoldOneSessionAtATime.self, [],
            fr:
                "Il y a 3 communications pour 2 places au plus (créneaux × salles, 40 minutes et plus par communication).",
            en: "There are 3 papers for 2 places at most (time slots × rooms, 40 minutes and more per paper).")
    }
}
