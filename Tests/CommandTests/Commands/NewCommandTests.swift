import Foundation
import Testing

@Suite("colloque new")
struct NewCommandTests {
    @Test("the folder that it makes is sound and can be solved", arguments: ["fr", "en"])
    func template(language: String) async throws {
        let place = Place()
        let folder = place.path("a/b")
        #expect(try await Binary.run("new", folder, "--language", language).status == 0)
        #expect(try await Binary.run("check", folder, "--language", language).status == 0)
        #expect(try await Binary.run("solve", folder, "--quiet", "--language", language).status == 0)
        #expect(place.has("a/b/programme.json"))
    }

    @Test("it says what it wrote, and what comes next")
    func words() async throws {
        let place = Place()
        let (french, english) = (place.path("fr"), place.path("en"))
        #expect(
            try await Binary.run("new", french, in: "fr_FR.UTF-8").output == """
                Voici de quoi commencer\u{A0}:
                  \(french)/colloque.yaml
                  \(french)/communications.csv
                  \(french)/intervenants.csv
                  \(french)/LISEZ-MOI.txt
                Ensuite\u{A0}: colloque check \(french)

                """)
        #expect(
            try await Binary.run("new", english).output == """
                Here is something to start from:
                  \(english)/colloque.yaml
                  \(english)/papers.csv
                  \(english)/speakers.csv
                  \(english)/README.txt
                Next: colloque check \(english)

                """)
    }

    @Test("nothing is overwritten, nor written beside")
    func overwriting() async throws {
        let place = Place()
        try place.write("mine", to: "colloque.yaml")
        let french = try await Binary.run("new", place.path, in: "fr_FR.UTF-8")
        let english = try await Binary.run("new", place.path)
        let file = place.path("colloque.yaml")
        #expect(
            french.error
                == "erreur\u{A0}: \(file)\u{A0}: existe déjà, et rien n’a été écrit — donnez un autre dossier\n")
        #expect(english.error == "error: \(file): exists already, and nothing was written — give another folder\n")
        #expect(french.status == 73)
        #expect(english.status == 73)
        #expect(try place.names() == ["colloque.yaml"])
        #expect(try place.text("colloque.yaml") == "mine")
    }

    @Test("a folder that cannot be made is told", arguments: ["/proc/colloque", "/dev/null/colloque"])
    func refused(path: String) async throws {
        let run = try await Binary.run("new", path)
        #expect(run.status == 73)
        #expect(run.error == "error: cannot make the folder \"\(path)\": check the path and the permissions\n")
    }
}
