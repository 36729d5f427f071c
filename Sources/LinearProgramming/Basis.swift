/// Which rows and columns are basic, and at which bound the others stand: where a simplex method can start again.
package struct Basis: Hashable, Sendable {
    package enum Status: UInt8, Sendable {
        case basic, atLower, atUpper, free, fixed
    }

    package let rows: [Status]
    package let columns: [Status]

    package init(rows: [Status], columns: [Status]) { (self.rows, self.columns) = (rows, columns) }
}
