import Archive
import ConferenceFiles
import ConferenceModel
import Foundation
import Scheduling
import SchedulingRules
import TestSupport
import Testing

/// One of `fixtures/withdrawals/`: Limoges, its programme, and what has changed since.
struct WithdrawalScenario: CustomTestStringConvertible {
    let name: String

    var testDescription: String { name }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures").standardized
    private static let root = fixtures.appending(path: "withdrawals")

    static let all = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? [])
        .filter { !$0.contains(".") }.sorted().map { WithdrawalScenario(name: $0) }

    /// The rerun, and the programme that was out, without what is withdrawn.
    func rerun() throws -> (rerun: Rerun, before: Programme) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Self.fixtures.appending(path: "limoges-2012"), to: folder)
        let own = Self.root.appending(path: name)
        try FileManager.default.copyItem(
            at: own.appending(path: "modifications.csv"), to: folder.appending(path: "modifications.csv"))
        if let further = try? Data(contentsOf: own.appending(path: "changements.yaml")) {
            let settings = folder.appending(path: "colloque.yaml")
            try (Data(contentsOf: settings) + further).write(to: settings)
        }
        let reading = ConferenceFolder(path: folder.path).read()
        let conference = try #require(reading.conference, "\(reading.diagnostics.map(\.text.en))")
        let bytes = try [UInt8](Data(contentsOf: Self.root.appending(path: "programme.json")))
        let before = try #require(ProgrammeFile.decode(bytes, for: conference).0).programme
        let rules = RuleSet.read(for: conference).rules
        let rerun = Rerun(of: conference, under: rules, since: Baseline(of: before, in: conference))
        return (rerun, before.closedUp(for: rerun.conference))
    }

    private var front: URL { Self.root.appending(path: "\(name)/expected/front.txt") }

    func record(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        try Golden(front).record(lines.joined(separator: "\n") + "\n", at: sourceLocation)
    }

    /// `0 854`, `1 –`, …, `free 846`.
    func expected() throws -> [String] {
        let data = try #require(
            try? Data(contentsOf: front), "\(name): front.txt is missing: record it with RECORD_EXPECTED=1")
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

extension RerunMenu {
    /// Points by most moved papers.
    func lines(upTo most: Int) -> [String] {
        (0...most).map { budget in
            "\(budget) " + (points.last { $0.movedPapers <= budget }.map { "\($0.proof.points)" } ?? "–")
        }
    }
}
