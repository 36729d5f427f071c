import Archive
import ConferenceModel
import Foundation
import ProgrammeExports
import TestSupport

/// Editions that every format is tried with.
enum Editions {
    /// By name: the sample in its third version, a full conference, and one in which everything has a hostile name.
    static func all() throws -> [(name: String, edition: Edition)] {
        let sample = try SampleConference()
        let dense = try DenseConference()
        let third = try sample.thirdVersion()
        let denseVersion = ProgrammeVersion(unsaved: dense.programme, of: dense.conference)
        let hostile = try hostile()
        return Language.allCases.flatMap { language in
            [
                ("sample", Edition(third, of: sample.conference, language: language, showingCancelled: true)),
                ("dense", Edition(denseVersion, of: dense.conference, language: language)),
                ("hostile", Edition(hostile.0, of: hostile.1, language: language, showingCancelled: true)),
            ].map { ("\($0.0)-\(language.rawValue)", $0.1) }
        }
    }

    static func sample(_ language: Language = .fr, only selection: Selection? = nil) throws -> Edition {
        let sample = try SampleConference()
        return Edition(
            try sample.thirdVersion(), of: sample.conference, language: language, only: selection,
            showingCancelled: true)
    }

    static func hostile() throws -> (ProgrammeVersion, Conference) {
        let hostile = try SampleConference(everythingCalled: HostileText.allCases.map(\.text))
        return (try hostile.thirdVersion(), hostile.conference)
    }
}

extension ExportFormat {
    /// A format of text, which cannot fail.
    func text(_ edition: Edition) throws -> String { String(decoding: try export(edition), as: UTF8.self) }

    /// Writes editions to a folder.
    /// - Returns: the files’ paths.
    func write(_ editions: [(name: String, edition: Edition)], to folder: TemporaryFolder) throws -> [String] {
        try editions.map { name, edition in
            let file = folder.url.appending(path: "\(name).\(suffix)")
            try Data(export(edition)).write(to: file)
            return file.path
        }
    }
}
