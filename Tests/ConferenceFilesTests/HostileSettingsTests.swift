import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

@Suite("Hostile settings")
struct HostileSettingsTests {
    /// What is said of settings, and that it is said soon.
    private func faults(of yaml: String) throws -> [String] {
        var files = BadFolder.soundFiles
        files["colloque.yaml"] = yaml
        let folder = try TemporaryFolder(files)
        var names: [String] = []
        let time = ThreadTime.measure { names = folder.read().diagnostics.map(\.name) }
        #expect(time < .seconds(10))
        return names
    }

    /// `a0: &a0 [x, x]`, `a1: &a1 [*a0, …]`: nine levels of nine unfold into 387 million values.
    private let levels = (1...9).map {
        "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ","))]"
    }

    @Test("aliases of aliases are refused before they unfold")
    func aliasBomb() throws {
        #expect(try faults(of: (["a0: &a0 [x, x]"] + levels).joined(separator: "\n")) == ["too-many-aliases"])
        let keys = "? *a9\n: x"
        #expect(try faults(of: (["a0: &a0 [x, x]"] + levels + [keys]).joined(separator: "\n")) == ["too-many-aliases"])
    }

    @Test("as many aliases as are allowed stay small")
    func fewAliases() throws {
        let levels = (1...5).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
        let names = try faults(of: (["a0: &a0 [x, x]"] + levels + ["? *a5\n: x"]).joined(separator: "\n"))
        #expect(names == ["key-is-not-text"])
    }

    @Test("the words of too many aliases")
    func aliasWords() {
        let text = FolderFault.tooManyAliases(limit: 16).text
        #expect(text.fr == "plus de 16 renvois YAML (*nom)\u{A0}: écrire les valeurs en toutes lettres")
        #expect(text.en == "more than 16 YAML aliases (*name): write the values in full")
    }

    @Test("stars and ampersands in titles are no aliases")
    func stars() throws {
        let stars = Array(repeating: "*important*", count: 30).joined(separator: " ")
        let yaml = try #require(BadFolder.soundFiles["colloque.yaml"])
        #expect(try faults(of: yaml.replacing("Le guichet", with: "\"R & D : \(stars)\"")) == [])
    }

    @Test("lists inside lists end somewhere", arguments: [20, 900, 5_000, 100_000])
    func deepLists(depth: Int) throws {
        let names = try faults(
            of: "titre: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        #expect(names == [depth < 1000 ? "too-many-values" : "not-yaml"])
        #expect(try faults(of: String(repeating: "- ", count: depth) + "x").count == 1)
    }

    @Test("a hundred thousand values are too many")
    func manyValues() throws {
        let list = Array(repeating: "a", count: 120_000).joined(separator: ", ")
        #expect(try faults(of: "titre: [\(list)]") == ["too-many-values"])
    }

    @Test("six megabytes of settings are not read")
    func largeFile() throws {
        #expect(try faults(of: "# " + String(repeating: "x", count: 6_000_000)) == ["file-too-large"])
    }

    @Test("an empty file is said to be empty", arguments: ["", "\n\n", "# nothing\n"])
    func emptyFile(yaml: String) throws {
        #expect(try faults(of: yaml) == ["empty-settings"])
    }
}
