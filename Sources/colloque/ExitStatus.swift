import ConferenceModel
import ConferenceWorkspace

/// How a command ended, for scripts. Thrown when all has been said already.
enum ExitStatus: Int32, Error, CaseIterable {
    case done = 0
    /// `check` or `audit` found something wrong.
    case found = 1
    /// `import` has made guesses that nobody has confirmed.
    case unconfirmed = 2
    case noProgramme = 3
    /// Stopped before any programme was found.
    case stoppedEarly = 4
    // From here on as sysexits.h has them.
    case usage = 64
    case badInput = 65
    /// A program that is needed is not there, or fails.
    case unavailable = 69
    case internalError = 70
    case cannotWrite = 73
    /// Another process writes in the folder.
    case busy = 75
    /// As shells report SIGINT.
    case interrupted = 130

    var text: Text {
        switch self {
        case .done: Text(fr: "c’est fait", en: "done")
        case .found:
            Text(
                fr: "«\u{A0}check\u{A0}» ou «\u{A0}audit\u{A0}» a trouvé quelque chose",
                en: "\"check\" or \"audit\" found something")
        case .unconfirmed:
            Text(
                fr: "«\u{A0}import\u{A0}» attend que l’on confirme ce qu’il devine",
                en: "\"import\" waits for its guesses to be confirmed")
        case .noProgramme: WorkspaceFailure.noProgramme.text
        case .stoppedEarly: WorkspaceFailure.stoppedEarly.text
        case .usage: Text(fr: "ligne de commande incomprise", en: "command line not understood")
        case .badInput: Text(fr: "fichiers du colloque à corriger", en: "files of the conference to be mended")
        case .unavailable:
            Text(fr: "programme externe absent ou en échec", en: "external program missing or failing")
        case .internalError: Text(fr: "erreur interne", en: "internal error")
        case .cannotWrite: Text(fr: "écriture impossible", en: "cannot write")
        case .busy:
            Text(
                fr: "un autre colloque est à l’œuvre dans ce dossier", en: "another colloque is at work in this folder")
        case .interrupted:
            Text(
                fr: "interruption\u{202F}; le meilleur programme trouvé est enregistré",
                en: "interrupted; the best programme so far is saved")
        }
    }
}
