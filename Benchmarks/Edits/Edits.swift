import ColloquiumGenerator
import ConferenceGenerator
import ConferenceModel
import Foundation
import Scheduling
import SchedulingRules

/// Edits programmes of growing size, all preferences on, and prints as a Markdown table how many edits a second one core makes:
/// made, audited, and taken back unless the programme is no worse for it; and how long all places of a paper take.
///
///     swift run -c release Edits [PAPERS …]
@main
struct Edits {
    private static let sizes = [24, 48, 96, 192, 288, 480, 1_000]
    private static let steps = 200_000

    static func main() throws {
        let asked = CommandLine.arguments.dropFirst().map { Int($0) }
        guard asked.allSatisfy({ $0 ?? 0 > 0 }) else {
            print("usage: Edits [PAPERS …]")
            exit(64)
        }
        print("| papers | colloquium, edits/s | conference like CoSPLib’s, edits/s | all places of a paper, ms |")
        print("|---|---|---|---|")
        for papers in asked.isEmpty ? sizes : asked.compactMap({ $0 }) {
            let colloquium = try ColloquiumGenerator.colloquium(.leavingPlaces(papers: papers), seed: 1)
            let programme = StartingProgramme.make(for: colloquium)
            let first = rate(of: programme, colloquium)
            let made = try ConferenceGenerator.conference(ConferenceShape(papers: papers), seed: 1)
            let second = rate(of: made.hidden, made.conference)
            let places = milliseconds(of: programme, colloquium)
            print("| \(papers) | \(first) | \(second) | \(places) |")
        }
    }

    /// Edits a second, in thousands.
    private static func rate(of programme: Programme, _ conference: Conference) -> String {
        var live = LiveAudit(of: programme, of: conference, by: RuleSet.read(for: conference).rules)
        var drawn = DrawnEdits(of: conference, seed: 1)
        let edits = (0..<steps).map { _ in drawn.next() }
        var cost = live.points + 60 * live.breaches
        let start = clock()
        for edit in edits {
            live.apply(edit)
            let now = live.points + 60 * live.breaches
            if now > cost {
                live.undo()
            } else {
                cost = now
                live.keep()
            }
        }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        let thousands = Int((Double(steps) / seconds / 1_000).rounded())
        return thousands < 1_000
            ? "\(thousands),000" : "\(thousands / 1_000),\(String(1_000 + thousands % 1_000).dropFirst()),000"
    }

    /// All places of a paper, at the mean of some papers.
    private static func milliseconds(of programme: Programme, _ conference: Conference) -> String {
        var live = LiveAudit(of: programme, of: conference, by: RuleSet.read(for: conference).rules)
        let papers = conference.acceptedPapers.prefix(20)
        let start = clock()
        for paper in papers { _ = PlaceEffects(of: paper, in: &live) }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        return String(format: "%.2f", 1_000 * seconds / Double(papers.count))
    }
}
