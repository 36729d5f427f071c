import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct PinCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin",
        abstract: Text(fr: "Fixe des communications.", en: "Fixes papers where they are.").spoken,
        discussion: Text(
            fr: """
                À leur place dans la dernière version, ou à celle qui est donnée\u{202F}; sans option, leur séance (créneau et \
                salle). Les options sans valeur se mettent à la fin.
                  colloque pin limoges C07
                  colloque pin limoges C07 C12 --time
                  colloque pin limoges C07 --time "jeudi 15 11:00" --room "Amphi Blanc"
                  colloque pin limoges --all --before 2012-11-15T14:00
                """,
            en: """
                In their place in the latest version, or in the one that is given; without an option, in their session (time \
                slot and room). Options without a value come last.
                  colloque pin limoges C07
                  colloque pin limoges C07 C12 --time
                  colloque pin limoges C07 --time "Thursday 15 11:00" --room "Amphi Blanc"
                  colloque pin limoges --all --before 2012-11-15T14:00
                """
        ).spoken)

    /// What an option means that is given without a value.
    private static let here = "="

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Ids des communications.", en: "Ids of the papers.").spoken,
            valueName: Text(fr: "communication", en: "paper").spoken))
    var papers: [String] = []

    @Option(
        defaultAsFlag: PinCommand.here,
        help: ArgumentHelp(
            Text(fr: "À un créneau.", en: "To a time slot.").spoken,
            valueName: Text(fr: "créneau", en: "time slot").spoken))
    var time: String?

    @Option(
        defaultAsFlag: PinCommand.here,
        help: ArgumentHelp(
            Text(fr: "À une salle.", en: "To a room.").spoken, valueName: Text(fr: "salle", en: "room").spoken))
    var room: String?

    @Flag(
        help: ArgumentHelp(
            Text(fr: "À leur séance (sans autre option).", en: "To their session (unless another option is given).")
                .spoken))
    var session = false

    @Option(
        defaultAsFlag: PinCommand.here,
        help: ArgumentHelp(
            Text(fr: "À un axe.", en: "To an axis.").spoken, valueName: Text(fr: "axe", en: "axis").spoken))
    var axis: String?

    @Flag(help: ArgumentHelp(Text(fr: "Toutes les communications.", en: "All papers.").spoken))
    var all = false

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Avec --all\u{A0}: celles qui commencent avant, 2012-11-15T14:00.",
                en: "With --all: those that start before, 2012-11-15T14:00."
            ).spoken, valueName: Text(fr: "moment", en: "moment").spoken))
    var before: Moment?

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard all != papers.isEmpty || (before != nil && !all) else { return }
        throw ValidationError(
            Text(
                fr: "donnez des ids, ou --all, seul ou avec --before",
                en: "give ids, or --all, alone or with --before"
            ).spoken)
    }

    func run() throws {
        let isSession = session || (time == nil && room == nil && axis == nil)
        let request = PinRequest(
            all ? .all(before: before) : .ids(papers), time: word(time) ?? (isSession ? .here : nil),
            room: word(room) ?? (isSession ? .here : nil), axis: word(axis))
        let answer = try folder.work { try $0.pin(request, $1) }
        guard let step = answer.step else {
            return try Console.output.line(
                Text(fr: "Aucune communication n’est concernée.", en: "No paper is concerned.").spoken)
        }
        try folder.tell(
            answer.pins.map { paper, words in
                Text(fr: "\(paper) est épinglée\u{A0}: \(words.text).", en: "\(paper) is pinned: \(words.text).")
            }, step)
    }

    private func word(_ option: String?) -> PinRequest.Word? {
        option == PinCommand.here ? .here : option.map { .named($0) }
    }
}
