import ConferenceModel
import ConferenceWorkspace
import Foundation

/// Prints pages as PDF: a browser without a window, with a profile of its own in a folder that is gone afterwards.
struct Chromium: PagePrinter {
    private let path: String

    /// - Parameter environment: `CHROME` names the browser; otherwise it is one of those in `PATH`.
    /// - Throws: what to install.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(WorkspaceFailure) {
        if let chosen = environment["CHROME"], !chosen.isEmpty {
            guard FileManager.default.isExecutableFile(atPath: chosen) else {
                throw WorkspaceFailure(
                    .unavailable,
                    Text(
                        fr: "CHROME nomme «\u{A0}\(chosen)\u{A0}», qui n’est pas un programme",
                        en: "CHROME names \"\(chosen)\", which is not a program"))
            }
            path = chosen
            return
        }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let found = ["chromium", "chromium-browser", "google-chrome"].flatMap { name in
            folders.map { "\($0)/\(name)" }
        }.first(where: FileManager.default.isExecutableFile)
        guard let found else {
            throw WorkspaceFailure(
                .unavailable,
                Text(
                    fr:
                        "il faut Chromium pour écrire un PDF\u{A0}: «\u{A0}apt install chromium\u{A0}», ou CHROME=chemin",
                    en: "a PDF needs Chromium: \"apt install chromium\", or CHROME=path"))
        }
        path = found
    }

    func pdf(of page: String) throws -> [UInt8] { try pdf(of: page, limit: 300) }

    /// - Parameter limit: seconds.
    func pdf(of page: String, limit: Double) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "colloque-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
        try Data(page.utf8).write(to: source)
        let status = try run(from: source, to: target, in: folder, limit: limit)
        guard status == 0, let pdf = try? Data(contentsOf: target), pdf.starts(with: Array("%PDF-".utf8)) else {
            throw WorkspaceFailure(
                .unavailable,
                Text(
                    fr: "\(path) n’a pas fait de PDF (statut \(status))",
                    en: "\(path) made no PDF (status \(status))"))
        }
        return [UInt8](pdf)
    }

    private func run(from source: URL, to target: URL, in folder: URL, limit: Double) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments(in: folder) + ["--print-to-pdf=\(target.path)", source.absoluteString]
        // What a browser keeps for its user stays in the folder, too.
        process.environment = ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 }
        (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
        process.standardError = FileHandle.nullDevice
        let end = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in end.signal() }
        // It has a process group of its own, which Ctrl-C does not reach.
        Interruptions.count()
        do { try process.run() } catch {
            throw WorkspaceFailure(
                .unavailable, Text(fr: "impossible de lancer \(path)", en: "cannot start \(path)"))
        }
        let deadline = ContinuousClock.now + .seconds(limit)
        while end.wait(timeout: .now() + 0.1) != .success {
            guard Interruptions.wereSeen || ContinuousClock.now > deadline else { continue }
            process.terminate()
            // One that does not listen is left to the system.
            _ = end.wait(timeout: .now() + 5)
            if Interruptions.wereSeen { throw WorkspaceFailure(.cancelled, Text(fr: "interrompu", en: "interrupted")) }
            throw WorkspaceFailure(
                .unavailable,
                Text(
                    fr: "\(path) n’a pas fini en \(Int(limit)) secondes",
                    en: "\(path) did not finish in \(Int(limit)) seconds"))
        }
        return process.terminationStatus
    }

    private func arguments(in folder: URL) -> [String] {
        let usual = [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
            "--disable-background-networking", "--disable-sync", "--no-first-run", "--no-default-browser-check",
            "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        ]
        // Chromium's sandbox refuses to run as root.
        return geteuid() == 0 ? usual + ["--no-sandbox"] : usual
    }
}
