package import ConferenceModel
import Foundation

/// The names of what stands in the conference's folder.
package struct FolderListing: Sendable {
    package let path: String
    /// Sorted, so that diagnostics come in the same order on every machine.
    package let names: [String]

    /// - Parameter standIn: a file that stands there as if it had been written.
    /// - Throws: `missing-folder`, `not-a-folder`, `unreadable-folder`.
    package init(path: String, with standIn: RawFile? = nil) throws(Diagnostic) {
        self.path = path
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: path)
            self.names = Set(names + [standIn?.name].compactMap(\.self)).sorted()
        } catch {
            let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
            let fault: FileFault =
                type == nil ? .missingFolder : type == .typeDirectory ? .unreadableFolder : .notAFolder
            throw fault.at(path)
        }
    }

    /// Whether a path leads to a folder, by links too.
    static func isFolder(_ path: String) -> Bool {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        return type == .typeDirectory
    }

    /// Names with one of these stems and this extension, whatever their case and accents: `Communications.CSV`.
    package func files(named stems: [String], extension suffix: String) -> [String] {
        let wanted = Set(stems.map(\.folded))
        return names.filter { name in
            let url = URL(fileURLWithPath: name)
            return url.pathExtension.lowercased() == suffix
                && wanted.contains(url.deletingPathExtension().lastPathComponent.folded)
        }
    }
}
