import ConferenceModel
import GLPKBackend
import LinearProgramming
import SchedulingRules
import Synchronization
import TestSupport
import Testing

@testable import Scheduling

@Suite("Interchangeable rooms")
struct RoomAssignmentTests {
    private func session(of axis: Reference<Axis>, in slot: Reference<TimeSlot>, roomClass: Int = 0) -> PlacedSession {
        PlacedSession(axis: axis, timeSlot: slot, roomClass: roomClass, papers: [])
    }

    @Test("are never given to two sessions at once, and stay in their class", arguments: 0..<100)
    func apart(seed: Int) {
        var random = SplitMix64(seed: seed)
        let classes = [RoomClass(rooms: [0, 2, 4]), RoomClass(rooms: [1]), RoomClass(rooms: [3, 5])]
        let sessions = (0..<4).flatMap { slot in
            classes.indices.flatMap { index in
                (0..<random.number(0...classes[index].rooms.count)).map { _ in
                    session(of: Reference(random.number(0...3)), in: Reference(slot), roomClass: index)
                }
            }
        }
        let rooms = RoomAssignment.rooms(for: sessions, in: classes)
        for slot in 0..<4 {
            let here = zip(sessions, rooms).filter { $0.0.timeSlot.index == slot }
            #expect(Set(here.map(\.1)).count == here.count)
            #expect(here.allSatisfy { classes[$0.0.roomClass].rooms.contains($0.1) })
        }
    }

    @Test("go to axes so that each keeps to as few as it needs at once")
    func few() {
        // Axis 0 in all slots, 1 and 2 take turns beside it: rooms must not be handed out slot by slot.
        let sessions = [
            session(of: 1, in: 0), session(of: 0, in: 0), session(of: 0, in: 1), session(of: 2, in: 1),
            session(of: 1, in: 2), session(of: 0, in: 2),
        ]
        let rooms = RoomAssignment.rooms(for: sessions, in: [RoomClass(rooms: [0, 1])])
        for axis in 0..<3 {
            #expect(Set(zip(sessions, rooms).filter { $0.0.axis.index == axis }.map(\.1)).count == 1, "axis \(axis)")
        }
    }

    /// Axes 1 and 2 meet in the first time slot, 2 and 3 in the second, 1 and 3 in the third: in two rooms, one of them has
    /// to move, though no time slot has more sessions than rooms.
    private func threeAxesInTwoRooms() throws -> Conference {
        let papers = [(0, 0), (1, 0), (1, 1), (2, 1), (0, 2), (2, 2)].enumerated().map { index, place in
            Paper(
                id: "C\(index + 1)", title: "", axis: Reference(place.0), duration: 60, discussion: 0,
                pin: Pin(timeSlot: Reference(place.1)))
        }
        return try Conference(
            title: Text("Essai"),
            timeSlots: ["2012-11-15 09:00–10:00", "2012-11-15 10:00–11:00", "2012-11-15 11:00–12:00"],
            rooms: [Room(name: "A"), Room(name: "B")], axes: (1...3).map { Axis(id: "\($0)", title: Text("\($0)")) },
            papers: papers,
            ruleSettings: [
                RuleSetting(
                    rule: SessionsHaveEnoughPapers.name, weight: nil, options: ["minimum": "1"],
                    location: Location(file: "colloque.yaml"))
            ])
    }

    @Test("are told apart where the model promised more than they can keep")
    func toldApart() throws {
        let conference = try threeAxesInTwoRooms()
        let rules = RuleSet.standard(for: conference)
        guard
            case .scheduled(let programme, let proof) = try Scheduler(GLPKSolver()).schedule(conference, under: rules)
                .outcome
        else {
            Issue.record("there is a programme")
            return
        }
        let audit = Audit(of: programme, of: conference, by: rules)
        #expect(audit.isValid && proof.isOptimal)
        #expect(audit.points == proof.points)
        #expect(audit.entries.first { $0.rule == AxesStayInOneRoom.self }?.units == 1)
        #expect(proof.points == BruteForceScheduler(conference, rules).points)
    }

    @Test("never cost a programme that was found before the search was stopped")
    func notLost() throws {
        let conference = try threeAxesInTwoRooms()
        let rules = RuleSet.standard(for: conference)
        for patience in 0..<24 {
            let polls = Mutex(0)
            let wasFound = Mutex(false)
            let limits = SolveLimits {
                polls.withLock { count in
                    count += 1
                    return count > patience
                }
            }
            let report = try Scheduler(GLPKSolver()).schedule(conference, under: rules, within: limits) { progress in
                if progress.best != nil { wasFound.withLock { $0 = true } }
            }
            switch report.outcome {
            case .scheduled(let programme, let proof):
                let audit = Audit(of: programme, of: conference, by: rules)
                #expect(audit.isValid && audit.points == proof.points, "patience \(patience)")
            case .undecided: #expect(!wasFound.withLock { $0 }, "patience \(patience)")
            case .infeasible: Issue.record("there is a programme")
            }
        }
    }
}
