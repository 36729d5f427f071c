import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace

extension ImportCommand {
    /// Reads a poll of availability into the conference's folder, once what it says is shown and confirmed.
    func take(_ poll: Poll) throws {
        let folder = paths.count > 1 ? paths[paths.count - 1] : "."
        let workspace = Workspace(at: folder)
        let answer = try workspace.read(poll)
        for line in answer.reading.lines { try Console.output.line(line.spoken.line) }
        for diagnostic in answer.reading.diagnostics { try Console.error.line(diagnostic.line) }
        if answer.hasErrors { throw ExitStatus.badInput }
        let (path, changed) = (folder.path(of: answer.file.name), answer.changed)
        guard changed > 0 else {
            return try Console.output.line(
                Text(
                    fr: "\(path) dit déjà tout cela\u{A0}: rien n’a changé.",
                    en: "\(path) says all of this already: nothing has changed."
                ).spoken)
        }
        try confirm()
        try workspace.write(answer)
        try Console.output.line(
            Text(
                fr: "Noté dans \(path)\u{A0}: \(changed) \(changed == 1 ? "personne" : "personnes").\n"
                    + "Ensuite\u{A0}: colloque check \(folder)",
                en: "Noted in \(path): \(changed) \(changed == 1 ? "person" : "people").\n"
                    + "Next: colloque check \(folder)"
            ).spoken)
    }
}
