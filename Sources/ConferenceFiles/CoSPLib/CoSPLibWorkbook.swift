package import ConferenceModel
import Foundation

/// A workbook of CoSPLib, the benchmark library of conferences (Kheiri, Pylyavskyy, Jacko, GECCO 2025), as a conference:
/// track → axis, submission → paper, session → time slot, its *time slots* → places.
package struct CoSPLibWorkbook: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Reads all of it and says all that is wrong at once, in the order of sheets, lines and columns.
    /// - Returns: a conference exactly when no diagnostic is an error.
    package func read() -> (conference: Conference?, diagnostics: [Diagnostic]) {
        do throws(Diagnostic) {
            let file = URL(fileURLWithPath: path)
            let raw = try RawFile(named: file.lastPathComponent, in: file.deletingLastPathComponent().path)
            var reading = CoSPLibReading(
                try openWorkbook(raw, limits: .large), title: file.deletingPathExtension().lastPathComponent)
            let conference = reading.conference()
            let inOrder = reading.diagnostics.enumerated().sorted {
                ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
            }
            return (conference, inOrder.map(\.element))
        } catch {
            return (nil, [error])
        }
    }
}

extension TableLimits {
    /// Conferences of more than a thousand papers have large sheets.
    static let large = {
        var limits = TableLimits()
        (limits.elements, limits.columns) = (2_000_000, 2000)
        return limits
    }()
}
