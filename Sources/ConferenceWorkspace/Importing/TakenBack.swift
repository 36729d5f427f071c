internal import Archive
package import ConferenceModel
package import Scheduling

/// A programme that was exported, rearranged by hand, and has come back.
package struct TakenBack: Sendable {
    package let conference: Conference
    package let audit: Audit
    package let kept: KeptProgramme
}

extension Workspace {
    /// Takes an edited programme back: judges it and keeps it as made by hand, whatever the audit says.
    package func takeBack(_ file: String, _ job: Job = Job()) throws(WorkspaceFailure) -> TakenBack {
        let opened = try open(job)
        let conference = opened.conference
        let last = keepsVersions ? History(of: folder).latest().0?.version(for: conference).0 : nil
        let programme = try ProgrammeReading.read(file, of: conference, knownBy: last?.papers, job).programme
        let audit = Audit(of: programme, of: conference, by: opened.rules)
        let saved = SavedProgramme(programme: programme, pointsByRule: audit.pointsByRule)
        return TakenBack(
            conference: conference, audit: audit, kept: try keep(saved, of: conference, under: opened.rules, job))
    }
}
