package import ConferenceModel
internal import Foundation

/// `programme.json`: a programme, as Colloque saves it and reads it back.
///
/// The schema `colloque-programme/1`; all keys but `sessions` may be left out of a file that is written by hand:
/// ```json
/// {
///   "days": ["2012-11-15", "2012-11-16"],
///   "generator": "colloque 0.1.0",
///   "pointsByRule": [{ "rule": "same-axis-in-parallel", "points": 12 }],
///   "proof": { "points": 12, "bound": 12, "status": "optimal" },
///   "schema": "colloque-programme/1",
///   "sessions": [
///     {
///       "timeSlot": "2012-11-15 11:00", "end": "12:30", "room": "Amphi A", "axis": "1",
///       "papers": [{ "id": "C01", "title": "…", "start": "11:00", "end": "11:30" }]
///     }
///   ],
///   "title": { "fr": "…", "en": "…" }
/// }
/// ```
/// - `proof.status` is `optimal` (then `points` = `bound`) or `feasible`; `proof.stop`, only for the latter, is
///   `time-limit`, `gap-reached`, `interrupted` or `partial-prices`.
/// - `sessions`: by time slot, then room. A time slot is named by its day and start, a room by its name, an axis and a
///   paper by their ids; titles are understood as well. Without `axis`, it is that of the first paper.
/// - `papers`: in the order of presentation; `"C01"` alone is enough. Titles and hours are for other readers:
///   Colloque knows them from the conference. Where time slots count places and some are left free, each paper has its
///   `place`, counted from 1.
///
/// The same programme gives the same bytes: keys in alphabetical order, no time stamp, a newline at the end.
package enum ProgrammeFile {
    /// The most bytes that are read as a programme.
    package static let limit = 16 << 20

    /// What is read: what Colloque saves, and what it exports to other programs.
    private static let schemas = [ProgrammeDocument.schema, SavedVersion.schema, "colloque-export/1"]

    /// - Parameter generator: name and version of the program that writes.
    package static func encode(
        _ saved: SavedProgramme, of conference: Conference, generator: String
    ) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = ProgrammeDocument(saved, of: conference, generator: generator)
        return try Array(encoder.encode(document)) + Array("\n".utf8)
    }

    /// Either the programme or all that is wrong with the file, whatever its bytes are.
    ///
    /// - Parameter file: what diagnostics call it.
    package static func decode(
        _ bytes: [UInt8], for conference: Conference, file: String = "programme.json"
    ) -> (SavedProgramme?, [Diagnostic]) {
        var reader = SessionReader(conference)
        guard bytes.count <= limit else {
            reader.report(.tooLarge(bytes.count, limit: limit), at: Location(file: file))
            return (nil, reader.diagnostics)
        }
        do {
            let draft = try JSONDecoder().decode(ProgrammeDraft.self, from: Data(bytes))
            if let schema = draft.schema, !ProgrammeFile.schemas.contains(schema) {
                reader.report(.unknownSchema(schema), at: Location(file: "\(file)[schema]"))
                return (nil, reader.diagnostics)
            }
            let sessions = draft.sessions.enumerated().compactMap { index, attempt -> Session? in
                switch attempt.result {
                case .success(let session):
                    return reader.session(session, at: Location(file: "\(file)[sessions[\(index)]]"))
                case .failure(let error):
                    reader.diagnostics.append(diagnostic(for: error, in: bytes, file: file))
                    return nil
                }
            }
            guard draft.proof?.isPlausible != false else {
                reader.report(.wrongKind, at: Location(file: "\(file)[proof]"))
                return (nil, reader.diagnostics)
            }
            return reader.outcome(
                sessions, proof: draft.proof.map(Proof.init), pointsByRule: draft.pointsByRule ?? [])
        } catch {
            return (nil, [diagnostic(for: error, in: bytes, file: file)])
        }
    }

    static func diagnostic(for error: any Error, in bytes: [UInt8], file: String) -> Diagnostic {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            ProgrammeFault.missingKey(key.stringValue).diagnostic(at: location(context.codingPath, in: file))
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            ProgrammeFault.wrongKind.diagnostic(at: location(context.codingPath, in: file))
        default: syntaxDiagnostic(in: bytes, file: file)
        }
    }

    /// `programme.json[sessions[2].room]`.
    private static func location(_ path: [any CodingKey], in file: String) -> Location {
        let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
        return Location(file: steps.isEmpty ? file : "\(file)[\(steps.drop { $0 == "." })]")
    }

    /// `JSONDecoder` does not say where the text breaks; `JSONSerialization` does, in its description only.
    private static func syntaxDiagnostic(in bytes: [UInt8], file: String) -> Diagnostic {
        do {
            _ = try JSONSerialization.jsonObject(with: Data(bytes))
            // It takes a number of any size, which `JSONDecoder` refused.
            return ProgrammeFault.wrongKind.diagnostic(at: Location(file: file))
        } catch {
            let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
            let position = words.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) } ?? bytes.count
            let before = bytes.prefix(position).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let column = String(decoding: before.last ?? [], as: UTF8.self).count + 1
            return ProgrammeFault.notJSON.diagnostic(
                at: Location(file: file, line: max(before.count, 1), column: column))
        }
    }
}

extension Proof {
    init(_ saved: ProgrammeDocument.Proof) {
        self.init(points: saved.points, bound: saved.bound, stop: saved.stop.flatMap(Stop.init))
    }
}
