import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite("The published set")
struct PublishedSetTests {
    @Test("the page leads to every file, and every file has a name of its own", arguments: Language.allCases)
    func page(language: Language) throws {
        let (version, conference) = try Editions.hostile()
        for edition in [try Editions.sample(language), Edition(version, of: conference, language: language)] {
            let files = try PublishedSet(edition).files()
            #expect(Set(files.map(\.path)).count == files.count)
            let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
            #expect(files.dropFirst().allSatisfy { page.contains("href=\"\($0.path)\"") })
            #expect(files.allSatisfy { $0.path.wholeMatch(of: /(calendars\/)?[a-z0-9-]+\.[a-z]+/) != nil })
        }
    }

    @Test("nobody’s e-mail is published")
    func discretion() throws {
        let sample = try SampleConference()
        let conference = sample.conference
        let speakers = conference.speakers.map { Speaker(name: $0.name, email: "secret@example.org") }
        let known = try Conference(
            title: conference.title, timeSlots: conference.timeSlots, rooms: conference.rooms, axes: conference.axes,
            speakers: speakers, papers: conference.papers)
        let files = try PublishedSet(Edition(sample.thirdVersion(), of: known, language: .fr)).files()
        #expect(files.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("secret@") })
    }
}
