import ProgrammeExports

extension String {
    /// Lines of a line that is indented; those after its first are further in.
    func wrappedFurtherIn(to width: Int) -> String {
        let indentation = String(prefix { $0 == " " })
        let lines = wrapped(to: max(width - indentation.columns - 4, 10))
        return indentation + lines.joined(separator: "\n" + indentation + "    ")
    }

    /// Spaces before the text, up to `width` columns.
    func rightAligned(in width: Int) -> String { String(repeating: " ", count: max(width - columns, 0)) + self }
}
