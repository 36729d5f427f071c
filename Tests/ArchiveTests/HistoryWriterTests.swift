import Archive
import ConferenceModel
import Foundation
import TestSupport
import Testing

@Suite("Writing to the history")
struct HistoryWriterTests {
    private let folder: VersionedFolder

    init() throws { folder = try VersionedFolder() }

    @Test("while one writes, another is told, waits, and gives up in the end")
    func busy() throws {
        let told = Told()
        try HistoryWriter.write(in: folder.path) { _ in
            #expect(throws: HistoryFault.busy) {
                try HistoryWriter.write(in: folder.path, Patience(.milliseconds(120)) { told.tell() }) { _ in }
            }
        }
        #expect(told.times == 1)
        // A process that another test has begun may hold the lock until it is itself: a moment, not a refusal.
        try HistoryWriter.write(in: folder.path, Patience(.seconds(60))) { _ in }
    }

    @Test("what a stopped process left unfinished is swept by the next one that writes")
    func swept() throws {
        try folder.append()
        try folder.folder.make("programmes/.colloque-99999999-3.tmp", "{")
        #expect(folder.history.numbers == [1])
        try folder.append(folder.exchanging(0, 1))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/programmes").sorted() == [
                ".lock", "0001.json", "0002.json",
            ])
    }

    @Test("a version that does not fit the disk leaves the others, and no temporary file")
    func tooLarge() async throws {
        await #expect(processExitsWith: .success) {
            let folder = try VersionedFolder()
            try folder.append()
            try Folder.limitFileSize(to: 1024)
            let path = folder.path + "/programmes/0002.json"
            #expect(throws: HistoryFault.notWritten(WriteFault(path: path, reason: .tooLarge))) {
                try folder.append(folder.exchanging(0, 1))
            }
            #expect(folder.history.latest().0?.number == 1)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path + "/programmes").sorted() == [
                    ".lock", "0001.json",
                ])
        }
    }

    @Test("threads that write at the same time each get a number of their own")
    func together() async throws {
        let path = folder.path
        let programmes = (0..<6).map { $0 % 2 == 0 ? folder.sample.programme : folder.exchanging(0, 1) }
        let conference = folder.sample.conference
        try await withThrowingTaskGroup(of: Int.self) { group in
            for (index, programme) in programmes.enumerated() {
                group.addTask {
                    try HistoryWriter.write(in: path, Patience(.seconds(30))) { writer in
                        let saved = SavedProgramme(programme: programme)
                        let new = NewVersion(
                            saved, of: conference, rules: [.init(rule: "r", weight: index)], generator: "t")
                        return try writer.append(new).version.number
                    }
                }
            }
            var numbers: [Int] = []
            for try await number in group { numbers.append(number) }
            #expect(numbers.sorted() == Array(1...6))
        }
    }
}

/// Counts how often somebody was told.
private final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    var times: Int { lock.withLock { count } }
    func tell() { lock.withLock { count += 1 } }
}
