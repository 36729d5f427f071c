import Foundation

/// CoSPLib's workbooks, which are no part of this package: in the folder that `COSPLIB` names, or beside the package.
enum CoSPLib {
    static var folder: URL {
        let named = ProcessInfo.processInfo.environment["COSPLIB"] ?? "../shared/cosplib"
        return URL(fileURLWithPath: named).appendingPathComponent("instances")
    }

    static var absence: String { "CoSPLib is not there: no workbook in \(folder.path). Set COSPLIB to its folder." }

    /// Smallest file first.
    static var instances: [Subject] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "xlsx" }
            .map { (path: $0.path, size: (try? Data(contentsOf: $0).count) ?? 0) }
            .sorted { ($0.size, $0.path) < ($1.size, $1.path) }
            .map { .workbook($0.path) }
    }
}
