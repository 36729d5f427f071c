/// What a cell says, with and without the white space around it. Trimmed once: thousands of cells may share one text.
struct CellText {
    let text: String
    let verbatim: String

    init(_ verbatim: String) { (text, self.verbatim) = (verbatim.trimmed, verbatim) }
}
