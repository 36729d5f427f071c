import Testing

@Suite("colloque publish")
struct PublishCommandTests {
    @Test("the latest version, or the one that is named, is what changes are measured against")
    func publish() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        #expect(
            try await folder.run("publish").output
                == "Version 2 is published: changes are measured against it from now on.\n")
        #expect(
            try await folder.run("publish", "1", in: "fr_FR.UTF-8").output
                == "La version 1 est publiée\u{A0}: les changements se mesurent désormais à elle.\n")
        #expect(try await folder.run("show", "--version published").output.contains("A word on tickets"))
        #expect(try await !folder.run("show").output.contains("A word on tickets"))
    }

    @Test("what is not there cannot be published, nor shown")
    func absent() async throws {
        let folder = try await KeptFolder()
        let run = try await folder.run("publish", "7")
        #expect(run.status == 65)
        #expect(run.error == "programmes: error: there is no version 7: the last is 1\n")
        let show = try await folder.run("show", "--version publiée")
        #expect(show.status == 65)
        #expect(show.error == "error: no version is published: \"colloque publish\" publishes one\n")
    }
}
