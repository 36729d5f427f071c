import ArgumentParser
import ConferenceModel
import LinearProgramming

/// When a search may stop before the optimum is proved.
struct SearchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr: "S’arrêter au meilleur programme trouvé en ce temps.",
                en: "Stop at the best programme found in this time."
            ).spoken, valueName: Text(fr: "secondes", en: "seconds").spoken))
    var timeLimit: TimeLimit?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "S’arrêter à un programme aussi près de l’optimum\u{A0}: 1% ou 0,01.",
                en: "Stop at a programme this near to the optimum: 1% or 0.01."
            ).spoken, valueName: Text(fr: "écart", en: "gap").spoken))
    var gap: Gap?

    /// From now on.
    var limits: SolveLimits {
        SolveLimits(
            deadline: timeLimit.map { .now + .seconds($0.seconds) }, gap: gap?.ratio ?? 0,
            isCancelled: { Interruptions.wereSeen })
    }
}
