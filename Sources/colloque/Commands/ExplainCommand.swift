import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct ExplainCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Text(
            fr: "Dit pourquoi une communication est où elle est, et ce que coûterait un souhait.",
            en: "Says why a paper is where it is, and what a wish would cost."
        ).spoken,
        discussion: Text(
            fr: """
                D’une communication\u{A0}: ce que coûterait chaque autre place, en points de plus que le meilleur \
                programme, tout le reste replanifié au mieux, ou la règle qui l’interdit. («\u{A0}colloque audit \
                --moving\u{A0}» dit ce qu’elle coûterait si tout le reste restait en place.) De tout autre sujet\u{A0}: ce qui n’est pas respecté, ce qu’il \
                en coûterait, et quels souhaits s’y opposent.
                  colloque explain limoges C07
                  colloque explain limoges "axe 2 jeudi"
                  colloque explain limoges "vendredi 9h Salle des conseils"
                  colloque explain limoges "Yamina Khelladine"
                  colloque explain limoges axe-dans-une-seule-salle
                """,
            en: """
                Of a paper: what each other place would cost, in points more than the best programme, all else planned \
                anew for the best, or the rule that forbids it. ("colloque audit --moving" says what it would cost if \
                all else stayed where it is.) Of any other subject: what is not met, what it would cost, and which wishes stand against it.
                  colloque explain limoges C07
                  colloque explain limoges "axis 2 on Thursday"
                  colloque explain limoges "Friday 9am Salle des conseils"
                  colloque explain limoges "Yamina Khelladine"
                  colloque explain limoges axes-stay-in-one-room
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(
                fr: "Une communication, un axe et un jour, une séance, une personne ou une règle.",
                en: "A paper, an axis and a day, a session, a person or a rule."
            ).spoken, valueName: Text(fr: "sujet", en: "subject").spoken))
    var subject: [String]

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "S’arrêter au bout de ce temps\u{A0}: ce qui n’est pas prouvé est alors dit «\u{A0}≥ n\u{A0}».",
                en: "Stop after this time: what is not proved is then said as \"≥ n\"."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let answer = try folder.work(quietly: json) {
            try $0.explain(subject.joined(separator: " "), within: timeLimit?.seconds, $1)
        }
        if json { return try Console.output.json(ExplanationDocument(answer)) }
        let (width, isComplete) = (Console.output.width ?? 80, detail.verbose)
        let text =
            switch answer.explanation {
            case .places(let found): PlaceTable(found, answer.opened, width: width, isComplete: isComplete).text
            case .wish(let found, let title, let unmet):
                WishReport(found, title, unmet, answer.opened, width: width, isComplete: isComplete).text
            }
        try Console.output.write(text)
    }
}
