import ConferenceFiles
import ConferenceModel
import ProgrammeExports
import SchedulingRules

/// A conference as far as its files could be read, and all there is to say about them.
struct CheckedConference {
    /// `nil` when an error leaves none.
    let conference: Conference?
    let rules: RuleSet
    /// By place.
    let diagnostics: [Diagnostic]

    init(_ path: String) {
        self.init(ConferenceSource(path: path).read())
    }

    init(_ reading: (conference: Conference?, diagnostics: [Diagnostic])) {
        let (conference, faults) = reading
        let (rules, ruleFaults) = conference.map(RuleSet.read) ?? (RuleSet([]), [])
        (self.conference, self.rules) = (conference, rules)
        diagnostics = (faults + ruleFaults).sorted { $0.location < $1.location }
    }

    var hasErrors: Bool { count(.error) > 0 }

    func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

extension Diagnostic {
    /// One line, whatever the file had in it.
    var line: String { text.spoken.line }
}
