import Foundation

/// CoSPLib's own files, which are not part of this package: in the folder that COSPLIB names, or beside the package.
enum CoSPLibLibrary {
    static let folder: URL? = {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared/cosplib").standardized
        let named = ProcessInfo.processInfo.environment["COSPLIB"].map { URL(fileURLWithPath: $0) }
        let folder = named ?? beside
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("referee.json").path) ? folder : nil
    }()

    /// Names of the workbooks in one of its folders, without their extension.
    static func names(in subfolder: String) -> [String] {
        guard let folder else { return [] }
        let path = folder.appendingPathComponent(subfolder).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".xlsx") }.map { String($0.dropLast(5)) }.sorted()
    }

    static func path(_ subfolder: String, _ name: String) -> String {
        folder?.appendingPathComponent("\(subfolder)/\(name).xlsx").path ?? ""
    }
}
