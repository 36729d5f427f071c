import ConferenceFiles
import ConferenceModel
import ProgrammeExports
import SchedulingRules

/// A conference's folder as far as it could be read, and all there is to say about its files.
struct CheckedFolder {
    /// `nil` when an error leaves none.
    let conference: Conference?
    let rules: RuleSet
    /// By place.
    let diagnostics: [Diagnostic]

    init(_ path: String) {
        let (conference, faults) = ConferenceFolder(path: path).read()
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
