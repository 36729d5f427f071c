import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport
import Testing

@Suite("Calendars")
struct ICalendarTests {
    /// Lines as they stand in the file.
    private static func lines(of text: String) -> [String] {
        String(decoding: text.utf8.map { $0 }, as: UTF8.self).components(separatedBy: "\r\n")
    }

    /// Unfolded lines of each VEVENT, read anew here.
    private static func events(of text: String) -> [[String]] {
        let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        return lines.split(separator: "BEGIN:VEVENT").dropFirst().map { Array($0.prefix { $0 != "END:VEVENT" }) }
    }

    @Test("no line has more than 75 octets, each ends with CRLF, and no character is cut")
    func folding() throws {
        for (_, edition) in try Editions.all() {
            let text = try ExportFormat.ics.text(edition)
            #expect(text.hasSuffix("\r\n") && !text.contains("\u{FFFD}"))
            let lines = Self.lines(of: text)
            #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.unicodeScalars.contains("\n") })
        }
    }

    @Test("every component has a UID of its own, DTSTAMP, SEQUENCE and STATUS, and the feed no METHOD")
    func identity() throws {
        for (_, edition) in try Editions.all() {
            let text = try ExportFormat.ics.text(edition)
            let events = Self.events(of: text)
            let identifiers = events.flatMap { $0.filter { $0.hasPrefix("UID:") } }
            #expect(events.count == identifiers.count && Set(identifiers).count == identifiers.count)
            for name in [
                "DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:", "STATUS:", "DTSTART;TZID=", "DTEND;TZID=", "SUMMARY:",
            ] {
                #expect(events.allSatisfy { $0.count { $0.hasPrefix(name) } == 1 }, "\(name)")
            }
            #expect(!text.contains("METHOD"))
            #expect(try ExportFormat.ics.text(edition) == text)
        }
    }

    @Test("what was moved has a higher SEQUENCE, the time of its change and its hours before")
    func moved() throws {
        let event = try #require(
            Self.events(of: try ExportFormat.ics.text(Editions.sample(.en))).first {
                $0.contains { $0.contains("cinquante ans") }
            })
        #expect(event.contains("SEQUENCE:2") && event.contains("DTSTAMP:20121103T163320Z"))
        #expect(event.contains("DTSTART;TZID=Europe/Paris:20121115T113000"))
        #expect(event.contains { $0.contains(#"\nPreviously: Thursday 15 November\, 14:00–15:30"#) })
    }

    @Test(
        "what is cancelled stays, and says so in its status and title",
        arguments: [(Language.fr, "[Annulée]", "Remplacée par «\u{A0}"), (.en, "[Cancelled]", "Replaced by “")])
    func cancelled(language: Language, mark: String, replaced: String) throws {
        let events = Self.events(of: try ExportFormat.ics.text(Editions.sample(language)))
        let cancelled = events.filter { $0.contains("STATUS:CANCELLED") }
        #expect(cancelled.count == 2 && cancelled.allSatisfy { $0.contains { $0.hasPrefix("SUMMARY:\(mark) ") } })
        #expect(cancelled[0].contains(#"SUMMARY:\#(mark) Le « client \; roi »\, bis"#))
        #expect(cancelled[0].contains { $0.hasPrefix("DESCRIPTION:") && $0.contains(replaced) })
    }

    @Test("a part has its own papers, everybody’s events and its own cancellations")
    func parts() throws {
        let whole = Self.events(of: try ExportFormat.ics.text(Editions.sample()))
        #expect(whole.count == 18 + 4 + 2)
        let expected: [(Selection, papers: Int, events: Int, cancelled: Int)] = [
            (.axis(Reference(1)), 6, 4, 1), (.speaker(Reference(2)), 3, 4, 1), (.room(Reference(1)), 8, 0, 1),
            (.room(Reference(0)), 6, 1, 0), (.day(try #require(CalendarDate(iso: "2012-11-16"))), 5, 1, 2),
        ]
        for (selection, papers, count, cancelled) in expected {
            let text = try ExportFormat.ics.text(Editions.sample(only: selection))
            let events = Self.events(of: text)
            #expect(events.allSatisfy(whole.contains), "\(selection)")
            #expect(events.count { $0.contains { $0.hasPrefix("CATEGORIES:") } } == papers, "\(selection)")
            #expect(events.count { $0.contains("STATUS:CANCELLED") } == cancelled, "\(selection)")
            #expect(events.count == papers + count + cancelled, "\(selection)")
        }
        let name = try ExportFormat.ics.text(Editions.sample(.en, only: .axis(Reference(1))))
        #expect(name.contains("\r\nNAME:The customer relation · Axis 2\r\n"))
        #expect(name.contains("\r\nX-WR-CALNAME:The customer relation · Axis 2\r\n"))
    }

    @Test(
        "other time zones have the changes of the years around the conference",
        arguments: [
            ("America/Montreal", ["TZOFFSETTO:-0400", "DTSTART:20121104T020000"]),
            ("Asia/Kolkata", ["TZOFFSETTO:+0530"]), ("UTC", ["TZOFFSETTO:+0000"]),
            ("Australia/Lord_Howe", ["TZOFFSETTO:+1030", "TZOFFSETTO:+1100", "DTSTART:20121007T020000"]),
        ])
    func zones(zone: String, expected: [String]) throws {
        let sample = try SampleConference()
        let abroad = try sample.conference.held(in: zone)
        let text = try ExportFormat.ics.text(Edition(sample.thirdVersion(), of: abroad, language: .en))
        let lines = Self.lines(of: text)
        #expect(lines.contains("TZID:\(zone)") && expected.allSatisfy(lines.contains))
        #expect(lines.contains("DTSTART;TZID=\(zone):20121115T110000"))
    }

    @Test(
        "are read by vobject, ics, icalendar and khal",
        .enabled(
            if: Tool.areThere(["khal"], modules: ["vobject", "ics", "icalendar"]),
            "needs khal, and vobject, ics and icalendar for python3"))
    func clients() throws {
        let folder = try TemporaryFolder()
        let sample = try SampleConference()
        let abroad = Edition(
            try sample.thirdVersion(), of: try sample.conference.held(in: "America/Montreal"), language: .en)
        let selections: [Selection] = [.axis(Reference(1)), .room(Reference(1)), .speaker(Reference(2))]
        let parts = try selections.enumerated().map { ("part-\($0)", try Editions.sample(only: $1)) }
        let paths = try ExportFormat.ics.write(Editions.all() + [("abroad", abroad)] + parts, to: folder)
        let result = try Tool.script("clients/check_calendar.py", paths)
        #expect(result.status == 0, "\(result.output)")
    }
}

extension Conference {
    fileprivate func held(in zone: String) throws -> Conference {
        try Conference(
            title: title, place: place, timeZone: zone, languages: languages, timeSlots: timeSlots, events: events,
            rooms: rooms, axes: axes, speakers: speakers, papers: papers)
    }
}
