import ConferenceModel
import Testing

@testable import ConferenceFiles

struct FileFaultTests {
    /// `~` stands for a no-break space, `^` for a narrow one.
    @Test(
        "what is wrong with a file or folder is said in these words",
        arguments: [
            (
                .missingFolder, "missing-folder",
                "ce dossier n’existe pas~: vérifier son nom, ou le créer avec `colloque new`",
                "there is no such folder: check its name, or make it with `colloque new`"
            ),
            (
                .notAFolder, "not-a-folder",
                "c’est un fichier~: donner le dossier qui le contient",
                "this is a file: give the folder that contains it"
            ),
            (
                .unreadableFolder, "unreadable-folder",
                "impossible de lire ce dossier~: vérifier les droits de lecture",
                "this folder cannot be read: check its permissions"
            ),
            (
                .missingFile, "missing-file",
                "ce fichier n’existe pas~: vérifier son nom et le dossier",
                "there is no such file: check its name and the folder"
            ),
            (
                .directoryInsteadOfFile, "directory-instead-of-file",
                "c’est un dossier alors qu’un fichier est attendu~: le renommer ou le déplacer",
                "this is a folder where a file is expected: rename it or move it"
            ),
            (
                .notARegularFile, "not-a-regular-file",
                """
                ce n’est pas un fichier ordinaire mais un tube ou un périphérique~: y mettre un vrai \
                fichier
                """,
                "this is not an ordinary file but a pipe or device: put a real file in its place"
            ),
            (
                .unreadableFile, "unreadable-file",
                "impossible de lire ce fichier~: vérifier les droits de lecture et le disque",
                "this file cannot be read: check its permissions and the disk"
            ),
            (
                .fileTooLarge(size: 200_000_000, limit: 50_000_000), "file-too-large",
                "fichier trop gros (200~Mo, 50~Mo au plus)~: n’y laisser que les données du colloque",
                "file too large (200 MB, 50 MB at most): leave only the conference’s data in it"
            ),
            (
                .fileTooLarge(size: nil, limit: 5_000_000), "file-too-large",
                "fichier trop gros (5~Mo au plus)~: n’y laisser que les données du colloque",
                "file too large (5 MB at most): leave only the conference’s data in it"
            ),
            (
                .binaryFile(.zip), "binary-file",
                """
                ce n’est pas du texte mais un classeur ou un document compressé (.xlsx, .ods, .docx, \
                .zip)~: l’ouvrir dans son logiciel et l’enregistrer en texte (CSV UTF-8 pour un \
                tableau)
                """,
                """
                this is not text but a compressed workbook or document (.xlsx, .ods, .docx, .zip): \
                open it in its own program and save it as text (CSV UTF-8 for a table)
                """
            ),
            (
                .binaryFile(.compoundFile), "binary-file",
                """
                ce n’est pas du texte mais un document Office ancien ou protégé par mot de passe \
                (.xls, .doc)~: l’ouvrir dans son logiciel et l’enregistrer en texte (CSV UTF-8 pour \
                un tableau)
                """,
                """
                this is not text but an old or password-protected Office document (.xls, .doc): open \
                it in its own program and save it as text (CSV UTF-8 for a table)
                """
            ),
            (
                .binaryFile(.pdf), "binary-file",
                """
                ce n’est pas du texte mais un document PDF~: l’ouvrir dans son logiciel et \
                l’enregistrer en texte (CSV UTF-8 pour un tableau)
                """,
                """
                this is not text but a PDF document: open it in its own program and save it as text \
                (CSV UTF-8 for a table)
                """
            ),
            (
                .binaryFile(.gzip), "binary-file",
                """
                ce n’est pas du texte mais une archive gzip~: l’ouvrir dans son logiciel et \
                l’enregistrer en texte (CSV UTF-8 pour un tableau)
                """,
                """
                this is not text but a gzip archive: open it in its own program and save it as text \
                (CSV UTF-8 for a table)
                """
            ),
            (
                .binaryFile(.picture), "binary-file",
                """
                ce n’est pas du texte mais une image~: l’ouvrir dans son logiciel et l’enregistrer \
                en texte (CSV UTF-8 pour un tableau)
                """,
                """
                this is not text but a picture: open it in its own program and save it as text (CSV \
                UTF-8 for a table)
                """
            ),
            (
                .binaryFile(.unknown), "binary-file",
                """
                ce n’est pas du texte mais un fichier binaire~: l’ouvrir dans son logiciel et \
                l’enregistrer en texte (CSV UTF-8 pour un tableau)
                """,
                """
                this is not text but a binary file: open it in its own program and save it as text \
                (CSV UTF-8 for a table)
                """
            ),
            (
                .windows1252, "windows-1252",
                """
                lu en Windows-1252, l’encodage d’Excel~: si des accents sont faux, enregistrer en \
                CSV UTF-8
                """,
                "read as Windows-1252, as Excel writes it: if accents are wrong, save as CSV UTF-8"
            ),
            (
                .mixedEncodings, "mixed-encodings",
                """
                deux encodages dans le même fichier~: ce caractère n’est pas de l’UTF-8 comme le \
                reste^; le retaper et enregistrer en UTF-8
                """,
                """
                two encodings in one file: this character is not UTF-8 as the rest is; retype it and \
                save as UTF-8
                """
            ),
            (
                .unknownEncoding, "unknown-encoding",
                """
                ce caractère n’est ni de l’UTF-8 ni du Windows-1252~: enregistrer le fichier en \
                UTF-8
                """,
                "this character is neither UTF-8 nor Windows-1252: save the file as UTF-8"
            ),
            (
                .emptyFile, "empty-file",
                "il n’y a rien à lire~: remplir le tableau ou supprimer le fichier",
                "there is nothing to read: fill in the table or remove the file"
            ),
            (
                .notASchedule, "not-a-schedule",
                "ce n’est pas un programme de frab (schedule.xml, schedule.json)~: est-ce le bon fichier^?",
                "this is not a frab schedule (schedule.xml, schedule.json): is it the right file?"
            ),
        ] as [(FileFault, String, String, String)])
    func texts(fault: FileFault, name: String, fr: String, en: String) {
        #expect(fault.name == name)
        #expect(fault.text.fr == fr.replacing("~", with: "\u{A0}").replacing("^", with: "\u{202F}"))
        #expect(fault.text.en == en)
    }

    @Test("only a guessed encoding is a note")
    func severities() {
        #expect(FileFault.windows1252.severity == .note)
        #expect(FileFault.missingFile.severity == .error)
    }

    @Test(
        "sizes are rounded up, in the words of each language",
        arguments: [
            (0, "0 octets", "0 bytes"), (999, "999 octets", "999 bytes"), (1001, "2 ko", "2 kB"),
            (50_000_001, "51 Mo", "51 MB"),
        ])
    func sizes(bytes: Int, fr: String, en: String) {
        #expect(ByteCount(bytes).text == Text(fr: fr.replacing(" ", with: "\u{A0}"), en: en))
    }

    @Test("what a file says is quoted on one line, short, and cannot drive a terminal")
    func quotations() {
        #expect("a\u{1B}[31m\nb".inQuotes == "\"a [31m b\"")
        #expect("é".inGuillemets == "«\u{A0}é\u{A0}»")
        #expect(String(repeating: "é", count: 99).inQuotes == "\"\(String(repeating: "é", count: 59))…\"")
    }
}
