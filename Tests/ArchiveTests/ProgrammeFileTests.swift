import Archive
import ConferenceModel
import TestSupport
import Testing

@Suite("programme.json")
struct ProgrammeFileTests {
    private let sample: SampleConference

    init() throws { sample = try SampleConference() }

    @Test(
        "what is written is read back",
        arguments: [
            nil, Proof(points: 12, bound: 12, stop: nil), Proof(points: 30, bound: 28, stop: .timeLimit),
            Proof(points: -3, bound: -4, stop: .interrupted),
        ])
    func roundTrip(proof: Proof?) throws {
        let saved = SavedProgramme(
            programme: sample.programme, proof: proof,
            pointsByRule: [.init(rule: "b-rule", points: 9), .init(rule: "a-rule", points: 3)])
        let bytes = try ProgrammeFile.encode(saved, of: sample.conference, generator: "colloque 0.1.0")
        let (read, diagnostics) = ProgrammeFile.decode(bytes, for: sample.conference)
        #expect(diagnostics == [])
        #expect(read == saved)
        #expect(try bytes == ProgrammeFile.encode(saved, of: sample.conference, generator: "colloque 0.1.0"))
    }

    @Test("the file is as its schema says")
    func format() throws {
        let session = try #require(sample.programme.sessions.first)
        let saved = SavedProgramme(
            programme: Programme(sessions: [session]), proof: Proof(points: 2, bound: 1, stop: .gapReached),
            pointsByRule: [.init(rule: "a-rule", points: 2)])
        let bytes = try ProgrammeFile.encode(saved, of: sample.conference, generator: "colloque 0.1.0")
        #expect(String(decoding: bytes, as: UTF8.self) == writtenProgramme)
    }

    @Test(
        "a file written by hand needs only sessions",
        arguments: [
            #"{"sessions": [{"timeSlot": "2012-11-15 11:00", "room": "Amphi Blanqui", "axis": "1", "papers": ["C01", "C04"]}]}"#,
            #"{"sessions": [{"timeSlot": "2012-11-15T11:00", "room": "amphi blanqui", "papers": [{"id": "c01"}, "C04"]}]}"#,
            #"""
            {"schema": "colloque-programme/1", "more": [1, {}], "sessions": [{"timeSlot": "2012-11-15 11:00",
            "room": "Amphi Blanqui", "axis": "The customer relation enters public management",
            "papers": ["Du guichet au « front office » : une enquete en prefecture", "C04"]}]}
            """#,
        ])
    func byHand(json: String) throws {
        let (read, diagnostics) = ProgrammeFile.decode(Array(json.utf8), for: sample.conference)
        #expect(diagnostics == [])
        #expect(read?.programme.sessions == [sample.programme.sessions[0]])
        #expect(read?.proof == nil)
    }

    @Test("what is wrong is said where, in both languages, and all at once", arguments: FaultyProgrammeFiles.all)
    func faults(json: String, fr: [String], en: [String]) {
        let (read, diagnostics) = ProgrammeFile.decode(Array(json.utf8), for: sample.conference)
        #expect(read == nil)
        #expect(diagnostics.map(\.text.fr) == fr)
        #expect(diagnostics.map(\.text.en) == en)
    }

    @Test("no bytes crash the reader", arguments: HostileBytes.allCases)
    func hostile(hostile: HostileBytes) {
        let (read, diagnostics) = ProgrammeFile.decode(hostile.bytes, for: sample.conference)
        #expect(read == nil && !diagnostics.isEmpty)
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.name.hasPrefix("programme-") })
    }

    @Test("free places are kept, and only written where there are some")
    func freePlaces() throws {
        let sample = try SampleConference()
        let session = try #require(sample.programme.sessions.first { $0.papers.count > 1 })
        let places = session.papers.indices.map { 2 * $0 + 1 }
        let programme = Programme(sessions: [
            Session(
                timeSlot: session.timeSlot, room: session.room, axis: session.axis, papers: session.papers,
                firstPlaces: places)
        ])
        let bytes = try ProgrammeFile.encode(
            SavedProgramme(programme: programme), of: sample.conference, generator: "test")
        #expect(String(decoding: bytes, as: UTF8.self).contains("\"place\" : 2"))
        #expect(ProgrammeFile.decode(bytes, for: sample.conference).0?.programme == programme)
        let compact = try ProgrammeFile.encode(
            SavedProgramme(programme: sample.programme), of: sample.conference, generator: "test")
        #expect(!String(decoding: compact, as: UTF8.self).contains("\"place\""))
    }
}

private let writtenProgramme = """
    {
      "days" : [
        "2012-11-15",
        "2012-11-16"
      ],
      "generator" : "colloque 0.1.0",
      "pointsByRule" : [
        {
          "points" : 2,
          "rule" : "a-rule"
        }
      ],
      "proof" : {
        "bound" : 1,
        "points" : 2,
        "status" : "feasible",
        "stop" : "gap-reached"
      },
      "schema" : "colloque-programme/1",
      "sessions" : [
        {
          "axis" : "1",
          "end" : "12:30",
          "papers" : [
            {
              "end" : "11:30",
              "id" : "C01",
              "start" : "11:00",
              "title" : "Du guichet au « front office » : une enquête en préfecture"
            },
            {
              "end" : "12:15",
              "id" : "C04",
              "start" : "11:30",
              "title" : "La poste, de l’usager au client : cinquante ans d’une conversion inachevée, entre injonctions et bricolages"
            }
          ],
          "room" : "Amphi Blanqui",
          "timeSlot" : "2012-11-15 11:00"
        }
      ],
      "title" : {
        "en" : "The customer relation",
        "fr" : "La relation de clientèle"
      }
    }

    """
