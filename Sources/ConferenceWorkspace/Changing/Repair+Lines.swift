internal import ConferenceFiles
internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

extension Repair.Change {
    /// What the list of changes says of it; `nil` where it has no word for it.
    func line(in conference: Conference) -> ChangeLine? {
        condition.pinnedPaper.map { ChangeLine(.unpin, conference.papers[$0].id) }
            ?? condition.scheduledPaper.map { ChangeLine(.reserve, conference.papers[$0].id) }
    }
}

extension Workspace {
    /// Notes what can be noted of a repair in the list of changes.
    /// - Returns: what was done, and what is left to be written by hand.
    func note(_ repair: Repair, of conference: Conference, _ job: Job) throws(WorkspaceFailure) -> [Text] {
        let lines = repair.changes.compactMap { $0.line(in: conference) }
        let file = lines.isEmpty ? nil : try note(lines, job).file
        return repair.changes.map { change in
            guard let file, change.line(in: conference) != nil else { return change.supposed }
            return Text(fr: "noté dans \(file)\u{A0}: \(change.text.fr)", en: "noted in \(file): \(change.text.en)")
        }
    }
}
