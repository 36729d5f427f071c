import Archive
import ConferenceModel
import ProgrammeExports
import Scheduling
import SchedulingRules

/// A programme that the audit has accepted, with what is known of its quality.
struct Solution {
    let programme: Programme
    let proof: Proof
    let audit: Audit

    /// - Throws: when the audit, which knows nothing of the integer programme, contradicts the solver: such a programme
    ///   must not reach anybody.
    init(_ programme: Programme, _ proof: Proof, of conference: Conference, under rules: RuleSet) throws(CommandFailure)
    {
        audit = Audit(of: programme, of: conference, by: rules)
        // A programme that is not proved the best may turn out better than the solver says, never better than its bound.
        guard audit.isValid, proof.bound <= audit.points, audit.points <= proof.points else {
            throw CommandFailure(
                .internalError,
                Text(
                    fr:
                        "l’audit contredit le solveur\u{A0}: le programme n’est pas enregistré — merci de signaler ce cas, avec "
                        + "le dossier",
                    en:
                        "the audit contradicts the solver: the programme is not saved — please report this case, with the "
                        + "folder"))
        }
        self.programme = programme
        self.proof = Proof(points: audit.points, bound: proof.bound, stop: proof.stop)
    }

    /// As it is saved.
    var saved: SavedProgramme {
        SavedProgramme(
            programme: programme, proof: proof,
            pointsByRule: audit.preferences.map {
                SavedProgramme.RulePoints(rule: $0.rule.name, points: $0.points)
            })
    }

    /// `Proved optimal: 312 points` / `312 points, at best 298 (time limit reached) — gap 4.5%`.
    var sentence: Text {
        guard !proof.isOptimal else { return proof.text }
        let gap = Text.percentage(proof.gap)
        return Text(fr: "\(proof.text.fr) — écart\u{A0}: \(gap.fr)", en: "\(proof.text.en) — gap: \(gap.en)")
    }
}
