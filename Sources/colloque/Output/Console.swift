import CTerminal
import ConferenceModel
import ConferenceWorkspace
import Foundation
import ProgrammeExports

/// The two places to which a command writes, and the one from which it hears answers.
struct Console {
    /// Where people answer.
    static let input = Console(descriptor: 0)
    /// What was asked for.
    static let output = Console(descriptor: 1)
    /// What people should know besides: diagnostics, progress.
    static let error = Console(descriptor: 2)

    private let descriptor: Int32

    var isTerminal: Bool { terminal_is(descriptor) }

    /// Columns of the terminal; `nil` when it is none.
    var width: Int? {
        let width = Int(terminal_width(descriptor))
        return width > 0 ? width : nil
    }

    /// Whether colour may be used here: on a terminal, unless `NO_COLOR` is set (no-color.org).
    var showsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// A reader that has gone away (`| head -1`) wants no more, and that is no failure.
    func write(_ text: String) throws { try write(Array(text.utf8)) }

    /// The same, of anything.
    func write(_ bytes: [UInt8]) throws {
        let error = terminal_write(descriptor, bytes, Int64(bytes.count))
        guard error != 0, error != EPIPE else { return }
        throw WorkspaceFailure(
            .notWritten,
            error == ENOSPC
                ? Text(fr: "impossible d’écrire\u{A0}: le disque est plein", en: "cannot write: the disk is full")
                : Text(
                    fr: "impossible d’écrire\u{A0}: le système a refusé (errno \(error))",
                    en: "cannot write: the system refused (errno \(error))"))
    }

    func line(_ text: String) throws { try write(text + "\n") }

    /// Text for people: on a terminal no line is longer than its width. What does not fit goes on below, further in.
    func report(_ text: String) throws {
        guard let width else { return try write(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try write(lines.map { $0.columns > width ? $0.wrappedFurtherIn(to: width) : $0 }.joined(separator: "\n"))
    }

    /// The same value gives the same bytes: keys in alphabetical order, two spaces of indentation.
    func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try line(String(decoding: encoder.encode(value), as: UTF8.self))
    }
}
