import Foundation

/// What a run came to.
struct Outcome: Equatable {
    let status: Int32
    let output: String
    let error: String

    init(of executable: String, _ arguments: [String], _ environment: [String: String]) async throws {
        let place = Place()
        let process = Process()
        process.executableURL = URL(filePath: executable)
        (process.arguments, process.environment) = (arguments, environment)
        process.standardInput = FileHandle.nullDevice
        // Files take what a pipe would make wait.
        process.standardOutput = try place.newFile("output")
        process.standardError = try place.newFile("error")
        status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        (output, error) = try (place.text("output"), place.text("error"))
    }

    /// Of the output, empty ones and what comes after the last one included.
    var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }

    func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(output.utf8))
    }
}
