import Foundation

/// What Linux says of the memory of a process.
enum ProcessMemory {
    /// The most that it has held at once so far; `nil` when it is no more.
    static func peakMegabytes(of process: String = "self") -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 / 1024 }
    }
}
