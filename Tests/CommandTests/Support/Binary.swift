import Foundation

/// The built `colloque`, run as an organiser runs it.
enum Binary {
    /// Beside the tests, as the package manager puts it.
    static let path = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "colloque").path

    /// Whether a whole colloquium is solved in seconds.
    static let isOptimised: Bool = {
        #if DEBUG
            false
        #else
            true
        #endif
    }()

    static func run(_ arguments: String..., in language: String = "C", with more: [String: String] = [:]) async throws
        -> Outcome
    {
        try await Outcome(of: path, arguments, environment(language, more))
    }

    /// `$colloque` is the binary. The shell is strict about pipes: the first command that fails tells the status.
    static func shell(_ script: String, in language: String = "C", with more: [String: String] = [:]) async throws
        -> Outcome
    {
        try await Outcome(
            of: "/bin/bash", ["-c", "set -o pipefail; " + script],
            environment(language, more).merging(["colloque": path]) { $1 })
    }

    private static func environment(_ language: String, _ more: [String: String]) -> [String: String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return ["PATH": path, "LANG": language].merging(more) { $1 }
    }
}
