/// Where something stands in the organiser's files.
package struct Location: Hashable, Comparable, Sendable {
    /// Path inside the conference folder: `papers.csv`, `colloque.xlsx[papers]`.
    package let file: String
    /// From 1; `nil` = the file as a whole.
    package let line: Int?
    /// From 1.
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        (self.file, self.line, self.column) = (file, line, column)
    }

    /// `papers.csv:12:5`.
    package var description: String {
        ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }

    package static func < (a: Location, b: Location) -> Bool {
        (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
    }
}
