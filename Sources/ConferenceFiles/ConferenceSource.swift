package import ConferenceModel
import Foundation

/// Where a conference is kept: a folder, or a workbook of CoSPLib. The only place that decides which of them a path names.
package enum ConferenceSource: Sendable {
    case folder(ConferenceFolder)
    case cosplib(CoSPLibWorkbook)

    /// The workbook `colloque.xlsx` or `colloque.ods` of a folder stands for that folder.
    package init(path: String) {
        let file = URL(fileURLWithPath: path)
        let (name, parent) = (file.lastPathComponent, file.deletingLastPathComponent())
        guard ["xlsx", "ods"].contains(file.pathExtension.lowercased()), !FolderListing.isFolder(path) else {
            self = .folder(ConferenceFolder(path: path))
            return
        }
        let isOfFolder = file.deletingPathExtension().lastPathComponent.folded == "colloque"
        let workbook = try? openWorkbook(RawFile(named: name, in: parent.path), limits: .large)
        self =
            isOfFolder && workbook.map(CoSPLibSheet.areIn) != true
            ? .folder(ConferenceFolder(path: parent.path)) : .cosplib(CoSPLibWorkbook(path: path))
    }

    /// Reads all of it and says all that is wrong at once.
    /// - Returns: a conference exactly when no diagnostic is an error.
    package func read() -> (conference: Conference?, diagnostics: [Diagnostic]) {
        switch self {
        case .folder(let folder):
            let reading = folder.read()
            let isFile = reading.diagnostics.first?.name == FileFault.notAFolder.name
            return isFile ? Self.list(folder.path) ?? reading : reading
        case .cosplib(let workbook):
            let reading = workbook.read()
            return reading.conference == nil ? Self.list(workbook.path) ?? reading : reading
        }
    }

    /// What is said of a file that `import` makes a folder of; `nil` for any other.
    private static func list(_ path: String) -> (conference: Conference?, diagnostics: [Diagnostic])? {
        let name = URL(fileURLWithPath: path).lastPathComponent
        if Poll(atPath: path) != nil {
            return (nil, [ImportFault.wantsFolder(path, isPoll: true).at(name)])
        }
        guard let format = ImportRecognition([path]).formats.first, format != .cosplib else {
            return nil
        }
        return (nil, [ImportFault.wantsFolder(path, isPoll: false).at(name)])
    }

    /// Where the conference's programme is saved: in its folder, or beside its workbook.
    package var folder: String {
        switch self {
        case .folder(let folder): folder.path
        case .cosplib(let workbook):
            // A path without a folder stays one: `programme.json`, not `/home/…/programme.json`.
            workbook.path.contains("/") ? (workbook.path as NSString).deletingLastPathComponent : "."
        }
    }
}
