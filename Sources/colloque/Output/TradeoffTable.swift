import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What each preference costs the others, in a table for the terminal: first the rules that are most in the way.
struct TradeoffTable {
    private let tradeoffs: Tradeoffs
    /// Points of the programme that was given.
    private let given: Int
    private let width: Int

    init(_ tradeoffs: Tradeoffs, since given: Int, width: Int = 80) {
        (self.tradeoffs, self.given, self.width) = (tradeoffs, given, width)
    }

    var text: String {
        let cells = [headings] + order.map(row)
        let widths = headings.indices.map { column in cells.map { $0[column].columns }.max() ?? 0 }
        // Two spaces between columns, and the name takes what is left of the line.
        let name = min(widths[0], width - widths.dropFirst().reduce(0) { $0 + $1 + 2 })
        let rows = cells.map { row in
            row[0].cut(to: name).padded(to: name)
                + zip(row, widths).dropFirst().map { "  " + $0.rightAligned(in: $1) }.joined()
        }
        let start = name + 2 + widths[1]
        let groups = Tradeoffs.Change.allCases.enumerated().map { index, change in
            "  " + change.text.spoken.rightAligned(in: widths[2 + 2 * index] + 2 + widths[3 + 2 * index])
        }
        let lines = [title.spoken, "", String(repeating: " ", count: start) + groups.joined()] + rows + [""] + notes
        return lines.map { $0 + "\n" }.joined()
    }

    private var title: Text {
        Text(
            fr: "Ce que chaque préférence coûte aux autres, en points",
            en: "What each preference costs the others, in points")
    }

    private var headings: [String] {
        let (own, others) = (Text(fr: "elle", en: "own").spoken, Text(fr: "autres", en: "others").spoken)
        return [Text(fr: "préférence", en: "preference").spoken, Text(fr: "à présent", en: "now").spoken]
            + [own, others, own, others]
    }

    private func row(_ preference: Int) -> [String] {
        [tradeoffs.preferences[preference].spokenName, "\(tradeoffs.points[preference])"]
            + Tradeoffs.Change.allCases.flatMap { change in
                tradeoffs.trial(of: preference, change).map(cells) ?? ["–", "–"]
            }
    }

    private func cells(_ trial: Tradeoffs.Trial) -> [String] {
        [(trial.isProved ? "" : "~") + "\(trial.own)", tradeoffs.changeOfOthers(trial).signed]
    }

    /// By what the others gain when the rule is dropped, then lose when it is doubled, then by its points.
    private var order: [Int] {
        func key(_ preference: Int) -> [Int] {
            let changes = Tradeoffs.Change.allCases.map { change in
                tradeoffs.trial(of: preference, change).map(tradeoffs.changeOfOthers) ?? 0
            }
            return [changes[1], -changes[0], -tradeoffs.points[preference], preference]
        }
        return tradeoffs.preferences.indices.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    private var notes: [String] {
        let points = tradeoffs.points.reduce(0, +)
        let better = Text(
            fr:
                "Ces recherches ont trouvé mieux que le programme audité\u{A0}: \(points) points au lieu de \(given), et c’est "
                + "à quoi le tableau compare. «\u{A0}colloque solve\u{A0}» l’améliorera.",
            en:
                "These searches found better than the programme that was audited: \(points) points instead of \(given), which "
                + "the table compares with. \"colloque solve\" will improve it.")
        let legend = Text(
            fr:
                "Toujours aux poids du colloque. autres\u{A0}: ce que toutes les autres préférences gagnent (−) ou perdent (+) "
                + "ensemble quand celle-ci compte double, ou plus du tout.",
            en:
                "Always at the conference’s own weights. others: what all other preferences together gain (−) or lose (+) when "
                + "this one counts double, or not at all.")
        let unproved = Text(
            fr: "~\u{A0}: le mieux trouvé dans le temps donné, sans preuve.",
            en: "~: the best found in the time there was, not proved.")
        let incomplete = Text(
            fr: "–\u{A0}: pas encore cherché\u{A0}: donnez plus de temps avec --time-limit.",
            en: "–: not searched yet: give more time with --time-limit.")
        return [
            points < given ? better : nil, legend, tradeoffs.trials.allSatisfy(\.isProved) ? nil : unproved,
            tradeoffs.isComplete ? nil : incomplete,
        ].compactMap { $0?.spoken.wrapped(to: width) }.joined().map { $0 }
    }
}
