package import ConferenceModel

/// The files in which a programme is made public, and a page that leads to them. Formats for other platforms, which are not
/// read by people, are left out.
package struct PublishedSet {
    package struct File {
        /// Inside the folder: `calendars/axis-1.ics`.
        package let path: String
        package let title: Text
        package let bytes: [UInt8]

        package init(path: String, title: Text, bytes: [UInt8]) {
            (self.path, self.title, self.bytes) = (path, title, bytes)
        }
    }

    private let edition: Edition

    package init(_ edition: Edition) { self.edition = edition }

    private static let formats: [ExportFormat] = [
        .html, .ics, .xlsx, .ods, .csv, .md, .latex, .json, .frabXML, .frabJSON,
    ]

    /// The whole set, its page first.
    /// - Parameter printed: what is made elsewhere of the page, for paper.
    package func files(with printed: [File] = []) throws -> [File] {
        var whole = try PublishedSet.formats.map { format in
            File(path: format.fileName, title: format.text, bytes: try format.export(edition))
        }
        whole.insert(contentsOf: printed, at: 1)
        let parts = try parts(as: .ics, in: "calendars/")
        let page = IndexPage(edition, whole: whole, parts: parts).text
        return [File(path: "index.html", title: Label.programme, bytes: Array(page.utf8))] + whole + parts
    }

    /// A file for each axis, room and speaker.
    package func parts(as format: ExportFormat, in folder: String = "") throws -> [File] {
        var taken: Set<String> = []
        return try Selection.calendars(of: edition.version.programme, in: edition.conference).map { selection in
            var (name, number) = (selection.fileName(in: edition.conference), 1)
            while !taken.insert(name).inserted {
                number += 1
                name = selection.fileName(in: edition.conference) + "-\(number)"
            }
            let suffix = format.fileName.split(separator: ".").last ?? ""
            return File(
                path: "\(folder)\(name).\(suffix)", title: selection.text(in: edition.conference),
                bytes: try format.export(edition.only(selection)))
        }
    }
}

extension Selection {
    /// Without its suffix: `axis-1`, `speaker-ines-benchaouia`.
    fileprivate func fileName(in conference: Conference) -> String {
        switch self {
        case .axis(let axis): "axis-" + FrabNames.slug(conference.axes[axis].id, otherwise: "\(axis.index + 1)")
        case .day(let day): day.iso
        case .speaker(let speaker):
            "speaker-" + FrabNames.slug(conference.speakers[speaker].name, otherwise: "\(speaker.index + 1)")
        case .room(let room): "room-" + FrabNames.slug(conference.rooms[room].name, otherwise: "\(room.index + 1)")
        }
    }
}
