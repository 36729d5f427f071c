internal import Archive
package import ConferenceModel
internal import LinearProgramming
package import Scheduling

/// What each place would do to a paper if all else stayed where it is.
package struct MovingAnswer: Sendable {
    package let opened: OpenedConference
    package let programme: Programme
    package let effects: PlaceEffects
}

extension Workspace {
    /// Moves a paper, as an organiser names it, to every place of a programme in turn. (``explain(_:within:_:)`` plans all else
    /// anew.)
    package func effects(
        ofMoving name: String, in choice: ProgrammeChoice = .current, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> MovingAnswer {
        let opened = try open(job)
        let topic = try WorkspaceFailure.translated { try TopicReader(opened.conference).topic(of: name) }
        guard case .paper(let paper) = topic else {
            throw WorkspaceFailure(
                .notUnderstood,
                Text(
                    fr: "«\u{A0}\(name)\u{A0}» n’est pas une communication\u{A0}: dites laquelle déplacer",
                    en: "\"\(name)\" is no paper: say which is to be moved"))
        }
        let programme = try self.programme(choice, of: opened.conference, job).saved.programme
        var live = LiveAudit(of: programme, of: opened.conference, by: opened.rules)
        return MovingAnswer(opened: opened, programme: programme, effects: PlaceEffects(of: paper, in: &live))
    }
}
