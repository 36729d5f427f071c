import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct UnpinCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unpin",
        abstract: Text(fr: "Laisse de nouveau des communications libres.", en: "Sets papers free again.").spoken,
        discussion: Text(
            fr: "  colloque unpin limoges C07\n  colloque unpin limoges --all",
            en: "  colloque unpin limoges C07\n  colloque unpin limoges --all"
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Ids des communications.", en: "Ids of the papers.").spoken,
            valueName: Text(fr: "communication", en: "paper").spoken))
    var papers: [String] = []

    @Flag(help: ArgumentHelp(Text(fr: "Toutes celles qui sont épinglées.", en: "All that are pinned.").spoken))
    var all = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard all == papers.isEmpty else {
            throw ValidationError(Text(fr: "donnez des ids, ou --all", en: "give ids, or --all").spoken)
        }
    }

    func run() throws {
        let (freed, step) = try folder.work { try $0.unpin(all ? nil : papers, $1) }
        guard let step else {
            return try Console.output.line(
                Text(fr: "Aucune communication n’est épinglée.", en: "No paper is pinned.").spoken)
        }
        try folder.tell(
            freed.map { Text(fr: "\($0) n’est plus épinglée.", en: "\($0) is no longer pinned.") }, step)
    }
}
