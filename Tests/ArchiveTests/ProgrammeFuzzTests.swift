import Archive
import ConferenceModel
import TestSupport
import Testing

/// Damaged programme files, the same ones in every run.
@Suite("Programme fuzzing")
struct ProgrammeFuzzTests {
    private static let seeds = Sweep.seeds(300, of: 2_000)

    @Test("a damaged programme.json is a programme or has an error, in time")
    func damaged() throws {
        let sample = try SampleConference()
        let saved = SavedProgramme(programme: sample.programme, proof: Proof(points: 2, bound: 1, stop: .gapReached))
        let sound = try ProgrammeFile.encode(saved, of: sample.conference, generator: "colloque")
        var (read, refused) = (0, 0)
        for seed in Self.seeds {
            var random = SplitMix64(seed: seed)
            let bytes = damaged(sound, by: &random)
            let start = ThreadTime.now
            let (programme, diagnostics) = ProgrammeFile.decode(bytes, for: sample.conference)
            #expect(ThreadTime.now - start < .seconds(2), "seed \(seed)")
            #expect((programme == nil) == diagnostics.contains { $0.severity == .error }, "seed \(seed)")
            if programme == nil { refused += 1 } else { read += 1 }
        }
        #expect(read > 0 && refused > 0)
    }

    /// One to four changes: a byte, a stretch lost or doubled, a word that matters.
    private func damaged(_ sound: [UInt8], by random: inout SplitMix64) -> [UInt8] {
        let words = ["\"", "[", "{", "}", ",", "null", "1e999", "\\u0000", "-1", "\u{FEFF}"]
        var bytes = sound
        for _ in 0..<random.number(1...4) where !bytes.isEmpty {
            let at = random.number(0...bytes.count - 1)
            let stretch = at..<min(bytes.count, at + random.number(1...40))
            switch random.number(0...3) {
            case 0: bytes[at] = UInt8(random.number(0...255))
            case 1: bytes.removeSubrange(stretch)
            case 2: bytes.insert(contentsOf: bytes[stretch], at: at)
            default: bytes.insert(contentsOf: random.one(of: words).utf8, at: at)
            }
        }
        return bytes
    }
}
