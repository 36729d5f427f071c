package import ConferenceModel

/// What can be wrong with a conference folder as a whole, and with the text of its settings.
package enum FolderFault: Fault {
    /// No `colloque.yaml` and no such sheet; the file of the folder whose name comes near.
    case missingSettings(similar: String?)
    /// `colloque.yaml.txt`, where a file manager hides what it is called.
    case hiddenExtension(String)
    case missingPapers(similar: String?)
    case severalSettings([String])
    case emptySettings
    case notYaml(YamlProblem)
    case duplicateKey(String)
    case keyIsNotText
    case tooManyAliases(limit: Int)
    case tooManyValues(limit: Int, depth: Int)
    /// An invariant that the checks with places let through.
    case inconsistent(InvalidConference)

    package var name: String {
        switch self {
        case .missingSettings: "missing-settings"
        case .hiddenExtension: "hidden-extension"
        case .missingPapers: "missing-papers"
        case .severalSettings: "several-settings"
        case .emptySettings: "empty-settings"
        case .notYaml: "not-yaml"
        case .duplicateKey: "duplicate-key"
        case .keyIsNotText: "key-is-not-text"
        case .tooManyAliases: "too-many-aliases"
        case .tooManyValues: "too-many-values"
        case .inconsistent: "inconsistent-conference"
        }
    }

    package var text: Text {
        switch self {
        case .missingSettings(let similar):
            Text(
                fr:
                    "les réglages manquent\u{A0}: il faut un fichier colloque.yaml, ou une feuille «\u{A0}colloque\u{A0}» dans "
                    + "colloque.xlsx ou colloque.ods\(renaming(similar, fr: true))",
                en:
                    "the settings are missing: there must be a file colloque.yaml, or a sheet \"colloque\" in colloque.xlsx "
                    + "or colloque.ods\(renaming(similar, fr: false))")
        case .hiddenExtension(let name):
            Text(
                fr:
                    "ce fichier s’appelle \(name)\u{A0}: le renommer colloque.yaml (l’explorateur de fichiers peut cacher "
                    + "le .txt de la fin)",
                en:
                    "this file is called \(name): rename it colloque.yaml (the file manager may hide the .txt at the end)"
            )
        case .missingPapers(let similar):
            Text(
                fr:
                    "les communications manquent\u{A0}: il faut un fichier communications.csv (ou papers.csv), ou une feuille "
                    + "«\u{A0}communications\u{A0}» dans colloque.xlsx ou colloque.ods\(renaming(similar, fr: true))",
                en:
                    "the papers are missing: there must be a file papers.csv (or communications.csv), or a sheet \"papers\" "
                    + "in colloque.xlsx or colloque.ods\(renaming(similar, fr: false))")
        case .severalSettings(let names):
            Text(
                fr:
                    "les réglages sont à plusieurs endroits (\(names.joined(separator: ", ")))\u{A0}: n’en garder qu’un",
                en: "the settings are in several places (\(names.joined(separator: ", "))): keep only one")
        case .emptySettings:
            Text(
                fr: "il n’y a rien à lire\u{A0}: y écrire les réglages, ou partir de l’exemple de `colloque new`",
                en: "there is nothing to read: write the settings, or start from the example of `colloque new`")
        case .notYaml(let problem): problem.text
        case .duplicateKey(let key):
            Text(
                fr: "la clé \(key.inGuillemets) est écrite deux fois\u{A0}: réunir les deux ou en supprimer une",
                en: "the key \(key.inQuotes) is written twice: put the two together or remove one")
        case .keyIsNotText:
            Text(
                fr: "une clé doit être un simple mot, comme «\u{A0}salles\u{A0}»",
                en: "a key must be a plain word, such as \"rooms\"")
        case .tooManyAliases(let limit):
            Text(
                fr: "plus de \(limit) renvois YAML (*nom)\u{A0}: écrire les valeurs en toutes lettres",
                en: "more than \(limit) YAML aliases (*name): write the values in full")
        case .tooManyValues(let limit, let depth):
            Text(
                fr: "plus de \(limit.grouped.fr) valeurs, ou de \(depth) listes les unes dans les autres\u{A0}: "
                    + "n’y laisser que les réglages du colloque",
                en: "more than \(limit.grouped.en) values, or \(depth) lists inside one another: "
                    + "leave only the conference’s settings")
        case .inconsistent(let invariant):
            Text(
                fr: "ces fichiers se contredisent (\(invariant))\u{A0}: signaler ce cas à l’équipe de Colloque",
                en: "these files contradict each other (\(invariant)): report this case to the Colloque team")
        }
    }

    private func renaming(_ similar: String?, fr: Bool) -> String {
        guard let similar else { return "" }
        return fr
            ? "\u{202F}; \(similar.inGuillemets) est peut-être à renommer" : "; \(similar.inQuotes) may want renaming"
    }
}
