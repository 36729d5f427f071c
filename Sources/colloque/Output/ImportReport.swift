import ConferenceFiles
import ConferenceModel
import ConferenceWorkspace
import Scheduling
import SchedulingRules

/// What was made of the files of other software.
struct ImportReport {
    private let written: WrittenImport
    private let folder: String

    init(_ written: WrittenImport, in folder: String) { (self.written, self.folder) = (written, folder) }

    var text: String {
        let files = written.files.map { "  \(folder.path(of: $0))\n" }.joined()
        let said = [
            Text(fr: "Colloque importé\u{A0}:\n\(files)", en: "Conference imported:\n\(files)"),
            list(
                written.imported.notes.map(\.text),
                under: Text(fr: "Ce que les fichiers ne disent pas", en: "What the files do not say")),
            kept(written.imported), written.audit.map { verdict($0) },
            Text(fr: "Ensuite\u{A0}: colloque check \(folder)\n", en: "Next: colloque check \(folder)\n"),
        ]
        return said.compactMap { $0?.spoken }.joined()
    }

    private func list(_ lines: [Text], under title: Text) -> Text? {
        guard !lines.isEmpty else { return nil }
        return Text(
            fr: "\(title.fr)\u{A0}:\n" + lines.map { "  \($0.fr.line)\n" }.joined(),
            en: "\(title.en):\n" + lines.map { "  \($0.en.line)\n" }.joined())
    }

    private func kept(_ imported: ImportedFolder) -> Text? {
        let kept = imported.kept.map { Text("\($0.field.line) (\($0.count))") }
        return list(
            kept,
            under: Text(
                fr: "Sans place dans le dossier, et gardé dans \(imported.remarksFile)",
                en: "Without a place in the folder, and kept in \(imported.remarksFile)"))
    }

    /// What the audit says of the programme that was in the files.
    private func verdict(_ audit: Audit) -> Text {
        let broken = audit.entries.filter(\.isBrokenRequirement).flatMap(\.violations).map(\.text)
        if broken.isEmpty {
            return Text(
                fr: "Le programme des fichiers tient toutes les exigences\u{202F}; \(audit.points) points.\n",
                en: "The programme in the files meets all requirements; \(audit.points) points.\n")
        }
        let more = broken.count - 20
        let rest = Text(fr: "… et \(more) autres\u{A0}: colloque audit", en: "… and \(more) more: colloque audit")
        let title = Text(
            fr: "Le programme des fichiers, contre les exigences",
            en: "The programme in the files, against the requirements")
        return list(broken.prefix(20) + (more > 0 ? [rest] : []), under: title) ?? Text("")
    }
}
