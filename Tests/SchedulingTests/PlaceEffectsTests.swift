import ConferenceFiles
import ConferenceModel
import Foundation
import Scheduling
import SchedulingRules
import TestSupport
import Testing

@Suite("The effects of all places of a paper, all else staying")
struct PlaceEffectsTests {
    @Test("are those of an audit of the programme with the paper there", arguments: ProgrammeEdit.Mode.allCases)
    func sameAsAudit(mode: ProgrammeEdit.Mode) throws {
        var (breaking, moving) = (0, 0)
        for seed in 0..<40 {
            let conference = try RandomConference.make(seed: seed)
            let programme = RandomProgramme.make(for: conference, seed: seed, RandomProgramme.Care.allCases[seed % 3])
            let rules = RuleSet.standard(for: conference)
            let before = Audit(of: programme, of: conference, by: rules)
            var live = LiveAudit(of: programme, of: conference, by: rules)
            let paper = conference.papers.references[seed % conference.papers.count]
            let found = PlaceEffects(of: paper, mode, in: &live)
            for effect in found.effects {
                let edit = ProgrammeEdit.move(paper, to: effect.place, mode)
                let edited = edit.apply(to: programme, of: conference)
                let after = Audit(of: edited, of: conference, by: rules)
                #expect(effect.points == after.points - before.points, "seed \(seed): \(edit)")
                let more = rules.entries.indices.filter {
                    rules.entries[$0].type.kind == .requirement && after.entries[$0].units > before.entries[$0].units
                }
                #expect(effect.breaches.map(\.entry) == more, "seed \(seed): \(edit)")
                let others = conference.papers.references.filter {
                    $0 != paper && hours(of: $0, programme, conference) != hours(of: $0, edited, conference)
                }
                #expect(effect.others.sorted() == others, "seed \(seed): \(edit)")
                if !more.isEmpty { breaking += 1 }
                if !others.isEmpty { moving += 1 }
                if effect.place == found.origin { #expect(edited == programme || mode == .insert) }
            }
            let unchanged = live.programme
            #expect(unchanged == programme)
        }
        #expect(breaking > 20 && moving > 20)
    }

    /// Each time that it stands.
    private func hours(of paper: Reference<Paper>, _ programme: Programme, _ conference: Conference) -> [[Int]] {
        programme.sessions.filter { $0.papers.contains(paper) }.flatMap { session in
            let places =
                conference.timeSlots[session.timeSlot].places == nil ? nil : conference.firstPlaces(of: session)
            return session.papers.indices.filter { session.papers[$0] == paper }.map { index in
                let before = Array(session.papers[..<index])
                let minutes = conference.minutes(of: before).count + (before.isEmpty ? 0 : conference.changeOver.count)
                return [session.timeSlot.index, session.room.index, places?[index] ?? minutes]
            }
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test("of Limoges tell who is away when somebody leaves the head of a session")
    func limoges() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../fixtures/limoges-2012")
        let conference = try #require(ConferenceFolder(path: folder.path).read().conference)
        let papers = conference.papers.references.filter { conference.papers[$0].status == .accepted }
        let programme = RandomProgramme.make(for: conference, seed: 1, .wellFormed)
        var live = LiveAudit(of: programme, of: conference, by: RuleSet.read(for: conference).rules)
        let available = try #require(
            live.rules.entries.firstIndex { $0.type.name == SpeakersAreAvailable.name })
        var found = 0
        for paper in papers {
            for effect in PlaceEffects(of: paper, in: &live).effects
            where effect.breaches.contains(where: { $0.entry == available }) {
                let edit = ProgrammeEdit.move(paper, to: effect.place, .insert)
                let violations = live.violations(of: available, madeBy: edit)
                #expect(!violations.isEmpty)
                let concerned = Set(violations.flatMap(\.subjects).filter { $0.kind == "paper" }.map(\.id))
                let touched = Set((effect.others + [paper]).map { conference.papers[$0].id })
                #expect(concerned.isSubset(of: touched))
                found += 1
            }
        }
        #expect(found > 0)
    }
}
