package import ConferenceModel

/// What can be wrong with a folder or file before its content means anything.
package enum FileFault: Fault {
    case missingFolder
    case notAFolder
    case unreadableFolder
    case missingFile
    case directoryInsteadOfFile
    case notARegularFile
    case unreadableFile
    /// `nil` size: it grew beyond the limit while it was read.
    case fileTooLarge(size: Int?, limit: Int)
    case binaryFile(FileKind)
    case windows1252
    case mixedEncodings
    case unknownEncoding
    case emptyFile
    case notASchedule

    package var name: String {
        switch self {
        case .missingFolder: "missing-folder"
        case .notAFolder: "not-a-folder"
        case .unreadableFolder: "unreadable-folder"
        case .missingFile: "missing-file"
        case .directoryInsteadOfFile: "directory-instead-of-file"
        case .notARegularFile: "not-a-regular-file"
        case .unreadableFile: "unreadable-file"
        case .fileTooLarge: "file-too-large"
        case .binaryFile: "binary-file"
        case .windows1252: "windows-1252"
        case .mixedEncodings: "mixed-encodings"
        case .unknownEncoding: "unknown-encoding"
        case .emptyFile: "empty-file"
        case .notASchedule: "not-a-schedule"
        }
    }

    package var severity: Diagnostic.Severity { self == .windows1252 ? .note : .error }

    package var text: Text {
        switch self {
        case .missingFolder:
            Text(
                fr: "ce dossier n’existe pas\u{A0}: vérifier son nom, ou le créer avec `colloque new`",
                en: "there is no such folder: check its name, or make it with `colloque new`")
        case .notAFolder:
            Text(
                fr: "c’est un fichier\u{A0}: donner le dossier qui le contient",
                en: "this is a file: give the folder that contains it")
        case .unreadableFolder:
            Text(
                fr: "impossible de lire ce dossier\u{A0}: vérifier les droits de lecture",
                en: "this folder cannot be read: check its permissions")
        case .missingFile:
            Text(
                fr: "ce fichier n’existe pas\u{A0}: vérifier son nom et le dossier",
                en: "there is no such file: check its name and the folder")
        case .directoryInsteadOfFile:
            Text(
                fr: "c’est un dossier alors qu’un fichier est attendu\u{A0}: le renommer ou le déplacer",
                en: "this is a folder where a file is expected: rename it or move it")
        case .notARegularFile:
            Text(
                fr: "ce n’est pas un fichier ordinaire mais un tube ou un périphérique\u{A0}: y mettre un vrai fichier",
                en: "this is not an ordinary file but a pipe or device: put a real file in its place")
        case .unreadableFile:
            Text(
                fr: "impossible de lire ce fichier\u{A0}: vérifier les droits de lecture et le disque",
                en: "this file cannot be read: check its permissions and the disk")
        case .fileTooLarge(let size, let limit): Self.tooLarge(size.map(ByteCount.init), limit: ByteCount(limit))
        case .binaryFile(let kind):
            Text(
                fr: "ce n’est pas du texte mais \(kind.text.fr)\u{A0}: "
                    + "l’ouvrir dans son logiciel et l’enregistrer en texte (CSV UTF-8 pour un tableau)",
                en: "this is not text but \(kind.text.en): "
                    + "open it in its own program and save it as text (CSV UTF-8 for a table)")
        case .windows1252:
            Text(
                fr: "lu en Windows-1252, l’encodage d’Excel\u{A0}: si des accents sont faux, enregistrer en CSV UTF-8",
                en: "read as Windows-1252, as Excel writes it: if accents are wrong, save as CSV UTF-8")
        case .mixedEncodings:
            Text(
                fr:
                    "deux encodages dans le même fichier\u{A0}: ce caractère n’est pas de l’UTF-8 comme le reste\u{202F}; "
                    + "le retaper et enregistrer en UTF-8",
                en: "two encodings in one file: this character is not UTF-8 as the rest is; retype it and save as UTF-8"
            )
        case .unknownEncoding:
            Text(
                fr: "ce caractère n’est ni de l’UTF-8 ni du Windows-1252\u{A0}: enregistrer le fichier en UTF-8",
                en: "this character is neither UTF-8 nor Windows-1252: save the file as UTF-8")
        case .emptyFile:
            Text(
                fr: "il n’y a rien à lire\u{A0}: remplir le tableau ou supprimer le fichier",
                en: "there is nothing to read: fill in the table or remove the file")
        case .notASchedule:
            Text(
                fr:
                    "ce n’est pas un programme de frab (schedule.xml, schedule.json)\u{A0}: est-ce le bon fichier\u{202F}?",
                en: "this is not a frab schedule (schedule.xml, schedule.json): is it the right file?")
        }
    }

    private static func tooLarge(_ size: ByteCount?, limit: ByteCount) -> Text {
        let (fr, en) = size.map { ("\($0.text.fr), ", "\($0.text.en), ") } ?? ("", "")
        return Text(
            fr: "fichier trop gros (\(fr)\(limit.text.fr) au plus)\u{A0}: n’y laisser que les données du colloque",
            en: "file too large (\(en)\(limit.text.en) at most): leave only the conference’s data in it")
    }
}
