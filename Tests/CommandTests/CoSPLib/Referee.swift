import Foundation
import Testing

/// What CoSPLib's own evaluator says of programmes, in the folder that COSPLIB names, or beside the package. The library is
/// no part of this package.
struct Referee: Decodable, Sendable, CustomTestStringConvertible {
    let instance: String
    let file: String
    let total: Int
    let terms: [String: Int]

    var testDescription: String { file }

    static let folder = ProcessInfo.processInfo.environment["COSPLIB"] ?? Fixture.root + "/../shared/cosplib"

    static let verdicts: [Referee] = {
        let file = URL(filePath: folder).appending(path: "referee.json")
        return (try? JSONDecoder().decode([Referee].self, from: Data(contentsOf: file))) ?? []
    }()

    static var isThere: Bool { !verdicts.isEmpty }

    var workbook: String { "\(Referee.folder)/instances/\(instance).xlsx" }
    var programme: String { "\(Referee.folder)/solutions/\(file)" }
}
