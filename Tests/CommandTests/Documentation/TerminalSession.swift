/// A command and its output as a page shows them; a line `…` stands for lines that are left out.
struct TerminalSession {
    private(set) var command: String
    private var output: [Substring] = []

    private init(_ command: String) { self.command = command }

    /// In the order of the page: what stands in its `console` blocks. What `make` echoes before it runs it is a command too.
    static func all(in page: String) -> [TerminalSession] {
        var (sessions, isInside): ([TerminalSession], Bool) = ([], false)
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, sessions.last?.command.hasSuffix("\\") == true {
                sessions[sessions.count - 1].command += "\n\(line)"
            } else if isInside, let start = ["$ ", ".build/release/"].first(where: line.hasPrefix) {
                sessions.append(TerminalSession(String(line.dropFirst(start.count))))
            } else if isInside, !sessions.isEmpty {
                sessions[sessions.count - 1].output.append(line)
            }
        }
        return sessions
    }

    func shows(_ written: String) -> Bool {
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return TerminalSession.match(output[...], lines[...])
    }

    /// Whether both end alike: with what was proved and where it was saved.
    func ends(like written: String) -> Bool {
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return output.count > 1 && lines.suffix(2).elementsEqual(output.suffix(2))
    }

    private static func match(_ shown: ArraySlice<Substring>, _ lines: ArraySlice<Substring>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        guard first == "…" else { return lines.first == first && match(shown.dropFirst(), lines.dropFirst()) }
        return lines.indices.contains { match(shown.dropFirst(), lines[$0...]) } || shown.count == 1
    }
}
