internal import Archive
package import ConferenceModel
internal import LinearProgramming
internal import Scheduling

/// A programme after an edit by hand, judged.
package struct EditedProgramme: Sendable {
    package let answer: AuditAnswer
    /// The edit that gives back the programme before.
    package let inverse: ProgrammeEdit
}

extension Workspace {
    /// Edits a programme that was judged, and judges it again. Nothing is kept.
    package func apply(_ edit: ProgrammeEdit, to answer: AuditAnswer) -> EditedProgramme {
        let (opened, before) = (answer.opened, answer.programme)
        let programme = edit.apply(to: before, of: opened.conference)
        let audit = Audit(of: programme, of: opened.conference, by: opened.rules)
        let saved = SavedProgramme(programme: programme, pointsByRule: audit.pointsByRule)
        return EditedProgramme(
            answer: AuditAnswer(
                opened: opened, chosen: ChosenProgramme(unsaved: saved, of: opened.conference), audit: audit),
            inverse: edit.inverse(in: before, of: opened.conference))
    }

    /// Keeps a programme that was judged, as made by hand.
    package func keep(
        _ answer: AuditAnswer, note: String? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> KeptProgramme {
        try keep(answer.chosen.saved, of: answer.opened.conference, under: answer.opened.rules, note: note, job)
    }
}
