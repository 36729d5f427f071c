import BenchmarkReports
import Foundation

/// One run in a process of its own, so that its memory is its own, and a crash is a result like others.
struct ChildRun {
    let subject: Subject
    let request: RunRequest
    let allowance: Allowance

    func record() throws -> RunRecord {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("colloque-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (events, errors) = (folder.appendingPathComponent("events"), folder.appendingPathComponent("errors"))
        for file in [events, errors] { try Data().write(to: file) }

        let process = Process()
        process.executableURL = ChildRun.executable
        process.arguments = arguments(events: events.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let (ending, peak) = watch(process)
        let words = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        let told = ending ?? self.ending(of: process, saying: words)
        let decoder = JSONDecoder()
        let lines = try Data(contentsOf: events).split(separator: UInt8(ascii: "\n"))
        return RunRecord(
            request, build: ChildRun.build, ending: told,
            events: lines.compactMap { try? decoder.decode(RunEvent.self, from: $0) }, peakMegabytes: peak)
    }

    private func arguments(events: String) -> [String] {
        ["run", subject.argument, "--jobs", "\(request.jobs)", "--seed", "\(request.seed)", "--events", events]
            + (request.seconds.map { ["--seconds", "\($0)"] } ?? []) + (request.work.map { ["--work", "\($0)"] } ?? [])
    }

    /// Until it ends by itself or has to be ended.
    private func watch(_ process: Process) -> (ending: RunEnding?, peakMegabytes: Int) {
        let most = (request.seconds ?? 0) + allowance.graceSeconds
        let (end, id) = (ContinuousClock.now + .seconds(most), process.processIdentifier)
        var peak = 0
        while process.isRunning {
            peak = max(peak, ProcessMemory.peakMegabytes(of: "\(id)") ?? 0)
            let fault: RunEnding? =
                peak > allowance.megabytes
                ? .tooLarge(megabytes: peak) : ContinuousClock.now > end ? .overtime(seconds: most) : nil
            if let fault {
                kill(id, SIGKILL)
                process.waitUntilExit()
                return (fault, peak)
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        process.waitUntilExit()
        return (nil, peak)
    }

    private func ending(of process: Process, saying words: String) -> RunEnding {
        let status = Int(process.terminationStatus)
        if process.terminationReason == .uncaughtSignal { return .crashed(signal: status) }
        let lastLine = words.split(separator: "\n").last.map(String.init) ?? ""
        return status == 0 ? .done : .failed(status: status, why: lastLine)
    }

    private static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()

    /// When the executable was built.
    private static let build: String = {
        let attributes = try? FileManager.default.attributesOfItem(atPath: executable.path)
        return (attributes?[.modificationDate] as? Date)?.ISO8601Format() ?? "unknown"
    }()
}
