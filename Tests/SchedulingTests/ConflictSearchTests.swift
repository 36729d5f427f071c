import ConferenceModel
import GLPKBackend
import SchedulingRules
import TestSupport
import Testing

@testable import Scheduling

@Suite("Why there is no programme, and what would make one")
struct ConflictSearchTests {
    @Test(
        "Every random conference without a programme has a conflict that trying everything confirms",
        arguments: Sweep.seeds(2, of: 10))
    func truth(block: Int) throws {
        var infeasible = 0
        for seed in block * 50..<block * 50 + 50 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            guard case .infeasible = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome else {
                continue
            }
            infeasible += 1
            #expect(BruteForceScheduler(conference, rules).points == nil, "seed \(seed)")
            var search = ConflictSearch(in: conference, under: rules, GLPKSolver())
            let conflict = try #require(try search.conflicts().first)
            #expect(conflict.isMinimal && !conflict.members.isEmpty, "seed \(seed)")
            #expect(conflict.text.fr.hasSuffix(".") && conflict.text.en.hasSuffix("."))
            let members = conflict.members.map(\.condition)
            let easing = Relaxing(conference: conference, rules: rules, isTiny: true)
            #expect(try !easing.isPossible(members), "seed \(seed): \(conflict.text.en)")
            // Trying everything never puts two sessions into one room.
            for member in members where member.price != nil {
                let rest = members.filter { $0 != member }
                #expect(
                    try easing.isPossible(rest, named: members), "seed \(seed): \(conflict.text.en) without \(member)")
            }
        }
        #expect(infeasible > 5)
    }

    @Test(
        "The first repair makes a programme and none is cheaper; the others are repairs too",
        arguments: Sweep.seeds(1, of: 6))
    func repairs(block: Int) throws {
        var repaired = 0
        for seed in block * 20..<block * 20 + 20 {
            let conference = try RandomConference.make(seed: seed, .tiny)
            let rules = RuleSet.random(seed: seed, for: conference)
            guard case .infeasible = try Scheduler(GLPKSolver()).schedule(conference, under: rules).outcome else {
                continue
            }
            var search = ConflictSearch(in: conference, under: rules, GLPKSolver())
            let found = try search.repairs(atMost: 5).repairs
            let first = try #require(found.first, "seed \(seed)")
            for repair in found {
                let relaxed = try #require(RelaxedConference(conference, rules, without: repair.conditions))
                #expect(Audit(of: repair.programme, of: relaxed.conference, by: relaxed.rules).isValid, "seed \(seed)")
                #expect(BruteForceScheduler(relaxed.conference, relaxed.requirements).points != nil, "seed \(seed)")
            }
            #expect(found.map(\.price) == found.map(\.price).sorted())
            #expect(Set(found.map(\.conditions)).count == found.count)
            let cheaper = rules.conditions(in: conference).sets(cheaperThan: first.price)
            guard cheaper.count < 150 else { continue }
            repaired += 1
            for set in cheaper {
                let relaxed = try #require(RelaxedConference(conference, rules, without: set))
                let points = BruteForceScheduler(relaxed.conference, relaxed.requirements).points
                #expect(points == nil, "seed \(seed): \(set)")
            }
        }
        #expect(repaired > 0)
    }

    @Test(
        "Two papers of two axes pinned to one time slot, and one room: all of it is said, and unpinning one is cheapest"
    )
    func pins() throws {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:00", "2012-11-15 10:30–11:30"],
            rooms: [Room(name: "A")], axes: ["1", "2"].map { Axis(id: $0, title: Text($0)) },
            papers: (0...1).map { Paper(id: "C\($0 + 1)", title: "", axis: Reference($0), pin: Pin(timeSlot: 0)) },
            ruleSettings: [
                RuleSetting(
                    rule: SessionsHaveEnoughPapers.name, weight: 0, location: Location(file: "colloque.yaml"))
            ])
        let rules = RuleSet.standard(for: conference)
        var search = ConflictSearch(in: conference, under: rules, GLPKSolver())
        let found = try search.conflicts()
        let day = Text(fr: "jeudi 15 novembre, 9\u{202F}h\u{A0}– 10\u{202F}h", en: "Thursday 15 November, 9:00–10:00")
        #expect(
            found.map(\.text) == [
                Text(
                    fr: "Tout cela ne peut tenir ensemble\u{A0}: C1 est épinglée (\(day.fr))\u{202F}; C2 est épinglée "
                        + "(\(day.fr))\u{202F}; C1 relève de l’axe 1\u{202F}; C2 relève de l’axe 2\u{202F}; une salle "
                        + "accueille une séance à la fois.",
                    en:
                        "These cannot all hold together: C1 is pinned (\(day.en)); C2 is pinned (\(day.en)); C1 belongs to "
                        + "axis 1; C2 belongs to axis 2; a room holds one session at a time.")
            ])
        let repairs = try search.repairs(atMost: 5).repairs
        #expect(repairs.map(\.price) == [1, 1, 6, 6, 15])
        #expect(
            repairs[0].text == Text(fr: "désépingler C1 (\(day.fr))", en: "unpin C1 (\(day.en))"))
        #expect(
            repairs[4].text == Text(fr: "mettre C1 en réserve", en: "put C1 in reserve"))
    }
}
