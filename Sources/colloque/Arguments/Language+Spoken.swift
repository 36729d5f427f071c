import ArgumentParser
import ConferenceModel
import Foundation

extension Language {
    /// The language in which this run speaks. It is known before the arguments are parsed, because the help texts are
    /// built while they are.
    static let spoken = spoken(arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// That of `--language`, else French where the environment is (`LC_ALL`, `LC_MESSAGES`, `LANG`, as POSIX has it), else
    /// English.
    static func spoken(arguments: [String], environment: [String: String]) -> Language {
        let option = "--language"
        let separate = zip(arguments, arguments.dropFirst()).reversed().first { $0.0 == option }?.1
        let joined = arguments.last { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
        if let language = (separate ?? joined.map(String.init)).flatMap(Language.init(argument:)) { return language }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("fr") == true ? .fr : .en
    }
}

extension Language: ExpressibleByArgument {
    /// `fr`, `en`, or the language's name in either.
    public init?(argument: String) {
        switch Spelling.folded(argument) {
        case "fr", "francais", "french": self = .fr
        case "en", "anglais", "english": self = .en
        default: return nil
        }
    }
}

extension Text {
    /// In the language of this run.
    var spoken: String { self[.spoken] }
}
