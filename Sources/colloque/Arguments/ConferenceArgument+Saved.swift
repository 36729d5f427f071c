import Archive
import ConferenceModel
import Foundation

extension ConferenceArgument {
    /// The programme in the folder; `nil` when there is none.
    func savedProgramme(of conference: Conference) throws -> Programme? {
        let path = path(of: ProgrammeReading.fileName)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try ProgrammeReading.read(path, of: conference).programme
    }
}
