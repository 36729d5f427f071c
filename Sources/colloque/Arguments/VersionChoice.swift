import ArgumentParser
import ConferenceModel

/// A version as a command line names it: `3`, `published`, `latest`, or the French words.
enum VersionChoice: ExpressibleByArgument {
    case number(Int)
    case published
    case latest

    init?(argument: String) {
        switch Spelling.folded(argument) {
        case "published", "publiee": self = .published
        case "latest", "derniere": self = .latest
        default:
            guard let number = Int(argument), number > 0 else { return nil }
            self = .number(number)
        }
    }
}
