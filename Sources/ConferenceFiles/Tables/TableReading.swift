/// What came of looking for a table.
package enum TableReading: Sendable {
    /// No file and no sheet has one of the names.
    case absent
    /// It is there but cannot be read; the reader's diagnostics have an error that says why.
    case unreadable
    /// Read; the reader's diagnostics may still have errors about some of its rows.
    case read(Table)

    package var table: Table? {
        if case .read(let table) = self { table } else { nil }
    }
}
