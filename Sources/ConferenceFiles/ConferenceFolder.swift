package import ConferenceModel

/// The folder of plain files in which an organiser keeps a conference.
package struct ConferenceFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Reads all of it and says all that is wrong at once, in the order of files, lines and columns.
    /// - Returns: a conference exactly when no diagnostic is an error.
    package func read() -> (conference: Conference?, diagnostics: [Diagnostic]) {
        var reading: FolderReading
        do throws(Diagnostic) {
            reading = try FolderReading(path)
        } catch {
            return (nil, [error])
        }
        let conference = reading.conference()
        let inOrder = reading.diagnostics.enumerated().sorted {
            ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
        }
        return (conference, inOrder.map(\.element))
    }
}
