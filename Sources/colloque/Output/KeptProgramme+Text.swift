import Archive
import ConferenceModel
import ConferenceWorkspace

extension KeptProgramme {
    /// Where it is: in a file, and in which version.
    func text(savedAs path: String) -> Text {
        guard let version else { return Text(fr: "Enregistré dans \(path).", en: "Saved as \(path).") }
        guard isNew else {
            return Text(
                fr: "Rien de nouveau\u{A0}: c’est la version \(version.number), dans \(path).",
                en: "Nothing new: it is version \(version.number), in \(path).")
        }
        return Text(
            fr: "Enregistré dans \(path)\u{A0}: version \(version.number).",
            en: "Saved as \(path): version \(version.number).")
    }
}
