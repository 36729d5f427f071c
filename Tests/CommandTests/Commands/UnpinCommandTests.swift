import Testing

@Suite("colloque unpin")
struct UnpinCommandTests {
    @Test("one paper, or all that are pinned, are free again")
    func unpin() async throws {
        let folder = try await KeptFolder()
        #expect(try await folder.run("pin", "P1 P3").status == 0)
        #expect(try await folder.run("unpin", "P1").lines.first == "P1 is no longer pinned.")
        #expect(try await folder.run("unpin", "--all").lines.first == "P3 is no longer pinned.")
        #expect(try await folder.run("unpin", "--all").output == "No paper is pinned.\n")
        let french = try await folder.run("unpin", in: "fr_FR.UTF-8")
        #expect(french.status == 64)
        #expect(french.error.hasPrefix("Erreur\u{A0}: donnez des ids, ou --all\n"))
    }
}
