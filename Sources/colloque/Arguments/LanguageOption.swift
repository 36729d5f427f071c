import ArgumentParser
import ConferenceModel

/// `--language`, which every command takes.
struct LanguageOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Langue des textes\u{A0}: fr ou en (sinon, celle du système).",
                en: "Language of all texts: fr or en (otherwise the system’s)."
            )
            .spoken,
            valueName: Text(fr: "langue", en: "language").spoken))
    var language: Language?
}
