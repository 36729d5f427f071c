import ArgumentParser
import ConferenceModel

/// What the organiser wishes to remember of a version.
struct NoteOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(fr: "Une note, pour s’y retrouver.", en: "A note, to find one’s way.").spoken,
            valueName: Text(fr: "texte", en: "text").spoken))
    var note: String?

    func validate() throws {
        guard let note, note.count > 500 else { return }
        throw ValidationError(
            Text(fr: "une note a 500 caractères au plus", en: "a note has at most 500 characters").spoken)
    }
}
