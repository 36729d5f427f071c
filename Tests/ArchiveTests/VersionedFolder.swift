import Archive
import ConferenceModel
import Foundation
import TestSupport

/// A folder whose conference is the sample one, and programmes of it to be saved there.
struct VersionedFolder {
    let folder = Folder()
    let sample: SampleConference

    init() throws { sample = try SampleConference() }

    var path: String { folder.url("").path }
    var history: History { History(of: path) }

    @discardableResult
    func append(
        _ programme: Programme? = nil, of conference: Conference? = nil, at seconds: Int = 0, note: String? = nil,
        rules: [ConferenceSnapshot.Rule] = []
    ) throws -> SavedVersion {
        try HistoryWriter.write(in: path) { writer in
            try writer.append(
                NewVersion(
                    SavedProgramme(programme: programme ?? sample.programme), of: conference ?? sample.conference,
                    rules: rules, note: note, generator: "test"),
                made: Instant(seconds: seconds)
            ).version
        }
    }

    func publish(_ number: Int) throws {
        try HistoryWriter.write(in: path) { try $0.publish(number, made: Instant(seconds: 0)) }
    }

    func revert(to number: Int, at seconds: Int = 0) throws -> SavedVersion {
        try HistoryWriter.write(in: path) {
            try $0.revert(to: number, made: Instant(seconds: seconds), generator: "test").version
        }
    }

    /// The sample programme with the sessions of two time slots exchanged.
    func exchanging(_ a: Int, _ b: Int) -> Programme {
        let other = [a: b, b: a]
        return Programme(
            sessions: sample.programme.sessions.map {
                Session(
                    timeSlot: Reference(other[$0.timeSlot.index] ?? $0.timeSlot.index), room: $0.room, axis: $0.axis,
                    papers: $0.papers)
            })
    }

    /// The sample programme without one paper.
    func without(_ paper: Int) -> Programme {
        Programme(
            sessions: sample.programme.sessions.map {
                Session(
                    timeSlot: $0.timeSlot, room: $0.room, axis: $0.axis, papers: $0.papers.filter { $0.index != paper })
            })
    }
}
