/// The address of a cell in a sheet: `B12`.
struct CellReference: Hashable, Sendable {
    /// From 1.
    let row: Int
    /// From 1: A, B, …
    let column: Int

    /// What .xlsx allows: 1,048,576 rows, columns up to XFD.
    static let (lastRow, lastColumn) = (1_048_576, 16_384)

    /// `nil` for anything but letters, then digits, within a sheet's bounds.
    init?(_ text: some StringProtocol) {
        let letters = text.prefix { $0.isASCII && $0.isLetter }
        let digits = text.dropFirst(letters.count)
        guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.allSatisfy(\.isWholeNumber),
            let row = Int(digits)
        else { return nil }
        let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        guard (1...Self.lastRow).contains(row), column <= Self.lastColumn else { return nil }
        (self.row, self.column) = (row, column)
    }
}
