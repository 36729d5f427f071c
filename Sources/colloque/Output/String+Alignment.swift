import ProgrammeExports

extension String {
    /// Spaces before the text, up to `width` columns.
    func rightAligned(in width: Int) -> String { String(repeating: " ", count: max(width - columns, 0)) + self }
}
