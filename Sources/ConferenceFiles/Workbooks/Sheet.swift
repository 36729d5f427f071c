/// One sheet of a workbook, by name.
struct Sheet: Hashable, Sendable {
    let name: String
    let isHidden: Bool
    /// Its place in the workbook, from 0.
    let index: Int
}
