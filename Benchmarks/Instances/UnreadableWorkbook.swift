import ConferenceModel

/// A workbook that cannot be measured on.
struct UnreadableWorkbook: Error, CustomStringConvertible {
    let description: String

    init(_ diagnostics: [Diagnostic]) {
        description = diagnostics.filter { $0.severity == .error }.map(\.text.en).joined(separator: "\n")
    }
}
