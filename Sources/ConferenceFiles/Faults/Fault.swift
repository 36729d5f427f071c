package import ConferenceModel

/// One kind of thing that is wrong with what the organiser gave: facts are associated values, words are one `text`.
package protocol Fault: Hashable, Sendable {
    /// Stable kebab-case name: `unterminated-quote`.
    var name: String { get }
    var severity: Diagnostic.Severity { get }
    /// What is wrong and how to mend it; the place comes from the location.
    var text: Text { get }
}

extension Fault {
    package var severity: Diagnostic.Severity { .error }

    package func at(_ location: Location) -> Diagnostic { Diagnostic(severity, name, at: location, text) }

    package func at(_ file: String, line: Int? = nil, column: Int? = nil) -> Diagnostic {
        at(Location(file: file, line: line, column: column))
    }
}
