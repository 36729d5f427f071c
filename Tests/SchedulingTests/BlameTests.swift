import ConferenceModel
import GLPKBackend
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Why there is no programme")
struct BlameTests {
    @Test("is always told, and a rule that is blamed alone is the one that is in the way", arguments: 0..<6)
    func isTold(block: Int) throws {
        var blamed = 0
        for seed in block * 50..<block * 50 + 50 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            guard Certificates.conflicts(of: conference, under: rules).isEmpty,
                case .infeasible(let conflicts) = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome
            else { continue }
            blamed += 1
            #expect(!conflicts.isEmpty, "seed \(seed)")
            for conflict in conflicts {
                #expect(conflict.text.fr != conflict.text.en)
                #expect(conflict.text.fr.hasSuffix(".") && conflict.text.en.hasSuffix("."), "seed \(seed)")
                // Trying everything never puts two sessions into one room, so it cannot do without that rule.
                let laws = RuleSet.all.filter { conflict.text.en.contains("\"\($0.law.en)\"") }
                guard laws.count == 1, conflict.rule != RoomsHoldOneSessionAtATime.name else { continue }
                let others = RuleSet(rules.entries.filter { $0.type.name != conflict.rule && $0.weight == 0 })
                #expect(BruteForceScheduler(conference, others).points != nil, "seed \(seed): \(conflict.text.en)")
            }
        }
        #expect(blamed > 0)
    }

    /// Time slots of an hour, papers of half an hour, sessions of one paper or more.
    private func conflicts(
        _ papers: [Paper], slots: Int = 2, rooms: [Room] = [Room(name: "A")], speakers: [Speaker] = [],
        relations: [PaperRelation] = [], minimum: Int = 1
    ) throws -> [Conflict] {
        let slots = ["2012-11-15 09:00–10:00", "2012-11-15 10:30–11:30", "2012-11-15 14:00–15:00"].prefix(slots)
        let conference = try Conference(
            title: Text("Essai"), timeSlots: slots.map { TimeSlot(stringLiteral: $0) }, rooms: rooms,
            axes: (1...3).map { Axis(id: "\($0)", title: Text("\($0)")) }, speakers: speakers, papers: papers,
            relations: relations,
            ruleSettings: [
                RuleSetting(
                    rule: SessionsHaveEnoughPapers.name, weight: nil, options: ["minimum": "\(minimum)"],
                    location: Location(file: "colloque.yaml"))
            ])
        let rules = RuleSet.standard(for: conference)
        guard case .infeasible(let conflicts) = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome
        else {
            return []
        }
        return conflicts
    }

    private func paper(
        _ id: Int, axis: Reference<Axis> = 0, speakers: [Reference<Speaker>] = [], needs: Set<String> = [],
        pin: Pin? = nil
    ) -> Paper {
        Paper(id: "C\(id)", title: "", axis: axis, speakers: speakers, needs: needs, pin: pin)
    }

    @Test("Three axes in two sessions: sessions hold one axis")
    func axes() throws {
        let found = try conflicts([paper(1), paper(2, axis: 1), paper(3, axis: 2)])
        #expect(found.map(\.rule).contains(SessionsHoldOneAxis.name))
    }

    @Test("Two axes pinned to one time slot, and one room: the pins, and the room")
    func pins() throws {
        let pin = Pin(timeSlot: 0)
        let found = try conflicts([paper(1, pin: pin), paper(2, axis: 1, pin: pin)])
        #expect(found.map(\.rule).contains(RoomsHoldOneSessionAtATime.name))
        #expect(found.map(\.rule).contains(PinsHold.name))
    }

    @Test("Three papers of one person under three axes, in two time slots: nobody is in two places")
    func people() throws {
        let rooms = ["A", "B", "C"].map { Room(name: $0) }
        let papers = (1...3).map { paper($0, axis: Reference($0 - 1), speakers: [0]) }
        let found = try conflicts(papers, rooms: rooms, speakers: [Speaker(name: "Zoé Durand")])
        #expect(found.map(\.rule).contains(SpeakersAreNeverInTwoPlaces.name))
        #expect(
            found.first { $0.rule == SpeakersAreNeverInTwoPlaces.name }?.subjects.contains(.speaker("Zoé Durand"))
                == true)
    }

    @Test("Three axes one before the other, in two time slots: their order")
    func order() throws {
        let relations = (0..<2).map { PaperRelation(.before, Reference($0), Reference($0 + 1)) }
        let papers = (1...3).map { paper($0, axis: Reference($0 - 1)) }
        let rooms = [Room(name: "A"), Room(name: "B")]
        #expect(try conflicts(papers, slots: 3, rooms: rooms, relations: relations) == [])
        let found = try conflicts(papers, rooms: rooms, relations: relations)
        #expect(found.map(\.rule).contains(PapersRespectTheirOrder.name))
    }

    @Test("A sentence names the law and what would come nearest")
    func sentence() throws {
        let pin = Pin(timeSlot: 0)
        let found = try conflicts([paper(1, pin: pin), paper(2, axis: 1, pin: pin)])
        let text = try #require(found.first { $0.rule == PinsHold.name }?.text)
        let moved = text.en.contains("C1 is not") ? "C1" : "C2"
        #expect(
            text
                == Text(
                    fr:
                        "Rien ne permet de tenir avec le reste\u{A0}: «\u{A0}\(PinsHold.law.fr)\u{A0}» Au plus près\u{A0}: "
                        + "\(moved) n’est pas où elle est épinglée (jeudi 15 novembre, 9\u{202F}h\u{A0}– 10\u{202F}h).",
                    en: "This cannot hold together with the rest: \"\(PinsHold.law.en)\" Nearest: "
                        + "\(moved) is not where it is pinned (Thursday 15 November, 9:00–10:00)."))
    }
}
