import Foundation

/// A program that was not written here, and that reads what is exported.
package enum Tool {
    /// Whether all are there: programs, and modules of Python.
    package static func areThere(_ programs: [String], modules: [String] = []) -> Bool {
        programs.allSatisfy { (try? run("which", [$0]))?.status == 0 }
            && (modules.isEmpty
                || (try? run("python3", ["-c", "import " + modules.joined(separator: ", ")]))?.status == 0)
    }

    package static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> (
        status: Int32, output: String
    ) {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, pipe, pipe)
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// A script beside the tests of exports.
    package static func script(_ name: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../ProgrammeExportsTests")
        let script = folder.appending(path: name)
        return try run("python3", [script.path] + arguments)
    }
}
