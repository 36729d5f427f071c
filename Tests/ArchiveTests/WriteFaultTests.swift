import Archive
import ConferenceModel
import Testing

@Suite("Faults of writing")
struct WriteFaultTests {
    @Test(
        "say which file, why, and how to mend it",
        arguments: [
            (
                WriteFault.Reason.diskFull,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: le disque est plein — libérez de la place et recommencez\u{202F}; l’ancien contenu est intact",
                "cannot write \"p.json\": the disk is full — free some space and try again; the old content is untouched"
            ),
            (
                .notPermitted,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: l’accès en écriture est refusé — changez les droits du fichier et de son dossier, ou écrivez ailleurs",
                "cannot write \"p.json\": permission denied — change the permissions of the file and its directory, or write elsewhere"
            ),
            (
                .readOnlyDisk,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: le disque est en lecture seule — écrivez ailleurs",
                "cannot write \"p.json\": the disk is read-only — write elsewhere"
            ),
            (
                .isDirectory,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: c’est un dossier — donnez le nom d’un fichier",
                "cannot write \"p.json\": it is a directory — give the name of a file"
            ),
            (
                .noDirectory,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: son dossier n’existe pas — créez d’abord ce dossier",
                "cannot write \"p.json\": its directory does not exist — create that directory first"
            ),
            (
                .unusableName,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: ce nom de fichier est inutilisable — donnez-en un autre",
                "cannot write \"p.json\": this file name cannot be used — give another one"
            ),
            (
                .tooLarge,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: la taille ou le quota autorisés sont dépassés — libérez de la place et recommencez\u{202F}; l’ancien contenu est intact",
                "cannot write \"p.json\": it exceeds the size or quota allowed — free some space and try again; the old content is untouched"
            ),
            (
                .notConfirmed,
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: le disque n’a pas confirmé l’écriture — le nouveau contenu est en place\u{202F}; vérifiez le disque et recommencez",
                "cannot write \"p.json\": the disk did not confirm the writing — the new content is in place; check the disk and write again"
            ),
            (
                .system(5),
                "impossible d’écrire «\u{A0}p.json\u{A0}»\u{A0}: le système a refusé (errno 5) — l’ancien contenu est intact",
                "cannot write \"p.json\": the system refused (errno 5) — the old content is untouched"
            ),
        ])
    func texts(reason: WriteFault.Reason, fr: String, en: String) {
        #expect(WriteFault(path: "p.json", reason: reason).text == Text(fr: fr, en: en))
    }
}
