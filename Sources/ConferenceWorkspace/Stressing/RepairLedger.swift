internal import Archive
internal import ConferenceModel
internal import Digests
internal import Foundation
internal import Scheduling
internal import Synchronization

/// The results of `stress`, a line of JSON for each, so that work that was interrupted goes on where it was.
///
/// Each line says which conference and programme it is about; lines of others, and lines that are not whole, are dropped.
final class RepairLedger: Sendable {
    private struct Line: Codable {
        /// SHA-256 of the conference and the programme.
        let inputs: String
        let mishap: String
        let costs: [Int?]
        let isProved: Bool
    }

    /// By mishap.
    let known: [String: RepairCosts]
    private let path: String
    private let inputs: String
    private let failure = Mutex<WriteFault?>(nil)
    private let lines: Mutex<[String]>

    /// The most bytes that are read.
    private static let limit = 16 << 20

    init(_ path: String, for programme: Programme, of conference: Conference) throws {
        let inputs = try RepairLedger.digest(programme, conference)
        let data = FileManager.default.contents(atPath: path) ?? Data()
        var (known, kept): ([String: RepairCosts], [String]) = ([:], [])
        let text = data.count <= RepairLedger.limit ? String(decoding: data, as: UTF8.self) : ""
        // What follows the last newline was cut off.
        for written in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(written.utf8)), line.inputs == inputs
            else {
                continue
            }
            known[line.mishap] = RepairCosts(costs: line.costs, isProved: line.isProved)
            kept.append(String(written))
        }
        (self.known, self.path, self.inputs) = (known, path, inputs)
        lines = Mutex(kept)
    }

    /// Why a result could not be written, if one could not.
    var fault: WriteFault? { failure.withLock { $0 } }

    /// Writes the file anew, whole: it is short, and never half a line.
    func add(_ repair: RepairCosts, after mishap: String) {
        let line = Line(inputs: inputs, mishap: mishap, costs: repair.costs, isProved: repair.isProved)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(line) else { return }
        lines.withLock { lines in
            lines.append(String(decoding: bytes, as: UTF8.self))
            do throws(WriteFault) {
                try WholeFile.write(lines.map { $0 + "\n" }.joined(), to: path)
            } catch {
                failure.withLock { $0 = error }
            }
        }
    }

    private static func digest(_ programme: Programme, _ conference: Conference) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let facts = try encoder.encode(ConferenceSnapshot(conference, rules: []))
        let settings = conference.ruleSettings.map { setting in
            "\(setting.rule) \(setting.weight.map(String.init) ?? "") "
                + setting.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        }
        let saved = SavedProgramme(programme: programme)
        let bytes =
            try [UInt8](facts) + Array(settings.joined(separator: "\n").utf8)
            + ProgrammeFile.encode(saved, of: conference, generator: "")
        return Digest.sha256(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
