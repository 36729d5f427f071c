internal import Archive
internal import ConferenceModel
internal import ProgrammeExports

/// Messages to the people whom a new version concerns. Nothing is sent.
package struct NoticesAnswer: Sendable {
    /// By file, one for each person who can be written to.
    package let messages: [(file: String, bytes: [UInt8])]
    /// All of them in a table, for a mail merge.
    package let table: String
    /// People without a usable address: in the table only.
    package let unreached: [String]
    /// Whether nobody is concerned.
    package let isEmpty: Bool
}

extension Workspace {
    /// - Parameters:
    ///   - known: the version that people know.
    ///   - sender: the address of who writes.
    ///   - neighbours: whether people are written to who only have new neighbours in their session.
    package func notices(
        since known: VersionChoice, from sender: String? = nil, neighbours: Bool = false, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> NoticesAnswer {
        let conference = try open(job).conference
        let change = try compare(known, .latest, job)
        let people = AffectedPeople(by: change.comparison, from: change.old, to: change.new, neighbours: neighbours)
            .people
        let writing = NoticeWriting(
            conference: conference, saved: change.new, version: change.new.version(for: conference).0,
            older: change.old,
            // Nobody can be written to there: a message without an address cannot leave by mistake.
            from: MailMessage.Mailbox(
                name: conference.title[language], address: sender ?? "conference@colloque.invalid"))
        return try WorkspaceFailure.translated {
            var (messages, unreached): ([(file: String, bytes: [UInt8])], [String]) = ([], [])
            for letter in try writing.letters(to: people) {
                switch letter {
                case .message(let file, let bytes): messages.append((file, bytes))
                case .noAddress(let name): unreached.append(name)
                }
            }
            return NoticesAnswer(
                messages: messages, table: writing.table(of: people, language: language), unreached: unreached,
                isEmpty: people.isEmpty)
        }
    }
}
