internal import ConferenceModel
internal import Scheduling

/// What `check --json` prints; keys without a value are left out.
package struct CheckDocument: Encodable {
    struct Item: Encodable {
        /// `error`, `warning` or `note`.
        let severity: String
        /// Stable name of this kind of diagnostic.
        let name: String
        let file: String
        /// From 1.
        let line: Int?
        let column: Int?
        let message: Text
    }

    let errors: Int
    let warnings: Int
    let notes: Int
    let diagnostics: [Item]
    let conflicts: [Finding]

    package init(_ check: CheckAnswer) {
        let (reading, conflicts) = (check.reading, check.conflicts)
        errors = reading.count(.error) + conflicts.count
        warnings = reading.count(.warning)
        notes = reading.count(.note)
        diagnostics = reading.diagnostics.map {
            Item(
                severity: $0.severity.rawValue, name: $0.name, file: $0.location.file, line: $0.location.line,
                column: $0.location.column, message: $0.message)
        }
        self.conflicts = conflicts.map(Finding.init)
    }
}
