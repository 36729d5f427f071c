import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct WhatIfCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: Text(
            fr: "Essaie un changement\u{A0}: le nouvel optimum et ce qui bouge.",
            en: "Tries a change: the new optimum, and what moves."
        ).spoken,
        discussion: Text(
            fr: """
                Le dossier reste comme il est. Plusieurs changements s’essaient ensemble.
                  colloque what-if limoges --unavailable "Yamina Khelladine: jeudi matin"
                  colloque what-if limoges --room "Salle B 204: fermée jeudi"
                  colloque what-if limoges --weight axe-dans-une-seule-salle=40
                """,
            en: """
                The folder stays as it is. Several changes are tried together.
                  colloque what-if limoges --unavailable "Yamina Khelladine: Thursday morning"
                  colloque what-if limoges --room "Salle B 204: closed Thursday"
                  colloque what-if limoges --weight axes-stay-in-one-room=40
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Une personne n’est pas disponible à ces heures.", en: "A person is unavailable at these hours."
            ).spoken, valueName: Text(fr: "nom: heures", en: "name: hours").spoken))
    var unavailable: [String] = []

    @Option(
        help: ArgumentHelp(
            Text(fr: "Une salle est fermée à ces heures.", en: "A room is closed at these hours.").spoken,
            valueName: Text(fr: "salle: heures", en: "room: hours").spoken))
    var room: [String] = []

    @Option(
        help: ArgumentHelp(
            Text(fr: "Une préférence a un autre poids.", en: "A preference has another weight.").spoken,
            valueName: Text(fr: "règle=poids", en: "rule=weight").spoken))
    var weight: [String] = []

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "S’arrêter au meilleur programme trouvé en ce temps.",
                en: "Stop at the best programme found in this time."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @OptionGroup var detail: DetailOption

    @Flag(help: ArgumentHelp(Text(fr: "En JSON, dans les deux langues.", en: "In JSON, in both languages.").spoken))
    var json = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard unavailable.isEmpty, room.isEmpty, weight.isEmpty else { return }
        throw ValidationError(
            Text(
                fr: "rien à essayer\u{A0}: donnez --unavailable, --room ou --weight",
                en: "nothing to try: give --unavailable, --room or --weight"
            ).spoken)
    }

    func run() throws {
        let changes =
            unavailable.map(SupposedChange.unavailable) + room.map(SupposedChange.closed)
            + weight.map(SupposedChange.weight)
        let answer = try folder.work(quietly: true) { try $0.whatIf(changes, within: timeLimit?.seconds, $1) }
        switch answer {
        case .scheduled(let supposed):
            if json { return try Console.output.json(WhatIfDocument(supposed)) }
            let width = Console.output.width ?? 80
            let report = SuppositionReport(supposed: supposed, isComplete: detail.verbose, width: width)
            try Console.output.write(report.text)
        case .infeasible(let conflicts):
            for line in ReasonList(conflicts: conflicts, isComplete: detail.verbose).lines {
                try Console.error.line(line)
            }
            throw WorkspaceFailure.noProgramme
        }
    }
}
