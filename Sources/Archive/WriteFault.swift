package import ConferenceModel
internal import Foundation

/// A file that could not be written: which, why, and how to mend it.
package struct WriteFault: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case diskFull
        case notPermitted
        case readOnlyDisk
        case isDirectory
        /// The directory that should hold the file does not exist.
        case noDirectory
        case unusableName
        /// More bytes than the system or the user's quota allows in one file.
        case tooLarge
        /// The content is in place, but the disk did not confirm that it will survive a power cut.
        case notConfirmed
        /// Any other of the system's refusals: its `errno`.
        case system(Int32)
    }

    package let path: String
    package let reason: Reason

    package init(path: String, reason: Reason) {
        (self.path, self.reason) = (path, reason)
    }

    /// `cannot write "programme.json": the disk is full — …; the old content is untouched`.
    package var text: Text {
        let (cause, mend) = (reason.cause, reason.mend)
        return Text(
            fr: "impossible d’écrire «\u{A0}\(path)\u{A0}»\u{A0}: \(cause.fr) — \(mend.fr)",
            en: "cannot write \"\(path)\": \(cause.en) — \(mend.en)")
    }
}

extension WriteFault.Reason {
    /// From an `errno`.
    init(systemError: Int32) {
        self =
            switch POSIXErrorCode(rawValue: systemError) {
            case .ENOSPC: .diskFull
            case .EACCES, .EPERM: .notPermitted
            case .EROFS: .readOnlyDisk
            case .EISDIR: .isDirectory
            case .ENOENT, .ENOTDIR: .noDirectory
            case .ENAMETOOLONG, .ELOOP: .unusableName
            case .EFBIG, .EDQUOT: .tooLarge
            default: .system(systemError)
            }
    }

    fileprivate var cause: Text {
        switch self {
        case .diskFull: Text(fr: "le disque est plein", en: "the disk is full")
        case .notPermitted: Text(fr: "l’accès en écriture est refusé", en: "permission denied")
        case .readOnlyDisk: Text(fr: "le disque est en lecture seule", en: "the disk is read-only")
        case .isDirectory: Text(fr: "c’est un dossier", en: "it is a directory")
        case .noDirectory: Text(fr: "son dossier n’existe pas", en: "its directory does not exist")
        case .unusableName:
            Text(fr: "ce nom de fichier est inutilisable", en: "this file name cannot be used")
        case .tooLarge:
            Text(fr: "la taille ou le quota autorisés sont dépassés", en: "it exceeds the size or quota allowed")
        case .notConfirmed:
            Text(fr: "le disque n’a pas confirmé l’écriture", en: "the disk did not confirm the writing")
        case .system(let number):
            Text(fr: "le système a refusé (errno \(number))", en: "the system refused (errno \(number))")
        }
    }

    fileprivate var mend: Text {
        switch self {
        case .diskFull, .tooLarge:
            Text(
                fr: "libérez de la place et recommencez\u{202F}; l’ancien contenu est intact",
                en: "free some space and try again; the old content is untouched")
        case .notPermitted:
            Text(
                fr: "changez les droits du fichier et de son dossier, ou écrivez ailleurs",
                en: "change the permissions of the file and its directory, or write elsewhere")
        case .readOnlyDisk: Text(fr: "écrivez ailleurs", en: "write elsewhere")
        case .isDirectory: Text(fr: "donnez le nom d’un fichier", en: "give the name of a file")
        case .noDirectory: Text(fr: "créez d’abord ce dossier", en: "create that directory first")
        case .unusableName: Text(fr: "donnez-en un autre", en: "give another one")
        case .notConfirmed:
            Text(
                fr: "le nouveau contenu est en place\u{202F}; vérifiez le disque et recommencez",
                en: "the new content is in place; check the disk and write again")
        case .system: Text(fr: "l’ancien contenu est intact", en: "the old content is untouched")
        }
    }
}
