/// How large the tables of a conference may be. Far beyond any real one: a wall against files made to hang a reader.
package struct TableLimits: Sendable {
    /// Bytes of a CSV file or workbook.
    package var fileBytes = RawFile.tableLimit
    /// Bytes of all that a workbook holds, inflated.
    package var inflatedBytes = 50_000_000
    /// How many times its compressed size a part of a workbook may have, once beyond a megabyte.
    package var inflation = 200
    /// Elements, attributes and pieces of text of one XML part of a workbook.
    package var elements = 500_000
    package var rows = 10_000
    package var columns = 200
    /// Characters (UTF-8 bytes, strictly) of one cell.
    package var cell = 50_000
    /// Characters (UTF-8 bytes, strictly) of all cells of a table.
    package var text = 20_000_000

    package static let standard = TableLimits()

    package init() {}
}
