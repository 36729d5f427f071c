import ConferenceModel
import LinearProgramming
import SchedulingRules
import TestSupport
import Testing

@Suite("Every rule says the same by its audit and by its other faces")
struct RuleLawsTests {
    @Test("Random programmes are judged alike by both", arguments: RuleSet.all.map { $0.name })
    func bothAgree(name: String) throws {
        let type = try #require(RuleSet.all.first { $0.name == name })
        let laws = try RuleLaws(of: type, seeds: Sweep.seeds(500, of: 5_000))
        #expect(laws.counterexamples == [])
        // A law that is always, or never, kept by the programmes tried would show little.
        #expect(laws.welcome >= 25)
        #expect(laws.unwelcome >= 25)
    }

    @Test("a requirement whose rows forget one time slot is caught")
    func forgottenTimeSlot() throws {
        #expect(try RuleLaws(of: SpeakersForgottenInTheFirstTimeSlot.self, seeds: 0..<500).counterexamples != [])
    }

    @Test("a requirement that refuses a session too many is caught")
    func refusesTooMuch() throws {
        #expect(try RuleLaws(of: PapersFitWithAMinuteToSpare.self, seeds: 0..<500).counterexamples != [])
    }

    @Test("a preference whose price forgets the square is caught")
    func forgottenSquare() throws {
        #expect(try RuleLaws(of: SessionsFilledWithoutTheSquare.self, seeds: 0..<500).counterexamples != [])
    }

    @Test("a preference that forgets its weight is caught")
    func forgottenWeight() throws {
        #expect(try RuleLaws(of: CompetingAxesWithoutWeight.self, seeds: 0..<500).counterexamples != [])
    }
}

// MARK: Rules broken on purpose, each by one thing

/// Borrows everything from a sound rule, so that a broken one has to write down only what is broken.
private protocol BrokenRule: ConfigurableRule {
    associatedtype Sound: Rule
    var sound: Sound { get }
}

extension BrokenRule {
    static var name: String { Sound.name }
    static var frenchName: String { Sound.frenchName }
    static var law: Text { Sound.law }
    static var kind: RuleKind { Sound.kind }
    func violations(in programme: Programme, of conference: Conference) -> [Sound.Violation] {
        sound.violations(in: programme, of: conference)
    }
}

private struct SpeakersForgottenInTheFirstTimeSlot: BrokenRule, ProgrammeRule {
    let sound: SpeakersAreNeverInTwoPlaces

    init(_ options: RuleOptions, for conference: Conference) { sound = .init(options, for: conference) }

    func constrain(_ model: inout AssignmentModel, weight: Int) {
        for (papers, _) in model.conference.papersBySpeaker() where papers.papers.count > 1 {
            for slot in model.conference.timeSlots.references.dropFirst() {
                model.addRow(Self.self, [], to: 1, Expression(.sessionsHoldingAny(papers, in: slot)))
            }
        }
    }
}

private struct PapersFitWithAMinuteToSpare: BrokenRule, TimeSlotRule {
    let sound: PapersFitTheirSession
    private let conference: Conference

    init(_ options: RuleOptions, for conference: Conference) {
        (sound, self.conference) = (.init(options, for: conference), conference)
    }

    func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        .refused(if: conference.minutes(of: papers) >= conference.timeSlots[timeSlot].length)
    }
}

private struct SessionsFilledWithoutTheSquare: BrokenRule, TimeSlotRule {
    let sound: SessionsAreEvenlyFilled
    private let conference: Conference

    init(_ options: RuleOptions, for conference: Conference) {
        (sound, self.conference) = (.init(options, for: conference), conference)
    }

    func judge(_ papers: [Reference<Paper>], in timeSlot: Reference<TimeSlot>) -> Judgement {
        let empty = conference.timeSlots[timeSlot].length - conference.minutes(of: papers)
        return .admitted(units: max(empty.count, 0) / 30)
    }
}

private struct CompetingAxesWithoutWeight: BrokenRule, ProgrammeRule {
    let sound: SessionsOfOneAxisDoNotCompete

    init(_ options: RuleOptions, for conference: Conference) { sound = .init(options, for: conference) }

    func constrain(_ model: inout AssignmentModel, weight: Int) { sound.constrain(&model, weight: 1) }
}
