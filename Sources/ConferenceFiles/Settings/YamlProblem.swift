package import ConferenceModel

/// What the YAML parser stumbled over, in words that say what to mend.
package enum YamlProblem: Hashable, Sendable, CaseIterable {
    case tab, unclosedQuote, unclosedBracket, nestedColon, indentation, missingColon, undefinedAlias, severalDocuments
    case tooDeep, other
    /// Slips of people who do not know YAML, told where they stand rather than where libyaml stumbles over them.
    case frenchQuotes, typographicDash, gluedColon, unclosedBrace

    /// - Parameter problem: libyaml's own words.
    init(_ problem: String) {
        let known: [(String, YamlProblem)] = [
            ("cannot start any token", .tab), ("found a tab", .tab), ("unexpected end of stream", .unclosedQuote),
            ("expected ',' or", .unclosedBracket), ("mapping values are not allowed", .nestedColon),
            ("did not find expected key", .indentation), ("did not find expected '-'", .indentation),
            ("could not find expected ':'", .missingColon), ("undefined alias", .undefinedAlias),
            ("another document", .severalDocuments), ("did not find expected <document start>", .severalDocuments),
            ("nesting level", .tooDeep),
        ]
        self = known.first { problem.contains($0.0) }?.1 ?? .other
    }

    package var text: Text {
        switch self {
        case .tab:
            Text(
                fr: "une valeur ne peut pas commencer par ce caractère\u{A0}: "
                    + "aligner avec des espaces, sans tabulation, ou mettre la valeur entre guillemets",
                en:
                    "a value cannot start with this character: align with spaces, not tabs, or put the value in quotation marks"
            )
        case .unclosedQuote:
            Text(
                fr: "un guillemet ouvert n’est jamais fermé\u{A0}: le fermer",
                en: "an opening quotation mark is never closed: close it")
        case .unclosedBracket:
            Text(
                fr: "il manque une virgule ou un crochet fermant\u{A0}: compléter la liste, comme [fr, en]",
                en: "a comma or a closing bracket is missing: complete the list, as in [fr, en]")
        case .nestedColon:
            Text(
                fr:
                    "un deux-points de trop\u{A0}: mettre entre guillemets le texte qui en contient, ou vérifier l’alignement",
                en: "one colon too many: put the text that contains it in quotation marks, or check the indentation")
        case .indentation:
            Text(
                fr: "cette ligne n’est pas alignée avec les précédentes\u{A0}: la décaler comme ses voisines",
                en: "this line is not aligned with those before: indent it as its neighbours")
        case .missingColon:
            Text(
                fr: "il manque un deux-points suivi d’une espace\u{A0}: écrire «\u{A0}clé: valeur\u{A0}»",
                en: "a colon followed by a space is missing: write \"key: value\"")
        case .undefinedAlias:
            Text(
                fr:
                    "un texte qui commence par * renvoie à une ancre qui n’existe pas\u{A0}: le mettre entre guillemets",
                en: "text that starts with * refers to an anchor that does not exist: put it in quotation marks")
        case .severalDocuments:
            Text(
                fr: "plusieurs documents dans un fichier\u{A0}: supprimer la ligne «\u{A0}---\u{A0}» qui les sépare",
                en: "several documents in one file: remove the line \"---\" between them")
        case .tooDeep:
            Text(
                fr: "trop de listes les unes dans les autres\u{A0}: les récrire comme dans l’exemple de `colloque new`",
                en: "too many lists inside one another: write them as in the example of `colloque new`")
        case .frenchQuotes:
            Text(
                fr:
                    "ces guillemets ne protègent pas le deux-points du texte\u{A0}: mettre le tout entre \"guillemets droits\"",
                en:
                    "these quotation marks do not guard the colon of the text: put all of it into \"straight ones\""
            )
        case .typographicDash:
            Text(
                fr:
                    "ce tiret est celui d’un traitement de texte\u{A0}: le remplacer par un trait d’union (-) suivi d’une espace",
                en: "this is the dash of a word processor: replace it by a hyphen (-) followed by a space")
        case .gluedColon:
            Text(
                fr: "il manque une espace après le deux-points\u{A0}: écrire «\u{A0}clé: valeur\u{A0}»",
                en: "a space is missing after the colon: write \"key: value\"")
        case .unclosedBrace:
            Text(
                fr: "l’accolade ouverte ici n’est pas fermée\u{A0}: ajouter } à la fin",
                en: "the brace that opens here is not closed: add } at the end")
        case .other:
            Text(
                fr: "la suite n’est pas lisible\u{A0}: vérifier l’alignement, les guillemets et les deux-points",
                en: "what follows cannot be read: check indentation, quotation marks and colons")
        }
    }
}
