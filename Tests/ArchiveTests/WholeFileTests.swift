import Archive
import ConferenceModel
import Foundation
import Testing

@Suite("Whole files")
struct WholeFileTests {
    private let folder = Folder()

    @Test("a new file gets all of the bytes", arguments: [0, 1, 1 << 20])
    func new(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try WholeFile.write(bytes, to: folder.path("new"))
        #expect(try Data(contentsOf: folder.url("new")) == Data(bytes))
        #expect(try folder.names() == ["new"])
    }

    @Test("an existing file is replaced and keeps its mode", arguments: [0o600, 0o640, 0o755])
    func mode(mode: Int) throws {
        try folder.make("old", "old content")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path("old"))
        try WholeFile.write("né", to: folder.path("old"))
        #expect(try folder.content("old") == "né")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("old"))
        #expect(attributes[.posixPermissions] as? Int == mode)
    }

    @Test("a symbolic link stays one: its target is replaced, or made where there is none", arguments: [true, false])
    func link(exists: Bool) throws {
        let inner = folder.url("inner")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
        if exists { try folder.make("inner/target", "old") }
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "inner/target")
        try WholeFile.write("new", to: folder.path("link"))
        #expect(try folder.content("inner/target") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "inner/target")
    }

    @Test("links in a circle are refused")
    func circle() throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path("a"), withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: folder.path("b"), withDestinationPath: "a")
        #expect(throws: WriteFault(path: folder.path("a"), reason: .unusableName)) {
            try WholeFile.write("x", to: folder.path("a"))
        }
    }

    @Test("a directory is not replaced, even when it is empty")
    func directory() throws {
        let inner = folder.url("inner")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
        #expect(throws: WriteFault(path: inner.path, reason: .isDirectory)) { try WholeFile.write("x", to: inner.path) }
        #expect(try folder.names() == ["inner"])
    }

    @Test("without its directory a file is not written", arguments: ["missing/file", "file.txt/inside"])
    func noDirectory(name: String) throws {
        try folder.make("file.txt", "")
        #expect(throws: WriteFault(path: folder.path(name), reason: .noDirectory)) {
            try WholeFile.write("x", to: folder.path(name))
        }
    }

    @Test(
        "names that the system cannot have are refused",
        arguments: [
            String(repeating: "n", count: 300), String(repeating: "n/", count: 5000), "zero\u{0}byte",
        ])
    func names(name: String) throws {
        #expect(throws: WriteFault(path: folder.path(name), reason: .unusableName)) {
            try WholeFile.write("x", to: folder.path(name))
        }
        #expect(try folder.names() == [])
    }

    @Test("a device is written to, never replaced; a full one says so")
    func device() throws {
        try WholeFile.write("x", to: "/dev/null")
        #expect(throws: WriteFault(path: "/dev/full", reason: .diskFull)) { try WholeFile.write("x", to: "/dev/full") }
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test("a write that breaks off leaves the old content and no temporary file")
    func breaksOff() async throws {
        await #expect(processExitsWith: .success) {
            let folder = Folder()
            try folder.make("old", "old content")
            try Folder.limitFileSize(to: 65_536)
            #expect(throws: WriteFault(path: folder.path("old"), reason: .tooLarge)) {
                try WholeFile.write([UInt8](repeating: 7, count: 1 << 20), to: folder.path("old"))
            }
            #expect(try folder.content("old") == "old content")
            #expect(try folder.names() == ["old"])
        }
    }

    @Test("without permission nothing changes")
    func notPermitted() async throws {
        await #expect(processExitsWith: .success) {
            let folder = Folder()
            try folder.make("old", "old content")
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path(""))
            // The superuser may write anywhere: be nobody for a while.
            let user = geteuid()
            seteuid(65534)
            for name in ["old", "new"] {
                #expect(throws: WriteFault(path: folder.path(name), reason: .notPermitted)) {
                    try WholeFile.write("x", to: folder.path(name))
                }
            }
            seteuid(user)
            #expect(try folder.content("old") == "old content")
            #expect(try folder.names() == ["old"])
        }
    }

    @Test("many writers leave one whole file")
    func concurrent() async throws {
        let path = folder.path("shared")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for letter in "abcdefgh" {
                group.addTask { try WholeFile.write(String(repeating: letter, count: 50_000), to: path) }
            }
            try await group.waitForAll()
        }
        let content = try folder.content("shared")
        #expect(content.count == 50_000 && Set(content).count == 1)
        #expect(try folder.names() == ["shared"])
    }
}
