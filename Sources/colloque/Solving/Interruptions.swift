import CTerminal

/// Ctrl-C and its like (SIGINT, SIGTERM): the first asks a search to stop, the second ends the run at once.
enum Interruptions {
    static func count() { terminal_count_interruptions(ExitStatus.interrupted.rawValue) }

    static var wereSeen: Bool { terminal_interruptions() > 0 }
}
