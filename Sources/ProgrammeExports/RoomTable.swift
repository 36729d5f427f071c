internal import ConferenceModel

/// A day in the terminal as a table with a column for each room.
struct RoomTable {
    /// Below this a column of titles reads badly.
    private static let leastColumn = 18

    private struct Row {
        let time: [StyledLine]
        /// One cell for each room, or a single one across all.
        let cells: [[StyledLine]]
    }

    private let timeWidth: Int
    private let columns: Int
    private let columnWidth: Int
    private let rows: [Row]

    /// `nil` when the columns would be too narrow.
    init?(_ plan: DayPlan, of conference: Conference, width: Int, cards: SessionCards) {
        let language = cards.language
        timeWidth =
            plan.rows.flatMap { [$0.interval.start, $0.interval.end] }.map { $0.text[language].columns }.max() ?? 0
        columns = plan.rooms.count
        // `│ time │ room │ … │`: a line and two spaces for each column, one more line at the end.
        columnWidth = columns == 0 ? 0 : (width - timeWidth - 4 - 3 * columns) / columns
        guard columnWidth >= RoomTable.leastColumn else { return nil }
        let (columnWidth, wholeWidth) = (columnWidth, columnWidth * columns + 3 * (columns - 1))
        let head = Row(
            time: [],
            cells: plan.rooms.map { StyledLine.lines(conference.rooms[$0].name, .strong, width: columnWidth, limit: 2) }
        )
        rows =
            [head]
            + plan.rows.map { row in
                let (start, end) = (row.interval.start.text[language], row.interval.end.text[language])
                switch row {
                case .event(let event):
                    return Row(time: [StyledLine(start)], cells: [cards.event(event, width: wholeWidth)])
                case .timeSlot(_, let rooms):
                    let cells = rooms.map { sessions in
                        sessions.flatMap { [cards.axis($0)] + cards.papers(of: $0, width: columnWidth) }
                    }
                    return Row(time: [StyledLine(start, .strong), StyledLine(end, .faint)], cells: cells)
                }
            }
    }

    func lines(colour: Bool) -> [String] {
        let bodies = rows.map { lines(of: $0, colour: colour) }
        let rules = zip([nil] + rows.map(Optional.some), rows.map(Optional.some) + [nil]).map(rule)
        return zip(rules, bodies + [[]]).flatMap { [$0] + $1 }
    }

    private func lines(of row: Row, colour: Bool) -> [String] {
        let width = row.cells.count == columns ? columnWidth : columnWidth * columns + 3 * (columns - 1)
        let cells = [(row.time, timeWidth)] + row.cells.map { ($0, width) }
        return (0..<(cells.map(\.0.count).max() ?? 0)).map { index in
            let parts = cells.map { lines, width in
                (lines.indices.contains(index) ? lines[index] : StyledLine("")).rendered(width: width, colour: colour)
            }
            return "│ " + parts.joined(separator: " │ ") + " │"
        }
    }

    /// The line between two rows, `nil` for what lies beyond the table: its joints meet the columns above and below.
    private func rule(above: Row?, below: Row?) -> String {
        let isDivided = (above: above?.cells.count == columns, below: below?.cells.count == columns)
        let ends = above == nil ? ["┌", "┬", "┐"] : below == nil ? ["└", "┴", "┘"] : ["├", "┼", "┤"]
        let joint =
            switch isDivided {
            case (true, true): "┼"
            case (true, false): "┴"
            case (false, true): "┬"
            case (false, false): "─"
            }
        let dashes = { (width: Int) in String(repeating: "─", count: width + 2) }
        let rooms = Array(repeating: dashes(columnWidth), count: columns).joined(separator: joint)
        return ends[0] + dashes(timeWidth) + ends[1] + rooms + ends[2]
    }
}
