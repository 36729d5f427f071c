import ConferenceModel
import ConferenceWorkspace
import Scheduling
import Synchronization

/// What a person at a terminal is told of a piece of work while it goes on.
final class JobTelling: Sendable {
    /// Without the line of progress, and what is good to know only.
    private let quietly: Bool
    /// Whether all reasons are told as they are found, or the first few; `nil` = none.
    private let allReasons: Bool?
    private let line = Mutex<ProgressLine?>(nil)

    init(quietly: Bool, allReasons: Bool? = nil) { (self.quietly, self.allReasons) = (quietly, allReasons) }

    /// Stopped by Ctrl-C, which is counted once there is something to stop.
    var job: Job { Job(isCancelled: { Interruptions.wereSeen }, watch: tell) }

    func end() { line.withLock { $0?.end() } }

    private func tell(_ event: WorkspaceEvent) {
        switch event {
        case .found(let diagnostics): for diagnostic in diagnostics { try? Console.error.line(diagnostic.line) }
        case .waiting: note(JobTelling.waiting)
        case .changed(let facts): if !quietly { list(facts) }
        case .stopsAfter(let seconds): if !quietly { note(JobTelling.stop(after: seconds)) }
        case .reasons(let conflicts): tell(conflicts)
        case .began(let task):
            Interruptions.count()
            line.withLock { line in
                if line == nil, !quietly { line = ProgressLine(on: .error) }
                line?.begin(task)
            }
        case .progress(let progress): line.withLock { $0?.update(progress) }
        }
    }

    private func tell(_ reasons: [Conflict]) {
        guard let allReasons else { return }
        line.withLock { line in
            line?.end()
            line = nil
        }
        let list = ReasonList(conflicts: reasons, isComplete: allReasons)
        for line in list.reasons() { try? Console.error.line(line) }
    }

    private func note(_ text: Text) {
        let note = Diagnostic.Severity.note.text
        try? Console.error.line(Text(fr: "\(note.fr)\u{A0}: \(text.fr)", en: "\(note.en): \(text.en)").spoken)
    }

    private func list(_ facts: [Text]) {
        let heading = Text(fr: "Ce qui a changé\u{A0}:", en: "What has changed:")
        let lines = [heading.spoken] + facts.map { "  " + $0.spoken.line } + [""]
        try? Console.output.write(lines.map { $0 + "\n" }.joined())
    }

    private static let waiting = Text(
        fr: "un autre colloque est à l’œuvre dans ce dossier\u{202F}; j’attends qu’il ait fini",
        en: "another colloque is at work in this folder; waiting until it has finished")

    private static func stop(after seconds: Int) -> Text {
        Text(
            fr: "la recherche s’arrêtera au bout de \(seconds)\u{202F}s — --time-limit en décide autrement",
            en: "the search will stop after \(seconds)\u{A0}s — --time-limit says otherwise")
    }
}
