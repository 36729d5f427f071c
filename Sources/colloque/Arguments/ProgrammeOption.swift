import Archive
import ArgumentParser
import ConferenceModel

/// Which programme of a conference is meant: the latest version that its folder keeps, or the one that was saved there,
/// unless another is named.
struct ProgrammeOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr:
                    "Le programme, en .json, .csv ou .xlsx (sinon, la dernière version, ou programme.json dans le dossier).",
                en:
                    "The programme, as .json, .csv or .xlsx (otherwise the latest version, or programme.json in the folder)."
            ).spoken, valueName: Text(fr: "fichier", en: "file").spoken),
        completion: .file(extensions: ["json", "csv", "xlsx"]))
    var programme: String?

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Une version\u{A0}: son numéro, ou «\u{A0}publiée\u{A0}».",
                en: "A version: its number, or \"published\"."
            ).spoken, valueName: Text("version").spoken))
    var version: VersionChoice?

    func validate() throws {
        guard programme != nil, version != nil else { return }
        throw ValidationError(
            Text(
                fr: "--programme et --version s’excluent\u{A0}: donnez l’un des deux",
                en: "--programme and --version exclude each other: give one of them"
            ).spoken)
    }

    func read(in folder: ConferenceArgument, of conference: Conference) throws -> SavedProgramme {
        guard let saved = try savedVersion(in: folder) else {
            return try ProgrammeReading.read(programme ?? folder.path(of: ProgrammeReading.fileName), of: conference)
        }
        let version = try told(saved, of: conference)
        return SavedProgramme(
            programme: version.programme, proof: version.proof, pointsByRule: saved.pointsByRule)
    }

    /// The same, with all by which readers recognise it.
    func version(in folder: ConferenceArgument, of conference: Conference) throws -> ProgrammeVersion {
        if let saved = try savedVersion(in: folder) { return try told(saved, of: conference) }
        let saved = try read(in: folder, of: conference)
        return ProgrammeVersion(unsaved: saved.programme, proof: saved.proof, of: conference)
    }

    /// `nil` when a file is meant.
    private func savedVersion(in folder: ConferenceArgument) throws -> SavedVersion? {
        if let version { return try folder.history().version(version) }
        guard programme == nil, folder.folder != nil else { return nil }
        return try folder.history().latestTellingFaults()
    }

    /// In today's words; what is gone is said.
    private func told(_ saved: SavedVersion, of conference: Conference) throws -> ProgrammeVersion {
        let (version, diagnostics) = saved.version(for: conference)
        for diagnostic in diagnostics { try Console.error.line(diagnostic.line) }
        return version
    }
}
