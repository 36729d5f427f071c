import ConferenceModel

/// What is wrong with cells of the table of papers, kept apart until it is known that no change replaces them.
struct ReplaceableFaults {
    private struct Cell: Hashable {
        let paper: Int
        let column: PaperColumn
        /// Of a person, where the cell lists some.
        let name: String
    }

    private var faults: [Cell: [Diagnostic]] = [:]

    mutating func add(_ new: [Diagnostic], _ column: PaperColumn, ofPaper paper: Int, _ name: String) {
        if !new.isEmpty { faults[cell(column, paper, name), default: []] += new }
    }

    mutating func replace(_ column: PaperColumn, ofPaper paper: Int, _ name: String = "", with new: [Diagnostic]) {
        faults[cell(column, paper, name)] = new.isEmpty ? nil : new
    }

    private func cell(_ column: PaperColumn, _ paper: Int, _ name: String) -> Cell {
        Cell(paper: paper, column: column, name: name.isEmpty ? "" : name.folded)
    }

    /// Of the cells that were not replaced, or of what replaced them, by place.
    var diagnostics: [Diagnostic] {
        faults.values.joined().sorted { ($0.location, $0.name, $0.message.en) < ($1.location, $1.name, $1.message.en) }
    }
}
