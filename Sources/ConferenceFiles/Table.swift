package import ConferenceModel

/// A table as the organiser wrote it, whatever file it came from: one line of headings, then rows.
package struct Table: Hashable, Sendable {
    package struct Cell: Hashable, Sendable {
        /// Without surrounding white space; dates and times of spreadsheets as `2012-11-15`, `09:00`,
        /// `2012-11-15 09:00`; whole numbers without a decimal point.
        package let text: String
        /// With the white space that surrounds it in a spreadsheet, for programs that compare names letter by letter.
        package let verbatim: String
        package let location: Location

        package init(text: String, verbatim: String? = nil, location: Location) {
            (self.text, self.verbatim, self.location) = (text, verbatim ?? text, location)
        }
    }

    /// What diagnostics call it: `papers.csv`, `colloque.xlsx[papers]`.
    package let name: String
    package let headings: [Cell]
    /// Each as wide as `headings`; rows without any text are left out.
    package let rows: [[Cell]]

    package init(name: String, headings: [Cell], rows: [[Cell]]) {
        (self.name, self.headings, self.rows) = (name, headings, rows)
    }
}
