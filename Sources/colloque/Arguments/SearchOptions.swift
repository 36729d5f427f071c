import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

/// When a search may stop before the optimum is proved, and how it goes about its work.
struct SearchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr:
                    "S’arrêter au meilleur programme trouvé en ce temps (sinon, \(SearchBudget.standardTime) pour un grand colloque).",
                en:
                    "Stop at the best programme found in this time (otherwise \(SearchBudget.standardTime) for a large conference)."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "S’arrêter à un programme aussi près de l’optimum\u{A0}: 1% ou 0,01.",
                en: "Stop at a programme this near to the optimum: 1% or 0.01."
            ).spoken, valueName: Text(fr: "écart", en: "gap").spoken))
    var gap: Gap?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Recherches menées à la fois, 1 à \(mostJobs) (sinon, autant que de processeurs, 8 au plus).",
                en: "Searches at the same time, 1 to \(mostJobs) (otherwise one per processor, at most 8)."
            ).spoken, valueName: Text(fr: "nombre", en: "number").spoken))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Nombre dont part le hasard de la recherche (sinon, 1).",
                en: "Number that the search’s chances start from (otherwise 1)."
            ).spoken, valueName: Text(fr: "nombre", en: "number").spoken))
    var seed: Int?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: """
                    S’arrêter après tant de travail (itérations du simplexe × milliers de lignes et de colonnes)\u{A0}: les \
                    mêmes fichiers, --jobs, --seed et --work donnent partout les mêmes octets.
                    """,
                en: """
                    Stop after so much work (simplex iterations × thousands of rows and columns): the same files, --jobs, \
                    --seed and --work give the same bytes anywhere.
                    """
            ).spoken, valueName: Text(fr: "travail", en: "work").spoken))
    var work: Int?

    private static let mostJobs = 64

    func validate() throws {
        if let jobs, !(1...SearchOptions.mostJobs).contains(jobs) {
            throw ValidationError(
                Text(
                    fr:
                        "--jobs va de 1 à \(SearchOptions.mostJobs)\u{A0}: donnez le nombre de vos processeurs, par exemple",
                    en:
                        "--jobs goes from 1 to \(SearchOptions.mostJobs): give the number of your processors, for example"
                ).spoken)
        }
        if let work, work < 1 {
            throw ValidationError(
                Text(
                    fr: "--work est au moins 1\u{A0}: essayez 200000",
                    en: "--work is at least 1: try 200000"
                ).spoken)
        }
    }

    var budget: SearchBudget {
        SearchBudget(
            seconds: timeLimit?.seconds, gap: gap?.ratio ?? 0, jobs: jobs ?? SearchBudget.standardJobs, seed: seed ?? 1,
            work: work)
    }
}
