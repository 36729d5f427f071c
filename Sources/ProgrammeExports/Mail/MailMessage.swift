package import ConferenceModel
internal import Foundation

/// A message to one person, as a mail program opens it (RFC 5322, MIME, UTF-8). The same content gives the same bytes.
package struct MailMessage: Sendable {
    package struct Mailbox: Hashable, Sendable {
        package let name: String
        /// ASCII, with one `@`.
        package let address: String

        package init(name: String, address: String) { (self.name, self.address) = (name, address) }
    }

    package struct Attachment: Hashable, Sendable {
        /// ASCII, without quotation marks.
        package let fileName: String
        /// `text/calendar; charset=utf-8`.
        package let type: String
        package let bytes: [UInt8]

        package init(fileName: String, type: String, bytes: [UInt8]) {
            (self.fileName, self.type, self.bytes) = (fileName, type, bytes)
        }
    }

    private let from: Mailbox
    private let to: Mailbox
    private let subject: String
    private let text: String
    private let language: Language
    private let date: Instant
    private let attachments: [Attachment]

    /// - Parameter date: what the message says it was written on.
    package init(
        from: Mailbox, to: Mailbox, subject: String, text: String, language: Language, date: Instant,
        attachments: [Attachment] = []
    ) {
        (self.from, self.to, self.subject, self.text) = (from, to, subject, text)
        (self.language, self.date, self.attachments) = (language, date, attachments)
    }

    /// Not in base64's alphabet, so no part has it inside.
    private static let boundary = "=_colloque"

    package var bytes: [UInt8] {
        let head = [
            "From: \(from.header)", "To: \(to.header)", "Subject: \(MailWord.encoded(subject))",
            "Date: \(date.mailDate)",
            // Mail programs open it as a draft.
            "X-Unsent: 1", "MIME-Version: 1.0", "Content-Language: \(language.rawValue)",
            "Content-Type: multipart/mixed; boundary=\"\(MailMessage.boundary)\"",
        ]
        let body = part(["Content-Type: text/plain; charset=utf-8"], Array(text.replacing("\n", with: "\r\n").utf8))
        let others = attachments.flatMap { attachment in
            part(
                [
                    "Content-Type: \(attachment.type)",
                    "Content-Disposition: attachment; filename=\"\(attachment.fileName)\"",
                ], attachment.bytes)
        }
        let lines = head + [""] + body + others + ["--\(MailMessage.boundary)--"]
        return Array(lines.map { $0 + "\r\n" }.joined().utf8)
    }

    private func part(_ headers: [String], _ bytes: [UInt8]) -> [String] {
        let encoded = Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        return ["--\(MailMessage.boundary)"] + headers + ["Content-Transfer-Encoding: base64", ""]
            + encoded.split(whereSeparator: \.isNewline).map(String.init)
    }
}

extension MailMessage.Mailbox {
    fileprivate var header: String { name.isEmpty ? "<\(address)>" : "\(MailWord.phrase(name)) <\(address)>" }
}

extension Instant {
    /// `Thu, 01 Nov 2012 09:00:00 +0000`.
    fileprivate var mailDate: String {
        guard let date = CalendarDate(iso: iso.prefix(10)) else { return "" }
        let (weekday, month) = (date.weekday.text.en.prefix(3), CalendarDate.months[date.month - 1].en.prefix(3))
        return "\(weekday), \(iso.dropFirst(8).prefix(2)) \(month) \(date.year) \(iso.dropFirst(11).prefix(8)) +0000"
    }
}
