import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("Remote night")
struct RemoteNightTests {
    private func hours(_ intervals: [Interval]) -> [String] {
        intervals.map { "\($0.date.day) \($0.start.iso)-\($0.end.iso)" }
    }

    @Test(
        "the night of a speaker is laid over the conference's day",
        arguments: [
            ("Europe/Paris", ["15 00:00-07:00", "15 22:00-24:00"], ["15 07:00-08:00", "15 20:00-22:00"]),
            ("America/Toronto", ["15 04:00-13:00"], ["15 02:00-04:00", "15 13:00-14:00"]),
            ("Asia/Tokyo", ["15 14:00-23:00"], ["15 12:00-14:00", "15 23:00-24:00"]),
            ("Asia/Kathmandu", ["15 00:00-02:15", "15 17:15-24:00"], ["15 02:15-03:15", "15 15:15-17:15"]),
        ])
    func nights(zone: String, asleep: [String], unseemly: [String]) throws {
        let day = try #require(CalendarDate(year: 2012, month: 11, day: 15))
        let night = try #require(RemoteNight(of: zone, seenFrom: "Europe/Paris", on: [day]))
        #expect(hours(night.asleep) == asleep)
        #expect(hours(night.unseemly) == unseemly)
    }

    /// Toronto changes its clocks two weeks before Paris, and then is one hour nearer.
    @Test("clocks that change on another day are taken into account")
    func clockChange() throws {
        let days = [9, 10].compactMap { CalendarDate(year: 2030, month: 3, day: $0) }
        let night = try #require(RemoteNight(of: "America/Toronto", seenFrom: "Europe/Paris", on: days))
        #expect(hours(night.asleep) == ["9 04:00-13:00", "10 04:00-12:00"])
    }

    @Test("a remote speaker's night is part of what the folder says of them")
    func speaker() throws {
        var files = BadFolder.soundFiles
        files["speakers.csv"] = files["speakers.csv"]?.replacing(
            "Ada Lovelace,,,", with: "Ada Lovelace,,vendredi matin,America/Toronto")
        let folder = try TemporaryFolder(files)
        let speaker = try #require(folder.read().conference?.speakers.first)
        #expect(speaker.remoteZone == "America/Toronto")
        #expect(hours(speaker.unavailable) == ["15 04:00-13:00", "16 00:00-13:00"])
        #expect(
            hours(speaker.preferablyNot) == ["15 02:00-04:00", "15 13:00-14:00", "16 02:00-04:00", "16 13:00-14:00"])
    }
}
