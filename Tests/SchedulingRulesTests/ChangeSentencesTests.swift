import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("What the rules of a rerun say")
struct ChangeSentencesTests {
    private let sample: SampleConference
    private var conference: Conference { sample.conference }

    init() throws { sample = try SampleConference() }

    /// The first paper stood in another room, the second on another day.
    private var baseline: Baseline {
        var places = Baseline(of: sample.programme, in: conference).places
        places[0] = places[0].map { Baseline.Place(timeSlot: $0.timeSlot, room: 1, roomName: "", hours: $0.hours) }
        let friday = conference.timeSlots[3].interval
        places[1] = Baseline.Place(timeSlot: 3, room: 1, roomName: "", hours: friday)
        return Baseline(places: places)
    }

    @Test("of moved papers")
    func movedPapers() {
        let rule = MovedPapersAreFew(baseline, atMost: 1, in: conference)
        #expect(
            rule.violations(in: sample.programme, of: conference).map(\.text) == [
                Text(
                    fr: "2 communications changent de créneau ou de salle au lieu de 1 au plus\u{A0}: C01, C02.",
                    en: "2 papers go to another time slot or room, instead of 1 at most: C01, C02.")
            ])
        #expect(
            PapersStayWhereTheyWere(baseline, in: conference).violations(in: sample.programme, of: conference).map(
                \.text)
                == [
                    Text(fr: "C01\u{A0}: autre salle.", en: "C01: another room."),
                    Text(fr: "C02\u{A0}: autre jour.", en: "C02: another day."),
                ])
        #expect(
            PapersKeepTheirDay(baseline, in: conference).violations(in: sample.programme, of: conference).map(\.text)
                == [
                    Text(
                        fr: "C02 n’est plus présentée le vendredi 16 novembre.",
                        en: "C02 is no longer presented on Friday 16 November.")
                ])
    }

    @Test("of papers in reserve")
    func promotion() throws {
        let open = try conference.edited { open in
            for paper in open.papers.indices { open.papers[paper].isOptional = true }
        }
        let holes = [1, 9, 2]
        #expect(
            SubstitutesAreNoMoreThanHoles(holes: holes).violations(in: sample.programme, of: open).first?.text
                == Text(
                    fr:
                        "L’axe 1 reçoit 6 communications de réserve au lieu de 1 au plus\u{A0}: C01, C04, C07, C10, C13, C16.",
                    en: "Axis 1 takes 6 papers from reserve, instead of 1 at most: C01, C04, C07, C10, C13, C16."))
        #expect(
            WithdrawnPapersAreReplaced(holes: holes).violations(in: sample.programme, of: open).map(\.text) == [
                Text(
                    fr: "Dans l’axe 2, 3 communications retirées ne sont pas remplacées.",
                    en: "In axis 2, 3 withdrawn papers are not replaced.")
            ])
        let few = FewPapersAreLeftOut()
        #expect(few.violations(in: sample.programme, of: open).isEmpty)
        #expect(
            few.violations(in: Programme(sessions: Array(sample.programme.sessions.dropFirst())), of: open).first?.text
                == Text(fr: "C01 reste sans place.", en: "C01 is left without a place."))
        #expect(
            WaitingListComesInOrder(for: open)
                .violations(in: sample.programme, of: open).first?.text
                == Text(
                    fr: "C04 est promue, avec 1 communication avant elle dans la liste d’attente.",
                    en: "C04 is promoted, with 1 paper before it in the waiting list."))
    }

    @Test("of kinds of moves, dearest first")
    func kinds() {
        let points = MoveKind.allCases.map { $0.points(ChangeWeights()) }
        #expect(points == points.sorted(by: >))
        #expect(Set(MoveKind.allCases.map(\.text.fr)).count == MoveKind.allCases.count)
    }
}
