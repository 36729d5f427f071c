import Archive
import ConferenceModel
import TestSupport
import Testing

@Suite("Making identifiers")
struct UniqueIdentifierMakingTests {
    @Test("a name-based identifier is that of RFC 9562")
    func nameBased() throws {
        let dns = try #require(UniqueIdentifier("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        #expect(UniqueIdentifier("www.example.com", in: dns).text == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("random ones are of version 4, and differ")
    func random() {
        let (one, other) = (UniqueIdentifier.random(), UniqueIdentifier.random())
        #expect(one != other)
        #expect(one.bytes[6] >> 4 == 4)
        #expect(UniqueIdentifier(bytes: one.bytes) == one)
    }

    @Test("a conference without versions has the same ones each time")
    func unsaved() throws {
        let (one, other) = (try SampleConference(), try SampleConference())
        let versions = [one, other].map { ProgrammeVersion(unsaved: $0.programme, of: $0.conference) }
        #expect(versions[0].papers == versions[1].papers)
        #expect(versions[0].sessions == versions[1].sessions)
        #expect(versions[0].made.iso == "2012-11-15T00:00:00Z")
        #expect(Set(versions[0].papers + versions[0].rooms + versions[0].sessions).count == 18 + 3 + 9)
    }
}
