package import ConferenceModel

/// What is wrong with the versions of a folder, or with what is asked of them.
package enum HistoryFault: Error, Hashable, Sendable {
    /// Another process writes.
    case busy
    /// The number asked for, and the last there is, if any.
    case noVersion(Int, last: Int?)
    case notPublished
    case noVersions
    /// A file of `programmes/` that cannot be read: the others can.
    case damaged
    case tooLarge(Int, limit: Int)
    case unknownSchema(String)
    /// The version that a file says it is, in place of that of its name.
    case misnamed(Int)
    case unreadable
    /// No version can follow.
    case full
    /// A file whose name is a number that no version has.
    case numberTooGreat
    /// A file that is not named as versions are.
    case copy
    /// The list of publications: it is not written over.
    case publicationsUnreadable
    case notWritten(WriteFault)
    /// Something that the conference no longer has, and the papers that stood there.
    case goneFromConference(ProgrammeFault.Kind, String, papers: [String])

    package var name: String {
        switch self {
        case .busy: "folder-busy"
        case .noVersion: "no-such-version"
        case .notPublished: "nothing-published"
        case .noVersions: "no-versions"
        case .damaged: "version-damaged"
        case .tooLarge: "version-too-large"
        case .unknownSchema: "unknown-version-schema"
        case .misnamed: "version-misnamed"
        case .unreadable: "version-unreadable"
        case .full: "too-many-versions"
        case .numberTooGreat: "version-number-too-great"
        case .copy: "version-copy"
        case .publicationsUnreadable: "publications-unreadable"
        case .notWritten: "version-not-written"
        case .goneFromConference(let kind, _, _): "version-with-unknown-\(kind.rawValue)"
        }
    }

    package var text: Text {
        switch self {
        case .busy:
            Text(
                fr: "un autre colloque est à l’œuvre dans ce dossier\u{A0}: attendez qu’il ait fini, puis recommencez",
                en: "another colloque is at work in this folder: wait until it has finished, then try again")
        case .noVersion(let number, let last):
            Text(
                fr: "il n’y a pas de version \(number)"
                    + (last.map { "\u{A0}: la dernière est la \($0)" } ?? "\u{A0}: rien n’est encore enregistré"),
                en: "there is no version \(number)"
                    + (last.map { ": the last is \($0)" } ?? ": nothing is saved yet"))
        case .notPublished:
            Text(
                fr: "aucune version n’est publiée\u{A0}: «\u{A0}colloque publish\u{A0}» en publie une",
                en: "no version is published: \"colloque publish\" publishes one")
        case .noVersions:
            Text(
                fr: "ce dossier n’a pas encore de version\u{A0}: «\u{A0}colloque solve\u{A0}» en fait une",
                en: "this folder has no version yet: \"colloque solve\" makes one")
        case .damaged:
            Text(
                fr: "cette version est abîmée et laissée de côté\u{202F}; les autres restent lisibles",
                en: "this version is damaged and left aside; the others can still be read")
        case .tooLarge(let bytes, let limit):
            Text(
                fr: "\(bytes) octets, c’est trop pour une version (\(limit) au plus)\u{A0}: elle est laissée de côté",
                en: "\(bytes) bytes are too many for a version (\(limit) at most): it is left aside")
        case .unknownSchema(let schema):
            Text(
                fr: "schéma inconnu «\u{A0}\(schema.prefix(80))\u{A0}»\u{A0}: cette version de Colloque lit "
                    + "«\u{A0}\(SavedVersion.schema)\u{A0}»",
                en: "unknown schema \"\(schema.prefix(80))\": this version of Colloque reads \"\(SavedVersion.schema)\""
            )
        case .misnamed(let number):
            Text(
                fr: "ce fichier dit être la version \(number)\u{A0}: il est laissé de côté",
                en: "this file says that it is version \(number): it is left aside")
        case .unreadable:
            Text(
                fr: "impossible de lire ce fichier\u{A0}: vérifiez les droits",
                en: "cannot read this file: check the permissions")
        case .full:
            Text(
                fr:
                    "la dernière version porte le plus grand numéro qui soit (\(History.greatest))\u{A0}: commencez un autre "
                    + "dossier",
                en: "the last version has the greatest number there is (\(History.greatest)): begin another folder")
        case .numberTooGreat:
            Text(
                fr: "les numéros de version vont de 0001 à \(History.greatest)\u{A0}: ce fichier est laissé de côté",
                en: "version numbers go from 0001 to \(History.greatest): this file is left aside")
        case .copy:
            Text(
                fr:
                    "ce n’est pas le nom d’une version\u{A0}: ce fichier est laissé de côté — un dossier partagé fait de "
                    + "telles copies quand deux machines écrivent à la fois",
                en:
                    "this is not the name of a version: the file is left aside — shared folders make such copies when two "
                    + "machines write at the same time")
        case .publicationsUnreadable:
            Text(
                fr:
                    "les publications ne peuvent pas être lues\u{A0}: corrigez ce fichier, ou mettez-le de côté\u{202F}; il "
                    + "n’est pas récrit",
                en: "the publications cannot be read: mend this file, or put it aside; it is not written over")
        case .notWritten(let fault): fault.text
        case .goneFromConference(let kind, let name, let papers):
            Text(
                fr:
                    "\(kind.gone.fr) «\u{A0}\(name)\u{A0}» n’est plus dans le colloque\(papers.isEmpty ? "" : "\u{A0}: \(papers.joined(separator: ", "))")",
                en:
                    "\(kind.gone.en) \"\(name)\" is no longer in the conference\(papers.isEmpty ? "" : ": \(papers.joined(separator: ", "))")"
            )
        }
    }

    package func diagnostic(_ severity: Diagnostic.Severity = .error, at file: String) -> Diagnostic {
        Diagnostic(severity, name, at: Location(file: file), text)
    }
}

extension ProgrammeFault.Kind {
    fileprivate var gone: Text {
        switch self {
        case .timeSlot: Text(fr: "le créneau", en: "time slot")
        case .room: Text(fr: "la salle", en: "room")
        case .axis: Text(fr: "l’axe", en: "axis")
        case .paper: Text(fr: "la communication", en: "paper")
        }
    }
}
