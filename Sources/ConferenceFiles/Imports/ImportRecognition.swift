import ConferenceModel
import Foundation

/// Which format files are in, by what they hold.
package struct ImportRecognition: Sendable {
    /// The most likely one first; none where nothing is known.
    package let formats: [ImportFormat]

    /// - Parameter paths: those that cannot be opened tell nothing.
    package init(_ paths: [String]) {
        var formats: [ImportFormat] = []
        for path in paths {
            let url = URL(fileURLWithPath: path)
            var diagnostics: [Diagnostic] = []
            guard
                let raw = try? RawFile(
                    named: url.lastPathComponent, in: url.deletingLastPathComponent().path),
                let file = try? SourceFile(raw, diagnostics: &diagnostics)
            else { continue }
            formats += Self.formats(of: file)
        }
        self.formats = formats.unique
    }

    private static func formats(of file: SourceFile) -> [ImportFormat] {
        switch file.content {
        case .markup(let root): markup(root)
        case .json(let root): json(root)
        case .grids(let grids): tables(grids)
        }
    }

    private static func markup(_ root: MarkupElement) -> [ImportFormat] {
        if root.name == "schedule" { return [.frab] }
        if root.elements.contains(where: { $0.first("session_title") != nil }) { return [.conftool] }
        return [.sciencesconf]
    }

    private static func json(_ root: JSONNode) -> [ImportFormat] {
        if root["schedule"] != nil { return [.frab] }
        if root["sessions"] != nil, root["rooms"] != nil || root["speakers"] != nil {
            return [.sessionize]
        }
        if root["contributions"] != nil || root["_type"]?.text(.en) == "HTTPAPIResult" {
            return [.indico]
        }
        let members = root.list + (root["results"]?.list ?? [])
        if members.contains(where: { $0["_type"] != nil || $0["contributions"] != nil }) {
            return [.indico]
        }
        let kinds = ["submissions", "talks", "slots", "event"]
        if kinds.contains(where: { root[$0] != nil }) || members.contains(where: { $0["code"] != nil }) {
            return [.pretalx]
        }
        return []
    }

    private static func tables(_ grids: [Grid]) -> [ImportFormat] {
        let names = Set(grids.map(\.sheetName.folded))
        if names.isSuperset(of: ["submissions", "tracks", "sessions", "rooms"]) { return [.cosplib] }
        for grid in grids {
            let keys = Set((grid.rows.first ?? []).map { SourceRow.key($0.text) })
            if keys.isSuperset(of: ["sessiontitle", "sessionstart", "sessionend"]) { return [.conftool] }
            if keys.isSuperset(of: ["submission", "firstname", "lastname"]) { return [.easychair] }
            if keys.isSuperset(of: ["date", "start", "end", "type"]) { return [.sciencesconf] }
            if keys.isSuperset(of: ["#", "title"]),
                keys.contains("decision") || keys.contains("trackname")
            {
                return [.easychair]
            }
        }
        let isList = grids.contains { grid in
            grid.rows.prefix(15).contains { row in
                let known = ColumnGuesses.known(row.map(\.text))
                return known.contains(.title) && known.count > 1
            }
        }
        if isList { return [.csv] }
        // Indico's table has no headings: a moment and minutes tell it.
        let isIndico = grids.contains { grid in
            guard grid.width >= 5, !grid.rows.isEmpty else { return false }
            let last = grid.rows.count - 1
            return SourceClock().moment(grid.cell(last, 0).text) != nil
                && grid.cell(last, 1).text.wholeNumber != nil
        }
        return isIndico ? [.indico] : []
    }
}

extension ImportFormat {
    /// What a format is called, spreadsheets by their own names, too.
    package static func named(_ name: String) -> ImportFormat? {
        ImportFormat(rawValue: name)
            ?? (["excel", "xlsx", "ods", "tableur", "spreadsheet"].contains(name) ? .csv : nil)
    }
}
