import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

extension PartOfProgramme: ExpressibleByArgument {
    /// `axis=1`, `jour=2012-11-15`, `speaker=Inès Benchaouïa`, `salle=Amphi`.
    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = Kind.allCases.first(where: { $0.words.contains(Spelling.folded(parts[0])) })
        else { return nil }
        self.init(kind, parts[1])
    }
}

extension PartOfProgramme.Kind {
    fileprivate var words: [String] {
        switch self {
        case .axis: ["axis", "axe"]
        case .day: ["day", "jour"]
        case .speaker: ["speaker", "intervenant", "intervenante"]
        case .room: ["room", "salle"]
        }
    }
}
