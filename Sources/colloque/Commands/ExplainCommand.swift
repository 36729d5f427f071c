import ArgumentParser
import ConferenceModel
import GLPKBackend
import LinearProgramming
import Scheduling
import SchedulingRules

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
                programme, ou la règle qui l’interdit. De tout autre sujet\u{A0}: ce qui n’est pas respecté, ce qu’il \
                en coûterait, et quels souhaits s’y opposent.
                  colloque explain limoges C07
                  colloque explain limoges "axe 2 jeudi"
                  colloque explain limoges "vendredi 9h Salle des conseils"
                  colloque explain limoges "Yamina Khelladine"
                  colloque explain limoges axe-dans-une-seule-salle
                """,
            en: """
                Of a paper: what each other place would cost, in points more than the best programme, or the rule that \
                forbids it. Of any other subject: what is not met, what it would cost, and which wishes stand against it.
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
        let (conference, rules) = try folder.read()
        let topic = try TopicReader(conference).topic(of: subject.joined(separator: " "))
        Interruptions.count()
        let limits = SolveLimits(
            deadline: timeLimit.map { .now + .seconds($0.seconds) }, isCancelled: { Interruptions.wereSeen })
        guard !Scheduler(GLPKSolver()).isLarge(conference) else {
            throw CommandFailure(.badInput, ExplainCommand.tooLarge)
        }
        let start = try folder.savedProgramme(of: conference)
        try ScheduleFailure.translated {
            if case .paper(let paper) = topic {
                try explain(paper, conference, rules, start, limits)
            } else {
                try explain(topic, conference, rules, start, limits)
            }
        }
    }

    private static let tooLarge = Text(
        fr: "les places d’un aussi grand colloque ne se chiffrent pas\u{A0}: cela suppose un optimum prouvé",
        en: "the places of so large a conference cannot be priced: that takes a proved optimum")

    private func explain(
        _ paper: Reference<Paper>, _ conference: Conference, _ rules: RuleSet, _ start: Programme?,
        _ limits: SolveLimits
    ) throws {
        let id = conference.papers[paper].id
        guard conference.papers[paper].status == .accepted else {
            throw CommandFailure(
                .usage, Text(fr: "\(id) n’est pas à programmer", en: "\(id) is not to be scheduled"))
        }
        let search = try PlaceSearch(of: paper, in: conference, under: rules, GLPKSolver(), within: limits)
        let valid = start.flatMap { Audit(of: $0, of: conference, by: rules).isValid ? $0 : nil }
        let line = json ? nil : ProgressLine(on: .error)
        let count = conference.timeSlots.count * conference.rooms.count
        let counter = Counter()
        let found = try search.run(from: valid, jobs: SearchOptions.standardJobs) { _ in
            let done = counter.next()
            line?.begin(Text(fr: "\(done) places sur \(count)", en: "\(done) of \(count) places"))
        }
        line?.end()
        guard let found else { throw CommandFailure(.noProgramme, ExitStatus.noProgramme.text) }
        if json { return try Console.output.json(ExplanationDocument(found, of: conference)) }
        let table = PlaceTable(
            explanation: found, conference: conference, rules: rules, width: Console.output.width ?? 80,
            isComplete: detail.verbose)
        try Console.output.write(table.text)
    }

    private func explain(
        _ topic: Topic, _ conference: Conference, _ rules: RuleSet, _ start: Programme?, _ limits: SolveLimits
    ) throws {
        let search = WishSearch(in: conference, under: rules, Scheduler(GLPKSolver()), within: limits)
        let asked = AskedWish(topic, conference)
        let found: WishExplanation?
        if let wish = asked.wish {
            found = try search.price(of: wish, from: start)
        } else if case .rule(let rule) = topic {
            found = try search.price(of: rule, from: start)
        } else {
            found = nil
        }
        guard let found else { throw CommandFailure(.noProgramme, ExitStatus.noProgramme.text) }
        let unmet = asked.unmet(in: found.programme, under: rules)
        if json { return try Console.output.json(ExplanationDocument(found, unmet: unmet)) }
        let report = WishReport(
            explanation: found, title: asked.title, unmet: unmet, conference: conference, rules: rules,
            width: Console.output.width ?? 80, isComplete: detail.verbose)
        try Console.output.write(report.text)
    }
}
