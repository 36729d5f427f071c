import ArgumentParser
import ConferenceModel

/// How much is said of what a programme does not meet.
struct DetailOption: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Dire tous les souhaits sans réponse, si nombreux soient-ils.",
                en: "Say every wish that is not met, however many there are."
            ).spoken))
    var verbose = false
}
