package import ConferenceModel

/// The folder of plain files in which an organiser keeps a conference.
package struct ConferenceFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Reads all of it and says all that is wrong at once, in the order of files, lines and columns.
    /// - Parameter standIn: a table that is read as if it had been written, to be judged before it is.
    /// - Returns: a conference exactly when no diagnostic is an error.
    package func read(with standIn: RawFile? = nil) -> (conference: Conference?, diagnostics: [Diagnostic]) {
        var reading: FolderReading
        do throws(Diagnostic) {
            reading = try FolderReading(path, with: standIn)
        } catch {
            return (nil, [error])
        }
        let conference = reading.conference()
        let inOrder = reading.diagnostics.enumerated().sorted {
            ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
        }
        return (conference, inOrder.map(\.element))
    }

    /// The files that a conference is read from, those that cannot be read left out, in alphabetical order.
    package var files: [RawFile] {
        guard let listing = try? FolderListing(path: path) else { return [] }
        let names = ["yaml", "yml", "csv", "xlsx", "ods"].flatMap { suffix in
            listing.files(named: FolderReading.names, extension: suffix)
        }
        return names.sorted().compactMap { try? RawFile(named: $0, in: path) }
    }
}
