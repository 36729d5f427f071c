import ArgumentParser
import ConferenceModel
import ProgrammeExports

extension GridView: ExpressibleByArgument {
    /// `day`, `room`, `axis`, `speaker`, or the French word.
    public init?(argument: String) {
        switch Spelling.folded(argument) {
        case "day", "jour": self = .day
        case "room", "salle": self = .room
        case "axis", "axe": self = .axis
        case "speaker", "intervenant", "intervenante", "intervenant·e": self = .speaker
        default: return nil
        }
    }
}
