/// Something to say about the organiser's files: what is wrong, where, and how to mend it.
package struct Diagnostic: Error, Hashable, Sendable {
    package enum Severity: String, Sendable, CaseIterable {
        /// Nothing can be computed before it is mended.
        case error
        /// Probably not what was meant.
        case warning
        /// Worth knowing.
        case note

        package var text: Text {
            switch self {
            case .error: Text(fr: "erreur", en: "error")
            case .warning: Text(fr: "attention", en: "warning")
            case .note: Text(fr: "note", en: "note")
            }
        }
    }

    package let severity: Severity
    /// Stable kebab-case name of this kind of diagnostic: `unknown-speaker`.
    package let name: String
    package let location: Location
    package let message: Text

    package init(_ severity: Severity, _ name: String, at location: Location, _ message: Text) {
        (self.severity, self.name, self.location, self.message) = (severity, name, location, message)
    }

    /// `papers.csv:12:5: error: unknown speaker "Ada L." — did you mean "Ada Lovelace"?`
    package var text: Text {
        Text(
            fr: "\(location.description): \(severity.text.fr)\u{A0}: \(message.fr)",
            en: "\(location.description): \(severity.text.en): \(message.en)")
    }
}
