import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

extension ConferenceArgument {
    /// Notes a change in the list of changes, and says so.
    func note(_ line: ChangeLine, _ sentence: Text) throws {
        try tell([sentence], work { try $0.note([line], $1) })
    }

    /// What was done, where it stands, and what comes next.
    func tell(_ sentences: [Text], _ step: NotedStep) throws {
        for sentence in sentences { try Console.output.line(sentence.spoken.line) }
        let file = self.path(of: step.file)
        try Console.output.line(
            Text(
                fr: "Noté dans \(file)\u{202F}; pour y renoncer\u{A0}: colloque change undo \(path)\n"
                    + "Ensuite\u{A0}: colloque rerun \(path)",
                en: "Noted in \(file); to take it back: colloque change undo \(path)\n"
                    + "Next: colloque rerun \(path)"
            ).spoken)
    }
}
