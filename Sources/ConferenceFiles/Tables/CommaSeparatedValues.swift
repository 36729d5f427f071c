import ConferenceModel

/// Reads CSV (RFC 4180) separated by `;`, `,` or tabs, whichever the first line has most of.
///
/// It is a reader of its own because SwiftCSV tells neither the line and column of a cell nor of a quotation mark that
/// is never closed, and people mend their tables by them. Columns count characters (Unicode scalars) in the line.
struct CommaSeparatedValues {
    private let bytes: [UInt8]
    private let name: String
    private let limits: TableLimits
    private let delimiter: UInt8
    private var position = 0
    private var line = 1
    private var column = 1

    /// - Throws: `unterminated-quote`, `text-after-quote`, `too-many-columns` and what ``Grid/append(_:)`` throws.
    static func grid(_ text: String, name: String, limits: TableLimits) throws(Diagnostic) -> Grid {
        var reader = CommaSeparatedValues(text, name: name, limits: limits)
        var grid = Grid(name: name, limits: limits)
        while reader.position < reader.bytes.count {
            let row = try reader.row()
            // Excel's own first line, `sep=;`, tells Excel what this reader finds out by itself.
            if grid.rows.isEmpty, row.first?.text.lowercased() == "sep=" { continue }
            try grid.append(row)
        }
        return grid
    }

    /// A line of the file as it stands, be it empty; line ends inside of quotation marks do not end it.
    struct Line {
        /// Its bytes in the text, its end included.
        let bytes: Range<Int>
        let cells: [Table.Cell]

        var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }
    }

    /// All lines, and what separates their cells.
    static func lines(
        _ text: String, name: String, limits: TableLimits
    ) throws(Diagnostic) -> (lines: [Line], delimiter: Character) {
        var reader = CommaSeparatedValues(text, name: name, limits: limits)
        var lines: [Line] = []
        while reader.position < reader.bytes.count {
            let (start, cells) = (reader.position, try reader.row())
            lines.append(Line(bytes: start..<reader.position, cells: cells))
        }
        return (lines, Character(Unicode.Scalar(reader.delimiter)))
    }

    private init(_ text: String, name: String, limits: TableLimits) {
        bytes = Array(text.utf8)
        (self.name, self.limits) = (name, limits)
        delimiter = CommaSeparatedValues.delimiter(of: bytes)
    }

    private static let (quote, lineFeed, carriageReturn) = (
        UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")
    )

    /// The one that stands most often outside quotation marks in the first line that has any: a title above the table
    /// has none.
    private static func delimiter(of bytes: [UInt8]) -> UInt8 {
        let candidates = [";", "\t", ","].map { UInt8(ascii: $0) }
        var counts = [0, 0, 0]
        var (isQuoted, isTitle) = (false, false)
        for byte in bytes.drop(while: { $0 == lineFeed || $0 == carriageReturn }) {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineFeed || byte == carriageReturn {
                // Under a title, a single comma is more likely one of a sentence.
                if counts.contains(where: { $0 > (isTitle ? 1 : 0) }) { break }
                (counts, isTitle) = ([0, 0, 0], true)
                continue
            }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        if isTitle, counts.allSatisfy({ $0 < 2 }) { counts = [0, 0, 0] }
        let most = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
        return candidates[most]
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }
    private var place: Location { Location(file: name, line: line, column: column) }

    /// Reads up to the end of the line on which the last cell ends.
    private mutating func row() throws(Diagnostic) -> [Table.Cell] {
        defer { endLine() }
        var cells: [Table.Cell] = []
        // A file of empty lines is read at the speed at which it can be made.
        if current.map(Self.endsLine) == true { return cells }
        while true {
            // Spreadsheets may end their lines with thousands of delimiters: what has no text is not too many.
            while cells.count == limits.columns, current == delimiter { advance(past: 1) }
            let cell = try cell()
            if cells.count < limits.columns {
                cells.append(cell)
            } else if !cell.text.isEmpty {
                throw TableFault.tooManyColumns(limit: limits.columns).at(cell.location)
            }
            guard current == delimiter else { return cells }
            advance(past: 1)
        }
    }

    private mutating func cell() throws(Diagnostic) -> Table.Cell {
        let start = place
        let text =
            current == Self.quote && !isBareQuote
            ? try quoted() : take { [delimiter] in $0 == delimiter || Self.endsLine($0) }
        return Table.Cell(text: text.trimmed, location: start)
    }

    /// Spreadsheets on the web write tabs without quoting: a mark that nothing closes at the end of a cell belongs to the
    /// text.
    private var isBareQuote: Bool {
        guard delimiter == UInt8(ascii: "\t") else { return false }
        var (place, isOpen) = (position + 1, true)
        while place < bytes.count, isOpen || bytes[place] == Self.quote {
            if bytes[place] == Self.quote { isOpen.toggle() }
            place += 1
        }
        guard !isOpen else { return true }
        return place < bytes.count && bytes[place] != delimiter && !Self.endsLine(bytes[place])
    }

    private mutating func quoted() throws(Diagnostic) -> String {
        let start = place
        var text = ""
        advance(past: 1)
        while true {
            text += take { $0 == Self.quote || Self.endsLine($0) }
            if text.utf8.count > limits.cell {
                throw TableFault.cellTooLong(limit: limits.cell).at(start)
            }
            guard let byte = current else { throw TableFault.unterminatedQuote.at(start) }
            if byte != Self.quote {
                endLine()
                text += "\n"
                continue
            }
            advance(past: 1)
            guard current == Self.quote else { break }
            advance(past: 1)
            text += "\""
        }
        while current == UInt8(ascii: " ") { advance(past: 1) }
        guard current == nil || current == delimiter || current.map(Self.endsLine) == true else {
            throw TableFault.textAfterQuote.at(place)
        }
        return text
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

    /// What stands before the first byte that is an end, or before the end of the file.
    private mutating func take(upTo isEnd: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) {
            // Only the first byte of a character counts: continuation bytes are 10xxxxxx.
            if bytes[position] & 0xC0 != 0x80 { column += 1 }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func advance(past count: Int) {
        position += count
        column += count
    }

    /// Passes LF, CR or CR LF.
    private mutating func endLine() {
        guard let byte = current else { return }
        position += 1
        if byte == Self.carriageReturn, current == Self.lineFeed { position += 1 }
        (line, column) = (line + 1, 1)
    }
}
