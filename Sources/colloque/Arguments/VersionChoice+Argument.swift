import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

extension VersionChoice: ExpressibleByArgument {
    /// `3`, `published`, `latest`, or the French words.
    public init?(argument: String) {
        switch Spelling.folded(argument) {
        case "published", "publiee": self = .published
        case "latest", "derniere": self = .latest
        default:
            guard let number = Int(argument), number > 0 else { return nil }
            self = .number(number)
        }
    }
}
