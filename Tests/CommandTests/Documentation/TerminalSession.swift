/// A command and its output as a page shows them; a line `…` stands for lines that are left out.
struct TerminalSession {
    let command: String
    private var output: [Substring] = []

    private init(_ command: String) { self.command = command }

    /// In the order of the page: what stands in its `console` blocks.
    static func all(in page: String) -> [TerminalSession] {
        var (sessions, isInside): ([TerminalSession], Bool) = ([], false)
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                sessions.append(TerminalSession(String(line.dropFirst(2))))
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

    private static func match(_ shown: ArraySlice<Substring>, _ lines: ArraySlice<Substring>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        guard first == "…" else { return lines.first == first && match(shown.dropFirst(), lines.dropFirst()) }
        return lines.indices.contains { match(shown.dropFirst(), lines[$0...]) } || shown.count == 1
    }
}
