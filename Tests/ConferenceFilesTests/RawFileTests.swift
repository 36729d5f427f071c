import ConferenceModel
import Foundation
import TestSupport
import Testing

@testable import ConferenceFiles

struct RawFileTests {
    private func fault(_ folder: TableFolder, limit: Int = RawFile.tableLimit) -> String? {
        fault { try RawFile(named: "papers.csv", in: folder.path, limit: limit) }
    }

    private func fault(_ read: () throws -> some Any) -> String? {
        #expect(throws: Diagnostic.self, performing: read).map { "\($0.location.description) \($0.name)" }
    }

    @Test("a file is read whole, through a link too")
    func reading() throws {
        let folder = try TableFolder("other.csv", "é")
        try FileManager.default.createSymbolicLink(
            at: folder.url("papers.csv"), withDestinationURL: folder.url("other.csv"))
        #expect(try RawFile(named: "papers.csv", in: folder.path, limit: 2).bytes == [0xC3, 0xA9])
    }

    @Test("a file that is not there, and a link to nowhere, are missing")
    func missing() throws {
        let folder = try TableFolder()
        #expect(fault(folder) == "papers.csv missing-file")
        try FileManager.default.createSymbolicLink(
            at: folder.url("papers.csv"), withDestinationURL: folder.url("nowhere"))
        #expect(fault(folder) == "papers.csv missing-file")
    }

    @Test("a folder in place of a file is named as such")
    func directory() throws {
        let folder = try TableFolder()
        try FileManager.default.createDirectory(at: folder.url("papers.csv"), withIntermediateDirectories: false)
        #expect(fault(folder) == "papers.csv directory-instead-of-file")
    }

    @Test("what has no end, or never begins, is not opened")
    func devicesAndPipes() throws {
        let folder = try TableFolder()
        let read = { @Sendable [path = folder.path] in
            _ = try RawFile(named: "papers.csv", in: path, limit: RawFile.tableLimit)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("papers.csv").path, withDestinationPath: "/dev/zero")
        #expect(fault { try Watch.value(of: read) } == "papers.csv not-a-regular-file")
        try FileManager.default.removeItem(at: folder.url("papers.csv"))
        let make = Process()
        make.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
        make.arguments = [folder.url("papers.csv").path]
        try make.run()
        make.waitUntilExit()
        #expect(fault { try Watch.value(of: read) } == "papers.csv not-a-regular-file")
    }

    @Test("a link to itself leads to no file")
    func loop() throws {
        let folder = try TableFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("papers.csv").path, withDestinationPath: "papers.csv")
        #expect(fault(folder) == "papers.csv missing-file")
    }

    @Test("a file of 200 MB is refused by its size, without being read")
    func tooLarge() throws {
        let folder = try TableFolder("papers.csv", "id")
        let handle = try FileHandle(forWritingTo: folder.url("papers.csv"))
        try handle.truncate(atOffset: 200_000_000)
        try handle.close()
        let elapsed = ThreadTime.measure { #expect(fault(folder) == "papers.csv file-too-large") }
        #expect(elapsed < .milliseconds(50))
    }

    @Test("a file that says it is small and is not stops being read at the limit")
    func growing() throws {
        // The kernel's own files say that they have no bytes at all.
        let folder = try TableFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("papers.csv").path, withDestinationPath: "/proc/cpuinfo")
        #expect(fault(folder, limit: 10) == "papers.csv file-too-large")
    }

    @Test("a file that the system does not let us read is unreadable")
    func unreadable() throws {
        // Even root cannot read this one from its start.
        let folder = try TableFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("papers.csv").path,
            withDestinationPath: "/proc/\(ProcessInfo.processInfo.processIdentifier)/mem")
        #expect(fault(folder) == "papers.csv unreadable-file")
    }

    @Test("a folder that is not there, and a file in its place, are told apart")
    func folders() throws {
        let folder = try TableFolder("file", "")
        for (path, name) in [(folder.path + "/none", "missing-folder"), (folder.path + "/file", "not-a-folder")] {
            let fault = #expect(throws: Diagnostic.self) { try TableReader(folder: path) }
            #expect(fault?.name == name)
            #expect(fault?.location.description == path)
        }
    }
}
