import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Scheduling
import SchedulingRules

extension Repair.Change {
    /// What the list of changes says of it; `nil` where it has no word for it.
    func line(in conference: Conference) -> ChangeLine? {
        condition.pinnedPaper.map { ChangeLine(.unpin, conference.papers[$0].id) }
            ?? condition.scheduledPaper.map { ChangeLine(.reserve, conference.papers[$0].id) }
    }
}

extension Repair {
    /// Writes what can be written into the list of changes of a conference's folder.
    /// - Parameter argument: `nil` = where there is no such list.
    /// - Returns: what was done, and what is left to be written by hand.
    func record(in argument: ConferenceArgument?, of conference: Conference) throws -> [Text] {
        let lines = argument == nil ? [] : changes.compactMap { $0.line(in: conference) }
        var name = ""
        if let argument, !lines.isEmpty {
            let ledger = try ChangeLedgerWriting(argument)
            try ledger.add(lines)
            name = try ledger.name
        }
        return changes.map { change in
            guard !name.isEmpty, change.line(in: conference) != nil else { return change.supposed }
            return Text(fr: "noté dans \(name)\u{A0}: \(change.text.fr)", en: "noted in \(name): \(change.text.en)")
        }
    }
}
