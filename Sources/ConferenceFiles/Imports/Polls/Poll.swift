import ConferenceModel
import Foundation

/// A poll of when people can come, as Framadate, Doodle, a form or a table of check marks has it: one row a person.
package struct Poll: Sendable {
    /// One column: a day, hours, or both, in the words of whoever made the poll.
    struct Option: Hashable, Sendable {
        let day: String
        let hours: String
        let location: Location

        var text: String { day.isEmpty || hours.isEmpty ? day + hours : "\(day) \(hours)" }
    }

    /// What one person answered.
    struct Row: Sendable {
        let name: Located<String>
        /// By option; `nil` = no answer.
        let answers: [PollAnswer?]
        /// The check boxes of a form, in one cell.
        let boxes: Located<String>?

        var hasAnswered: Bool { boxes.map { !$0.value.isEmpty } ?? answers.contains { $0 != nil } }
    }

    package let file: String
    let options: [Option]
    let rows: [Row]
    /// Headings of columns that are not read.
    package let otherColumns: [String]

    /// The poll that a file holds; `nil` where it is none, or cannot be read.
    package init?(atPath path: String) {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent().path
        guard let file = try? RawFile(named: url.lastPathComponent, in: folder) else { return nil }
        self.init(file)
    }

    init?(_ file: RawFile) {
        var diagnostics: [Diagnostic] = []
        guard let source = try? SourceFile(file, diagnostics: &diagnostics),
            case .grids(let grids) = source.content,
            let poll = grids.lazy.compactMap(Poll.init).first
        else { return nil }
        self = poll
    }

    init?(_ grid: Grid) {
        guard let layout = PollLayout(grid) else { return nil }
        (file, options, otherColumns) = (grid.name, layout.options.map(\.option), layout.otherColumns)
        let saysNo = layout.rows.contains { row in
            layout.options.contains { PollAnswer(reading: grid.cell(row, $0.column).text) == .no }
        }
        var rows: [Row] = []
        for row in layout.rows {
            guard let name = layout.name(ofRow: row, in: grid) else { continue }
            if let boxes = layout.boxes {
                let cell = grid.cell(row, boxes)
                rows.append(
                    Row(name: name, answers: [], boxes: Located(value: cell.text, location: cell.location)))
                continue
            }
            let cells = layout.options.map { grid.cell(row, $0.column).text }
            guard cells.allSatisfy({ $0.isEmpty || PollAnswer(reading: $0) != nil }) else { return nil }
            let isBlank = cells.allSatisfy(\.isEmpty)
            // Where only what suits is ticked, an empty box is a no.
            let answers = cells.map {
                $0.isEmpty ? (isBlank || saysNo ? nil : .no) : PollAnswer(reading: $0)
            }
            rows.append(Row(name: name, answers: answers, boxes: nil))
        }
        guard rows.contains(where: \.hasAnswered) else { return nil }
        self.rows = rows
    }
}
