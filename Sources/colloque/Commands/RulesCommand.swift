import ArgumentParser
import ConferenceModel
import ConferenceWorkspace
import SchedulingRules

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: Text(
            fr: "Dit toutes les règles, leur poids et leurs réglages.",
            en: "Lists all rules, their weights and settings."
        ).spoken,
        discussion: Text(
            fr: """
                Une exigence tient toujours\u{202F}; une préférence coûte des points quand elle ne tient pas. Les poids se \
                changent dans colloque.yaml, sous «\u{A0}règles\u{A0}».
                  colloque rules
                  colloque rules --markdown > règles.md
                """,
            en: """
                A requirement always holds; a preference costs points when it does not. Weights are changed in \
                colloque.yaml, under "rules".
                  colloque rules
                  colloque rules --markdown > rules.md
                """
        ).spoken)

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @Flag(help: ArgumentHelp(Text(fr: "En Markdown.", en: "In Markdown.").spoken))
    var markdown = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let list = RuleList(RuleSet.all)
        if json { return try Console.output.json(list) }
        if markdown { return try Console.output.write(list.markdown(.spoken)) }
        try Console.output.report(list.text(.spoken))
    }
}
