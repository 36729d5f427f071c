import Foundation

/// The words of ArgumentParser, which speaks English only, in French.
enum FrenchUsage {
    static func translated(_ text: String) -> String {
        sentences.reduce(text) { text, sentence in
            text.replacingOccurrences(of: sentence.english, with: sentence.french, options: .regularExpression)
        }
    }

    /// Regular expressions, with `$1` … for what they hold; applied in this order.
    private static let sentences: [(english: String, french: String)] = [
        ("(?m)^OVERVIEW: ", "OBJET\u{A0}: "),
        ("(?m)^USAGE: ", "USAGE\u{A0}: "),
        ("(?m)^(ARGUMENTS|OPTIONS):$", "$1\u{A0}:"),
        ("(?m)^SUBCOMMANDS:$", "COMMANDES\u{A0}:"),
        ("<subcommand>", "<commande>"),
        ("See '(.*?)' for (detailed help|more information)\\.", "Voir «\u{A0}$1\u{A0}» pour en savoir plus."),
        ("Show subcommand help information\\.", "Afficher l’aide d’une commande."),
        ("Show help information\\.", "Afficher l’aide."),
        ("\\(default:\\s+([^)]*)\\)", "(par défaut\u{A0}: $1)"),
        ("\\(values:(\\s+[^);]*);(\\s+)default:(\\s+[^)]*)\\)", "(valeurs\u{A0}:$1\u{202F};$2par défaut\u{A0}:$3)"),
        ("\\(values:(\\s+[^)]*)\\)", "(valeurs\u{A0}:$1)"),
        ("(?m)^Error: ", "Erreur\u{A0}: "),
        ("(?m)^Usage: ", "Usage\u{A0}: "),
        ("(?m)^Help:  ", "Aide\u{A0}:  "),
        ("Missing expected argument '(.*?)'", "il manque l’argument $1"),
        ("Missing value for '(.*?)'", "il manque la valeur de $1"),
        ("Unknown option '(.*?)'\\. Did you mean '(.*?)'\\?", "option inconnue $1 — vouliez-vous dire $2\u{202F}?"),
        ("Unknown option '(.*?)'", "option inconnue $1"),
        ("Unexpected argument '(.*?)'", "argument en trop\u{A0}: $1"),
        ("(\\d+) unexpected arguments: '(.*)'", "$1 arguments en trop\u{A0}: '$2'"),
        ("The value '(.*?)' is invalid for '(.*?)'", "«\u{A0}$1\u{A0}» ne convient pas à $2"),
        ("\\. Please provide one of the following:", "\u{202F}; ce qui convient\u{A0}:"),
        ("\\. Please provide one of (.*)\\.", "\u{A0}: choisir parmi $1."),
        (
            "The option '(.*?)' does not take any value, but '(.*?)' was specified\\.",
            "l’option $1 ne prend pas de valeur, or «\u{A0}$2\u{A0}» est donné."
        ),
        ("(parmi .*)' and '", "$1' et '"),
        ("(parmi .*)' or '", "$1' ou '"),
    ]
}
