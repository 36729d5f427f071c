import ArgumentParser
import ConferenceModel

/// How much is said: by default no more than can be read at a glance.
struct DetailOption: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Tout dire, si long que ce soit\u{A0}: chaque souhait sans réponse, chaque raison.",
                en: "Say all, however long: every wish that is not met, every reason."
            ).spoken))
    var verbose = false
}
