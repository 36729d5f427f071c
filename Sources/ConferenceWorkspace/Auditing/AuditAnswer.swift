internal import Archive
package import ConferenceModel
internal import LinearProgramming
package import Scheduling

/// A programme, judged rule by rule.
package struct AuditAnswer: Sendable {
    package let opened: OpenedConference
    package let chosen: ChosenProgramme
    package let audit: Audit

    package var programme: Programme { chosen.saved.programme }

    /// Its points in the terms of CoSPLib, where the conference has weights for them.
    package var terms: CoSPLibTerms? { CoSPLibTerms(of: programme, of: opened.conference, by: audit) }
}

extension Workspace {
    /// Judges a programme, even one made by hand.
    package func audit(_ choice: ProgrammeChoice = .current, _ job: Job = Job()) throws(WorkspaceFailure) -> AuditAnswer
    {
        let opened = try open(job)
        let chosen = try programme(choice, of: opened.conference, job)
        return AuditAnswer(
            opened: opened, chosen: chosen,
            audit: Audit(of: chosen.saved.programme, of: opened.conference, by: opened.rules))
    }
}
