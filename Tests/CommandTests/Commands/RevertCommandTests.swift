import Foundation
import Testing

@Suite("colloque revert")
struct RevertCommandTests {
    @Test("an older programme comes back as a new version, in programme.json too")
    func revert() async throws {
        let folder = try await KeptFolder()
        let before = try Data(contentsOf: URL(filePath: folder.path + "/programme.json"))
        #expect(try await folder.run("change duration", "P6 15").status == 0)
        #expect(try await folder.run("solve", "--quiet").status == 0)
        #expect(try Data(contentsOf: URL(filePath: folder.path + "/programme.json")) != before)
        #expect(try await folder.run("change undo").status == 0)
        #expect(try await folder.run("revert", "1").output == "Version 3: the programme of version 1.\n")
        #expect(try Data(contentsOf: URL(filePath: folder.path + "/programme.json")) == before)
        #expect(
            try await folder.run("revert", "1").output == "Nothing new: it is the programme of version 3 already.\n")
        #expect(try await folder.run("history").output.contains("back to version 1"))
    }
}
