import ConferenceModel
import Testing

@testable import ConferenceFiles

@Suite("The words of imports")
struct ImportFaultTests {
    /// `~` stands for a no-break space, `^` for a narrow one.
    private func expect(_ fault: some Fault, _ name: String, fr: String, en: String) {
        #expect(fault.name == name)
        #expect(fault.text.fr == fr.replacing("~", with: "\u{A0}").replacing("^", with: "\u{202F}"))
        #expect(fault.text.en == en)
    }

    @Test("what is wrong with files of other programs is said in these words")
    func faults() {
        expect(
            ImportFault.oneFileOnly, "one-file-only", fr: "ce format se lit d’un seul fichier~: n’en donner qu’un",
            en: "this format is read from one file: give only one")
        expect(
            ImportFault.notXML, "not-xml",
            fr: "ce n’est pas du XML en UTF-8, complet et bien formé~: exporter le fichier de nouveau",
            en: "this is not complete, well-formed XML in UTF-8: export the file again")
        expect(
            ImportFault.notJSON, "not-json",
            fr: "ce n’est pas du JSON complet~: exporter le fichier de nouveau, ou le corriger ici",
            en: "this is not complete JSON: export the file again, or mend it here")
        expect(
            ImportFault.documentType, "document-type",
            fr:
                "ce fichier contient une déclaration DOCTYPE ou ENTITY~: il n’est pas lu^; la retirer si le fichier est sûr",
            en:
                "this file contains a DOCTYPE or ENTITY declaration: it is not read; remove it if the file is to be trusted"
        )
        expect(
            ImportFault.tooManyElements(limit: 500_000), "too-many-elements",
            fr: "plus de 500^000 éléments~: n’y laisser que les données du colloque",
            en: "more than 500,000 elements: leave only the conference’s data in it")
        expect(
            ImportFault.tooDeep(limit: 64), "too-deep",
            fr: "plus de 64 listes les unes dans les autres~: n’y laisser que les données du colloque",
            en: "more than 64 lists inside one another: leave only the conference’s data in it")
        expect(
            ImportFault.noPapers, "no-papers",
            fr: "aucune communication dans ces fichiers~: ajouter celui des soumissions",
            en: "no paper in these files: add the one of the submissions")
        expect(
            ImportFault.untitled("7"), "untitled-paper",
            fr: "la communication «~7~» n’a pas de titre~: son numéro en tient lieu",
            en: "the paper \"7\" has no title: its number stands in for it")
        expect(
            ImportFault.impossibleDuration("7", 1500), "impossible-duration",
            fr: "la communication «~7~» durerait 1^500~min~: sa durée est laissée de côté",
            en: "the paper \"7\" would last 1,500 min: its duration is left aside")
        expect(
            ImportFault.notAMoment(""), "not-a-moment", fr: "il manque un jour et une heure~: écrire 2030-03-14 09:00",
            en: "a day and time are missing: write 2030-03-14 09:00")
        expect(
            ImportFault.endBeforeStart("9:00", "10:00"), "end-before-start",
            fr: "la fin («~9:00~») ne vient pas après le début («~10:00~»)~: corriger l’une des deux",
            en: "the end (\"9:00\") does not come after the start (\"10:00\"): mend one of the two")
        expect(
            ImportFault.unknownPaper("12"), "unknown-paper",
            fr: "aucune soumission ne répond à «~12~»~: la communication est faite de ce qui est dit ici",
            en: "no submission answers to \"12\": the paper is made of what is said here")
        expect(
            ImportFault.unknownTimeZone("Mars"), "unknown-time-zone",
            fr: "fuseau horaire inconnu «~Mars~»~: les heures sont prises telles qu’elles sont écrites",
            en: "unknown time zone \"Mars\": hours are taken as they are written")
        expect(
            ImportFault.tooManyDays(limit: 31), "too-many-days",
            fr: "plus de 31 jours différents~: corriger les dates, ou partager le colloque",
            en: "more than 31 different days: mend the dates, or divide the conference")
        expect(
            ImportFault.missingColumns(["#", "title"]), "missing-columns",
            fr:
                "colonnes attendues et absentes~: #, title — exporter le fichier avec elles, ou l’importer avec «~--from csv~»",
            en: "expected columns are missing: #, title — export the file with them, or import it with \"--from csv\"")
        expect(
            ImportFault.missingTitle("titre"), "missing-title",
            fr: "aucune colonne ne ressemble à un titre~: dire laquelle, avec «~--column titre=\"…\"~»",
            en: "no column looks like a title: say which one is, with --column titre=\"…\"")
    }

    @Test("what is assumed is said in these words")
    func assumptions() {
        expect(
            ImportAssumption.rooms(2), "assumed-rooms",
            fr: "aucune salle dans les fichiers~: 2 salles sont supposées^; écrire les vraies ici",
            en: "no rooms in the files: 2 rooms assumed; write the real ones here")
        expect(
            ImportAssumption.timeSlots(1), "assumed-time-slots",
            fr: "aucun créneau dans les fichiers~: 1 créneau est supposé^; écrire les vrais ici",
            en: "no time slots in the files: 1 time slot assumed; write the real ones here")
        expect(
            ImportAssumption.axesFromSessions, "assumed-axes",
            fr: "aucun axe dans les fichiers~: les titres des séances en tiennent lieu^; réunir ceux qui vont ensemble",
            en: "no axes in the files: the titles of the sessions stand in for them; unite those that belong together")
        expect(
            ImportAssumption.noAxis(3), "assumed-axes",
            fr: "3 communications sans axe~: le dernier axe les réunit^; leur en donner un",
            en: "3 papers without an axis: the last axis gathers them; give them one")
        expect(
            ImportAssumption.smallSessions, "assumed-rule",
            fr: "des axes ne se partagent pas en séances de deux communications ou plus~: une seule suffit^; "
                + "retirer cette ligne si les axes changent",
            en:
                "some axes cannot be divided into sessions of two papers or more: one is enough; remove this line if the axes change"
        )
        expect(
            ImportAssumption.undecided(1), "assumed-status",
            fr: "aucune communication n’est acceptée dans les fichiers~: 1 communication sans décision compte comme "
                + "acceptée^; corriger la colonne «~statut~»",
            en:
                "no paper is accepted in the files: 1 paper without a decision counts as accepted; mend the column \"status\""
        )
        expect(
            ImportAssumption.movedHours(2), "moved-hours",
            fr:
                "2 communications n’ont pas tout à fait les heures des fichiers~: dans une séance de Colloque, elles se "
                + "suivent depuis le début du créneau",
            en:
                "2 papers have not quite the hours of the files: in a session of Colloque, papers follow one another from "
                + "the start of the time slot")
        expect(
            ImportAssumption.speakers(4), "assumed-speakers",
            fr:
                "pour 4 communications, les fichiers ne disent pas qui parle~: la personne à contacter, sinon la première "
                + "signataire^; corriger la colonne «~intervenants~»",
            en:
                "of 4 papers the files do not say who speaks: the corresponding author is taken, else the first; mend the "
                + "column \"speakers\"")
    }
}
