import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports
import Scheduling
import SchedulingRules

/// What of a wish is not met, what it would cost to meet it, and whose wishes stand against it.
struct WishReport {
    private let explanation: WishExplanation
    /// What was asked about, in the words of a title.
    private let title: Text
    /// What the best programme does not meet of it.
    private let unmet: [any RuleViolation]
    private let conference: Conference
    private let rules: RuleSet
    private let width: Int
    private let isComplete: Bool

    init(
        _ explanation: WishExplanation, _ title: Text, _ unmet: [any RuleViolation], _ opened: OpenedConference,
        width: Int, isComplete: Bool
    ) {
        (self.explanation, self.title, self.unmet) = (explanation, title, unmet)
        (conference, rules) = (opened.conference, opened.rules)
        (self.width, self.isComplete) = (width, isComplete)
    }

    var text: String {
        let all = [title.spoken.line] + unmetLines + verdict + against
        let shown =
            isComplete || all.count <= PlaceTable.mostLines ? all : all.prefix(PlaceTable.mostLines - 1) + [more]
        return shown.map { $0 + "\n" }.joined()
    }

    private var more: String { Text(fr: "… --verbose dit tout.", en: "… --verbose says all.").spoken }

    private var unmetLines: [String] {
        unmet.prefix(isComplete ? unmet.count : 4).flatMap { violation in
            violation.text.spoken.line.wrapped(to: width - 2).map { "  " + $0 }
        }
    }

    private var verdict: [String] {
        let optimum = explanation.proof.text
        let text =
            switch explanation.outcome {
            case .met:
                Text(
                    fr: "Le meilleur programme y répond déjà (\(optimum.fr)).",
                    en: "The best programme meets it already (\(optimum.en)).")
            case .costs(0, _):
                Text(
                    fr: "Y répondre ne coûterait rien (\(optimum.fr)).",
                    en: "To meet it would cost nothing (\(optimum.en)).")
            case .costs(let points, _):
                Text(
                    fr: "Y répondre coûterait \(points) point\(points > 1 ? "s" : "") de plus (\(optimum.fr)).",
                    en: "To meet it would cost \(points) more point\(points > 1 ? "s" : "") (\(optimum.en)).")
            case .comesNear(let points, _):
                Text(
                    fr: "Aucun programme n’y répond partout\u{202F}; s’en approcher au mieux coûterait \(points) "
                        + "point\(points > 1 ? "s" : "") de plus (\(optimum.fr)).",
                    en: "No programme meets it everywhere; to come as near as can be would cost \(points) more "
                        + "point\(points == 1 ? "" : "s") (\(optimum.en)).")
            case .costsAtLeast(let points):
                Text(
                    fr:
                        "Y répondre coûterait au moins \(points) point\(points > 1 ? "s" : "") de plus, ce qui n’est pas prouvé au mieux.",
                    en:
                        "To meet it would cost at least \(points) more point\(points == 1 ? "" : "s"); how many is not proved."
                )
            case .impossible:
                Text(fr: "Aucun programme n’y répond\u{A0}:", en: "No programme meets it:")
            }
        return text.spoken.wrapped(to: width)
    }

    private var against: [String] {
        switch explanation.outcome {
        case .impossible(let conflicts):
            conflicts.flatMap { $0.text.spoken.line.wrapped(to: width - 2).map { "  " + $0 } }
        case .costs(let points, let programme) where points > 0, .comesNear(let points, let programme) where points > 0:
            PointsDifference(from: explanation.programme, to: programme, of: conference, by: rules).changes
                .flatMap(lines)
        default: []
        }
    }

    private func lines(of change: PointsDifference.Change) -> [String] {
        let sign = change.points > 0 ? "+" : "−"
        let head = "  \(sign)\(abs(change.points))  \(change.rule.spokenName)"
        guard change.points > 0 else { return [head] }
        let shown = change.unmet.prefix(isComplete ? change.unmet.count : 2)
        return [head]
            + shown.flatMap { $0.text.spoken.line.wrapped(to: width - 6).map { "      " + $0 } }
    }
}
