import ConferenceModel
import ConferenceWorkspace
import Foundation
import Scheduling
import Synchronization

/// One line on the terminal that tells how far a search has come, rewritten a few times a second and gone at the end.
final class ProgressLine: Sendable {
    private struct State {
        var latest: ScheduleProgress?
        /// Which of several searches this is.
        var task: Text?
        var hasEnded = false
    }

    private let console: Console
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// `nil` where nobody would read it.
    init?(on console: Console) {
        guard console.isTerminal else { return nil }
        self.console = console
        Thread.detachNewThread { [weak self] in
            // A search of half a second needs no such line.
            Thread.sleep(forTimeInterval: 0.5)
            while self?.rewrite() == true { Thread.sleep(forTimeInterval: 0.2) }
        }
    }

    func begin(_ task: Text?) { state.withLock { ($0.task, $0.latest) = (task, nil) } }

    func update(_ progress: ScheduleProgress) { state.withLock { $0.latest = progress } }

    func end() {
        state.withLock { state in
            state.hasEnded = true
            show("")
        }
    }

    /// - Returns: whether there is more to come.
    private func rewrite() -> Bool {
        state.withLock { state in
            guard !state.hasEnded else { return false }
            let text = ProgressLine.text(
                state.latest, of: state.task, elapsed: .now - start, isStopping: Interruptions.wereSeen)
            show(text.spoken)
            return true
        }
    }

    /// Cut to the terminal's width: a line that wraps could not be taken back.
    private func show(_ text: String) {
        try? console.write("\r\(text.prefix((console.width ?? 80) - 1))\u{1B}[K")
    }

    /// `12.3 s · best 312 · bound 298 · gap 4.5%`.
    static func text(
        _ progress: ScheduleProgress?, of task: Text? = nil, elapsed: Duration, isStopping: Bool = false
    ) -> Text {
        let parts = [
            isStopping ? Text(fr: "arrêt demandé", en: "stopping") : nil,
            Text.seconds(elapsed),
            task,
            progress?.best.map { Text(fr: "meilleur \($0)", en: "best \($0)") },
            progress?.bound.map { Text(fr: "borne \($0)", en: "bound \($0)") },
            progress?.gap.map { Text(fr: "écart \(Text.percentage($0).fr)", en: "gap \(Text.percentage($0).en)") },
        ].compactMap { $0 }
        return Text(fr: parts.map(\.fr).joined(separator: " · "), en: parts.map(\.en).joined(separator: " · "))
    }
}
