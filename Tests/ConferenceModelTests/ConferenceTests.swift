import ConferenceModel
import TestSupport
import Testing

@Suite("A conference is valid by construction")
struct ConferenceTests {
    private static let slots: [TimeSlot] = [
        "2012-11-15 09:00–10:30", "2012-11-15 10:30–12:00", "2012-11-16 09:00–10:00",
    ]
    private static let axes = [Axis(id: "1", title: Text("Un")), Axis(id: "2", title: Text("Deux"))]

    private func conference(
        languages: [Language] = [.fr], timeSlots: [TimeSlot] = slots,
        rooms: [Room] = [Room(name: "A"), Room(name: "B")],
        axes: [Axis] = axes,
        papers: [Paper] = [Paper(id: "C1", title: "", axis: 0), Paper(id: "C2", title: "", axis: 1)],
        relations: [PaperRelation] = [], changeOver: Minutes = 0
    ) throws(InvalidConference) -> Conference {
        try Conference(
            title: Text("Essai"), languages: languages, timeSlots: timeSlots, rooms: rooms, axes: axes,
            speakers: [Speaker(name: "Zoé Durand")], papers: papers, relations: relations, changeOver: changeOver)
    }

    private func paper(
        _ id: String = "C1", axis: Reference<Axis> = 0, other: [Reference<Axis>] = [],
        speakers: [Reference<Speaker>] = [], duration: Minutes = 20, discussion: Minutes = 10, pin: Pin? = nil
    ) -> Paper {
        Paper(
            id: id, title: "", axis: axis, otherAxes: other, speakers: speakers, duration: duration,
            discussion: discussion,
            pin: pin)
    }

    @Test("it speaks a language")
    func language() {
        #expect(throws: InvalidConference.noLanguage) { try conference(languages: []) }
    }

    @Test("its time slots are in order and apart; they may touch")
    func timeSlots() throws {
        _ = try conference()
        let fault = InvalidConference.timeSlotsOverlapOrAreOutOfOrder
        #expect(throws: fault("2012-11-15 10:30", "2012-11-15 09:00")) {
            try conference(timeSlots: [ConferenceTests.slots[1], ConferenceTests.slots[0]])
        }
        #expect(throws: fault("2012-11-15 09:00", "2012-11-15 10:29")) {
            try conference(timeSlots: ["2012-11-15 09:00–10:30", "2012-11-15 10:29–11:00"])
        }
        #expect(throws: fault("2012-11-15 09:00", "2012-11-15 09:00")) {
            try conference(timeSlots: ["2012-11-15 09:00–10:30", "2012-11-15 09:00–10:30"])
        }
    }

    @Test("no name stands for two things")
    func duplicates() {
        #expect(throws: InvalidConference.duplicate("A")) { try conference(rooms: [Room(name: "A"), Room(name: "A")]) }
        #expect(throws: InvalidConference.duplicate("C1")) { try conference(papers: [paper(), paper()]) }
        #expect(throws: InvalidConference.duplicate("1")) {
            try conference(axes: [ConferenceTests.axes[0], ConferenceTests.axes[0]])
        }
    }

    @Test("what a paper names exists")
    func danglingPapers() {
        let papers = [
            paper(axis: 2), paper(other: [1, 2]), paper(speakers: [0, 1]), paper(pin: Pin(timeSlot: 3)),
            paper(pin: Pin(room: 2)),
        ]
        for paper in papers {
            #expect(throws: InvalidConference.dangling(in: "C1")) { try conference(papers: [paper]) }
        }
    }

    @Test("what an axis or a relation names exists, and no paper is related to itself")
    func danglingRelations() {
        #expect(throws: InvalidConference.dangling(in: "1")) {
            try conference(axes: [Axis(id: "1", title: Text("Un"), related: [2]), ConferenceTests.axes[1]])
        }
        for pair in [(0, 2), (2, 0), (1, 1)] as [(Reference<Paper>, Reference<Paper>)] {
            #expect(throws: InvalidConference.dangling(in: "relations")) {
                try conference(relations: [PaperRelation(.before, pair.0, pair.1)])
            }
        }
    }

    @Test("papers take time")
    func durations() {
        for paper in [paper(duration: 0), paper(duration: -5), paper(discussion: -1)] {
            #expect(throws: InvalidConference.duration(of: "C1")) { try conference(papers: [paper]) }
        }
    }

    @Test("papers follow each other, with the change-over between two")
    func talks() throws {
        let papers = [paper("C1"), paper("C2", duration: 15, discussion: 0), paper("C3")]
        let conference = try conference(papers: papers, changeOver: 5)
        let session = Session(timeSlot: 0, room: 0, axis: 0, papers: [1, 0, 2])
        #expect(
            conference.talks(of: session) == [
                Talk(paper: 1, interval: "2012-11-15 09:00–09:15"), Talk(paper: 0, interval: "2012-11-15 09:20–09:50"),
                Talk(paper: 2, interval: "2012-11-15 09:55–10:25"),
            ])
        #expect(conference.minutes(of: session.papers) == 85)
        #expect(conference.minutes(of: [1]) == 15)
        #expect(conference.minutes(of: []) == 0)
    }

    @Test("hours that run past midnight are cut there")
    func midnight() throws {
        let conference = try conference(
            timeSlots: ["2012-11-15 23:00–24:00"], papers: [paper("C1", duration: 50), paper("C2"), paper("C3")])
        let session = Session(timeSlot: 0, room: 0, axis: 0, papers: [1, 0, 2])
        #expect(
            conference.talks(of: session) == [
                Talk(paper: 1, interval: "2012-11-15 23:00–23:30"), Talk(paper: 0, interval: "2012-11-15 23:30–24:00"),
            ])
        #expect(conference.minutes(of: session.papers) == 120)
    }

    @Test("days, accepted papers and events are found in order")
    func derived() throws {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ConferenceTests.slots,
            events: [
                Event(title: Text("Clôture"), interval: "2012-11-17 10:00–11:00"),
                Event(title: Text("Ouverture"), interval: "2012-11-15 08:30–09:00"),
            ],
            rooms: [Room(name: "A")], axes: ConferenceTests.axes,
            papers: [
                Paper(id: "C1", title: "", axis: 0, status: .reserve), Paper(id: "C2", title: "", axis: 0),
                Paper(id: "C3", title: "", axis: 0, status: .withdrawn), Paper(id: "C4", title: "", axis: 1),
            ])
        #expect(conference.days == ["2012-11-15", "2012-11-16", "2012-11-17"])
        #expect(conference.acceptedPapers == [1, 3])
        #expect(conference.events.map(\.title.fr) == ["Ouverture", "Clôture"])
        #expect(conference.timeSlots(on: "2012-11-15") == [0, 1])
        #expect(conference.timeSlots(on: "2012-11-17") == [])
    }
}
