/// What the organiser says about how lists are to be read.
package struct ListOptions: Sendable {
    /// Headings that hold a column, whatever would be guessed.
    package var columns: [ColumnChoice]
    /// The sheet of a workbook.
    package var sheet: String?
    /// The line of the headings, as spreadsheets number it.
    package var headingLine: Int?
    /// Whether a row that cannot be read refuses the file.
    package var isStrict: Bool

    package init(
        columns: [ColumnChoice] = [], sheet: String? = nil, headingLine: Int? = nil,
        isStrict: Bool = false
    ) {
        (self.columns, self.sheet, self.headingLine, self.isStrict) = (
            columns, sheet, headingLine, isStrict
        )
    }
}
