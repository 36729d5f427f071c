import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

/// Folders with a few characters changed at random, the same ones in every run.
@Suite("Folder fuzzing")
struct FolderFuzzTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let scraps = [
        "", " ", "\n", "\t", ":", ": ", "- ", ",", ";", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "#", "|", "> ", "!",
        "?", "%", "@",
        "0", "-1", "99999999999999999999", "2012-02-30", "25:00", "jeudi", "sauf", "après", "é", "\u{FEFF}", "\u{202E}",
        "👩‍👩‍👧",
        "null", "~", "<<: ", "---\n", "C1", "=", "\r",
    ]

    private static let changes = """
        change,subject,value,title,axis,speakers,note
        withdraw,C1,,,,,
        duration,C2,30,,,,
        unavailable,Ada Lovelace,vendredi matin,,,,
        close room,Salle B,jeudi 15 14:00–15:30,,,,
        add paper,C9,20,Three,2,Alan Turing,
        pin,C9,jeudi 15 14:00,,,,

        """

    private static func damaged(_ text: String, using random: inout Seeded) -> String {
        var characters = Array(text)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let start = Int.random(in: 0..<characters.count, using: &random)
            let end = min(start + Int.random(in: 0...8, using: &random), characters.count)
            characters.replaceSubrange(start..<end, with: scraps.randomElement(using: &random) ?? "")
            if characters.isEmpty { return "" }
        }
        return String(characters)
    }

    @Test(
        "a damaged folder is a conference or has an error, and never takes long",
        arguments: ["colloque.yaml", "papers.csv", "speakers.csv", "changes.csv"])
    func damaged(file: String) throws {
        var random = Seeded(state: 20_121_115)
        let files = BadFolder.soundFiles.merging(["changes.csv": Self.changes]) { $1 }
        let original = try #require(files[file])
        let folder = try TemporaryFolder(files)
        var (sound, broken) = (0, 0)
        let times = Sweep.times(300, of: 1_000)
        for _ in 0..<times {
            let text = Self.damaged(original, using: &random)
            try folder.write(text, to: file)
            var reading: (conference: Conference?, diagnostics: [Diagnostic]) = (nil, [])
            let time = ThreadTime.measure { reading = folder.read() }
            #expect(time < .seconds(2), "\(text)")
            let hasError = reading.diagnostics.contains { $0.severity == .error }
            #expect((reading.conference == nil) == hasError, "\(text)")
            #expect(!reading.diagnostics.contains { $0.name == "inconsistent-conference" }, "\(text)")
            #expect(reading.diagnostics.allSatisfy { !$0.text.fr.isEmpty && $0.text.fr != $0.text.en }, "\(text)")
            if hasError { broken += 1 } else { sound += 1 }
        }
        #expect(sound > times / 40 && broken > times / 4)
    }
}
