internal import Archive
internal import ConferenceFiles
internal import ConferenceModel
internal import ProgrammeExports

/// One message for each person whom a new version concerns, and the table of them all.
struct NoticeWriting {
    let conference: Conference
    /// The newer version, and the same in the words of today's conference.
    let saved: SavedVersion
    let version: ProgrammeVersion
    let older: SavedVersion
    let from: MailMessage.Mailbox

    /// A file to be written, or why there is none.
    enum Letter {
        case message(file: String, bytes: [UInt8])
        case noAddress(name: String)
    }

    func letters(to people: [AffectedPeople.Person]) throws -> [Letter] {
        try people.enumerated().map { index, person in
            guard let address = address(of: person.name), address.isMailAddress else {
                return .noAddress(name: person.name)
            }
            let notice = notice(to: person)
            let message = MailMessage(
                from: from, to: MailMessage.Mailbox(name: person.name, address: address), subject: notice.subject,
                text: notice.message, language: notice.language, date: saved.made,
                attachments: try calendar(of: person.name, in: notice.language))
            let number = String(1000 + index + 1).dropFirst()
            return .message(file: "\(number)-\(person.name.fileWord).eml", bytes: message.bytes)
        }
    }

    func table(of people: [AffectedPeople.Person], language: Language) -> String {
        NoticeTable(
            people.map { person in
                let notice = notice(to: person)
                return NoticeTable.Row(
                    name: person.name, email: address(of: person.name) ?? "", language: notice.language,
                    subject: notice.subject, message: notice.message)
            }, language: language
        ).text
    }

    private func notice(to person: AffectedPeople.Person) -> Notice {
        let spoken = speaker(person.name)?.language ?? former(person.name)?.language.flatMap(Language.init(rawValue:))
        return Notice(
            person: person, conference: conference.title, language: spoken ?? conference.languages.first ?? .fr)
    }

    /// What the person has in the programme now.
    private func calendar(of name: String, in language: Language) throws -> [MailMessage.Attachment] {
        guard let reference = conference.speakers.references.first(where: { conference.speakers[$0].name == name })
        else { return [] }
        let edition = Edition(version, of: conference, language: language, only: .speaker(reference))
        return [
            MailMessage.Attachment(
                fileName: "programme.ics", type: "text/calendar; charset=utf-8",
                bytes: try ExportFormat.ics.export(edition))
        ]
    }

    private func address(of name: String) -> String? { speaker(name)?.email ?? former(name)?.email }

    private func speaker(_ name: String) -> Speaker? { conference.speakers.first { $0.name == name } }

    /// Somebody who may be gone from the tables.
    private func former(_ name: String) -> ConferenceSnapshot.Speaker? {
        older.conference.speakers.first { $0.name == name }
    }
}

extension String {
    /// ASCII, something before one `@`, and a name with a full stop after it.
    fileprivate var isMailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].split(separator: ".").count > 1
            && unicodeScalars.allSatisfy {
                $0.isASCII && $0.value > 0x20 && !"<>(),;:\"[]\\".unicodeScalars.contains($0)
            }
    }

    /// `aurelie-chastanet-morin`.
    fileprivate var fileWord: String {
        let words = Spelling.folded(self).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "notice" : words.joined(separator: "-").prefix(60).description
    }
}
