/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
    package var isBold = false
    /// Long text runs on below instead of to the right.
    package var wraps = false
    /// Background, `RRGGBB`; `nil` = none.
    package var fill: String?
    /// Of the text, `RRGGBB`; `nil` = the program's own.
    package var ink: String?

    package static let plain = CellStyle()
    package static let bold = CellStyle(isBold: true)
    package static let wrapped = CellStyle(wraps: true)

    package init(isBold: Bool = false, wraps: Bool = false, fill: String? = nil, ink: String? = nil) {
        (self.isBold, self.wraps, self.fill, self.ink) = (isBold, wraps, fill, ink)
    }
}
