package import ConferenceFiles
package import ConferenceModel
package import SchedulingRules

/// A conference as far as its files could be read, and all there is to say about them.
package struct CheckedConference: Sendable {
    /// `nil` when an error leaves none.
    package let conference: Conference?
    package let rules: RuleSet
    /// By place.
    package let diagnostics: [Diagnostic]

    package init(_ path: String) { self.init(ConferenceSource(path: path)) }

    package init(_ source: ConferenceSource) { self.init(source.read()) }

    package init(_ reading: (conference: Conference?, diagnostics: [Diagnostic])) {
        let (conference, faults) = reading
        let (rules, ruleFaults) = conference.map(RuleSet.read) ?? (RuleSet([]), [])
        (self.conference, self.rules) = (conference, rules)
        diagnostics = (faults + ruleFaults).sorted { $0.location < $1.location }
    }

    package var hasErrors: Bool { count(.error) > 0 }

    package func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Errors and warnings.
    package var faults: [Diagnostic] { diagnostics.filter { $0.severity != .note } }

    /// What can be worked with.
    /// - Throws: all that is wrong, where the files have errors.
    package func opened() throws(WorkspaceFailure) -> OpenedConference {
        guard let conference, !hasErrors else {
            throw WorkspaceFailure(
                .filesInError, Text(fr: "fichiers du colloque à corriger", en: "files of the conference to be mended"),
                faults)
        }
        return OpenedConference(conference: conference, rules: rules, diagnostics: faults)
    }
}
