extension BadFolder {
    /// Files that are missing, doubled or not YAML.
    static let sources: [BadFolder] = [
        BadFolder(
            "empty-settings", "colloque.yaml", "", "# plus tard",
            fr: """
                colloque.yaml: erreur\u{A0}: il n’y a rien à lire\u{A0}: y écrire les réglages, ou partir de \
                l’exemple de `colloque new`
                """,
            en: """
                colloque.yaml: error: there is nothing to read: write the settings, or start from the example of \
                `colloque new`
                """),
        BadFolder(
            "missing-settings",
            [
                ("colloque.yaml", "", "—"),
                ("coloque.yaml", "", "titre: x"),
            ],
            fr: """
                colloque.yaml: erreur\u{A0}: les réglages manquent\u{A0}: il faut un fichier colloque.yaml, ou une \
                feuille «\u{A0}colloque\u{A0}» dans colloque.xlsx ou colloque.ods\u{202F}; \
                «\u{A0}coloque.yaml\u{A0}» est peut-être à renommer
                """,
            en: """
                colloque.yaml: error: the settings are missing: there must be a file colloque.yaml, or a sheet \
                "colloque" in colloque.xlsx or colloque.ods; "coloque.yaml" may want renaming
                """),
        BadFolder(
            "hidden-extension", [("colloque.yaml", "", "—"), ("colloque.yaml.txt", "", "titre: x")],
            fr: """
                colloque.yaml.txt: erreur\u{A0}: ce fichier s’appelle colloque.yaml.txt\u{A0}: le renommer colloque.yaml \
                (l’explorateur de fichiers peut cacher le .txt de la fin)
                """,
            en: """
                colloque.yaml.txt: error: this file is called colloque.yaml.txt: rename it colloque.yaml (the file \
                manager may hide the .txt at the end)
                """),
        BadFolder(
            "missing-papers", "papers.csv", "", "—",
            fr: """
                papers.csv: erreur\u{A0}: les communications manquent\u{A0}: il faut un fichier \
                communications.csv (ou papers.csv), ou une feuille «\u{A0}communications\u{A0}» dans colloque.xlsx \
                ou colloque.ods
                """,
            en: """
                papers.csv: error: the papers are missing: there must be a file papers.csv (or \
                communications.csv), or a sheet "papers" in colloque.xlsx or colloque.ods
                """),
        BadFolder(
            "missing-papers",
            [
                ("papers.csv", "", "—"),
                ("paper.csv", "", "id"),
            ],
            fr: """
                papers.csv: erreur\u{A0}: les communications manquent\u{A0}: il faut un fichier \
                communications.csv (ou papers.csv), ou une feuille «\u{A0}communications\u{A0}» dans colloque.xlsx \
                ou colloque.ods\u{202F}; «\u{A0}paper.csv\u{A0}» est peut-être à renommer
                """,
            en: """
                papers.csv: error: the papers are missing: there must be a file papers.csv (or \
                communications.csv), or a sheet "papers" in colloque.xlsx or colloque.ods; "paper.csv" may want \
                renaming
                """),
        BadFolder(
            "several-settings", "colloque.yml", "", "titre: x",
            fr: """
                colloque.yaml: erreur\u{A0}: les réglages sont à plusieurs endroits (colloque.yaml, colloque.yml)\u{A0}: \
                n’en garder qu’un
                """,
            en: """
                colloque.yaml: error: the settings are in several places (colloque.yaml, colloque.yml): keep only \
                one
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "titre: Le", "\ttitre: Le",
            fr: """
                colloque.yaml:1:1: erreur\u{A0}: une valeur ne peut pas commencer par ce caractère\u{A0}: aligner avec \
                des espaces, sans tabulation, ou mettre la valeur entre guillemets
                """,
            en: """
                colloque.yaml:1:1: error: a value cannot start with this character: align with spaces, not tabs, or \
                put the value in quotation marks
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "Le guichet", "\"Le guichet",
            fr: """
                colloque.yaml:1:8: erreur\u{A0}: un guillemet ouvert n’est jamais fermé\u{A0}: le fermer
                """,
            en: """
                colloque.yaml:1:8: error: an opening quotation mark is never closed: close it
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "[vidéoprojecteur]}", "[vidéoprojecteur}",
            fr: """
                colloque.yaml:8:60: erreur\u{A0}: il manque une virgule ou un crochet fermant\u{A0}: compléter la liste, \
                comme [fr, en]
                """,
            en: """
                colloque.yaml:8:60: error: a comma or a closing bracket is missing: complete the list, as in [fr, \
                en]
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "Le guichet", "Le guichet: le soir",
            fr: """
                colloque.yaml:1:18: erreur\u{A0}: un deux-points de trop\u{A0}: mettre entre guillemets le texte qui en \
                contient, ou vérifier l’alignement
                """,
            en: """
                colloque.yaml:1:18: error: one colon too many: put the text that contains it in quotation marks, or \
                check the indentation
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "axes:", " axes:",
            fr: """
                colloque.yaml:10:2: erreur\u{A0}: cette ligne n’est pas alignée avec les précédentes\u{A0}: la décaler \
                comme ses voisines
                """,
            en: """
                colloque.yaml:10:2: error: this line is not aligned with those before: indent it as its neighbours
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "titre: Le guichet", "Le guichet",
            fr: """
                colloque.yaml:2:6: erreur\u{A0}: un deux-points de trop\u{A0}: mettre entre guillemets le texte qui en \
                contient, ou vérifier l’alignement
                """,
            en: """
                colloque.yaml:2:6: error: one colon too many: put the text that contains it in quotation marks, or \
                check the indentation
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "Le guichet", "*guichet",
            fr: """
                colloque.yaml:1:8: erreur\u{A0}: un texte qui commence par * renvoie à une ancre qui n’existe pas\u{A0}: \
                le mettre entre guillemets
                """,
            en: """
                colloque.yaml:1:8: error: text that starts with * refers to an anchor that does not exist: put it in \
                quotation marks
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "salles:", "---\nsalles:",
            fr: """
                colloque.yaml:7:1: erreur\u{A0}: plusieurs documents dans un fichier\u{A0}: supprimer la ligne \
                «\u{A0}---\u{A0}» qui les sépare
                """,
            en: """
                colloque.yaml:7:1: error: several documents in one file: remove the line "---" between them
                """),
        BadFolder(
            "not-yaml", "colloque.yaml", "Le guichet", "!<",
            fr: """
                colloque.yaml:1:10: erreur\u{A0}: la suite n’est pas lisible\u{A0}: vérifier l’alignement, les guillemets \
                et les deux-points
                """,
            en: """
                colloque.yaml:1:10: error: what follows cannot be read: check indentation, quotation marks and \
                colons
                """),
        BadFolder(
            "duplicate-key", "colloque.yaml", "salles:", "titre: Encore\nsalles:",
            fr: """
                colloque.yaml:1:1: erreur\u{A0}: la clé «\u{A0}titre\u{A0}» est écrite deux fois\u{A0}: réunir les deux \
                ou en supprimer une
                """,
            en: """
                colloque.yaml:1:1: error: the key "titre" is written twice: put the two together or remove one
                """),
        BadFolder(
            "key-is-not-text", "colloque.yaml", "titre: Le guichet", "? [a, b]\n: c\ntitre: Le guichet",
            fr: """
                colloque.yaml:1:3: erreur\u{A0}: une clé doit être un simple mot, comme «\u{A0}salles\u{A0}»
                """,
            en: """
                colloque.yaml:1:3: error: a key must be a plain word, such as "rooms"
                """),
        BadFolder(
            "too-many-aliases", "colloque.yaml", "Le guichet",
            "&a [x, x]\nb: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
            fr: """
                colloque.yaml: erreur\u{A0}: plus de 16 renvois YAML (*nom)\u{A0}: écrire les valeurs en toutes lettres
                """,
            en: """
                colloque.yaml: error: more than 16 YAML aliases (*name): write the values in full
                """),
        BadFolder(
            "too-many-values", "colloque.yaml", "Le guichet", "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
            fr: """
                colloque.yaml:1:20: erreur\u{A0}: plus de 100\u{202F}000 valeurs, ou de 12 listes les unes dans les \
                autres\u{A0}: n’y laisser que les réglages du colloque
                """,
            en: """
                colloque.yaml:1:20: error: more than 100,000 values, or 12 lists inside one another: leave only the \
                conference’s settings
                """),
    ]
}
