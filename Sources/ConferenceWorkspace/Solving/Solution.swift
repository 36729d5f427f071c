package import Archive
package import ConferenceModel
internal import ProgrammeExports
package import Scheduling
package import SchedulingRules

/// A programme that the audit has accepted, with what is known of its quality.
package struct Solution: Sendable {
    package let programme: Programme
    package let proof: Proof
    package let audit: Audit

    /// - Throws: when the audit, which knows nothing of the integer programme, contradicts the solver: such a programme
    ///   must not reach anybody.
    package init(_ programme: Programme, _ proof: Proof, of conference: Conference, under rules: RuleSet)
        throws(WorkspaceFailure)
    {
        audit = Audit(of: programme, of: conference, by: rules)
        // A programme that is not proved the best may turn out better than the solver says, never better than its bound.
        guard audit.isValid, proof.bound <= audit.points, audit.points <= proof.points else {
            throw WorkspaceFailure(
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
    package var saved: SavedProgramme {
        SavedProgramme(programme: programme, proof: proof, pointsByRule: audit.pointsByRule)
    }

    /// `Proved optimal: 312 points` / `312 points, at best 298 (time limit reached) — gap 4.5%`.
    package var sentence: Text {
        guard !proof.isOptimal else { return proof.text }
        let gap = Text.percentage(proof.gap)
        return Text(fr: "\(proof.text.fr) — écart\u{A0}: \(gap.fr)", en: "\(proof.text.en) — gap: \(gap.en)")
    }
}
