import Foundation

/// The published schemas of frab schedules, which are not part of this package: in the folder that FRAB_SCHEMAS names, or
/// beside the package.
package enum FrabSchema {
    package static let folder: String? = {
        let beside = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../shared/schemas/frab")
        let path = ProcessInfo.processInfo.environment["FRAB_SCHEMAS"] ?? beside.standardized.path
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()
}
