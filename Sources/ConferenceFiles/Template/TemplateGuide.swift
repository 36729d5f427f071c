import ConferenceModel

/// The text that explains the files of a new folder: columns and time phrases.
enum TemplateGuide {
    static let text = Text(
        fr: """
            Ce dossier est un colloque
            ==========================

            colloque.yaml        les réglages, à ouvrir avec un éditeur de texte
            communications.csv   une communication par ligne, à ouvrir avec un tableur
            intervenants.csv     une personne par ligne

            Remplacer l’exemple, puis «\u{A0}colloque check\u{A0}» dit ce qui ne va pas, et «\u{A0}colloque solve\u{A0}» fait le programme.
            Les trois tableaux peuvent aussi être les feuilles «\u{A0}colloque\u{A0}», «\u{A0}communications\u{A0}» et «\u{A0}intervenants\u{A0}» d’un
            seul classeur colloque.xlsx ou colloque.ods. L’ordre des colonnes est libre\u{202F}; une colonne inconnue est ignorée.

            Colonnes de communications.csv (les trois premières sont obligatoires)
            -----------------------------------------------------------------------
            id                  un nom court et unique, comme C07
            titre
            axe                 l’id d’un axe de colloque.yaml
            autres axes         ceux qui pourraient l’accueillir à défaut\u{A0}: 2; 3
            intervenants        les personnes qui viennent, séparées par\u{202F};
            auteurs             celles qui ne viennent pas
            durée, discussion   en minutes (20, 20 min, 1h30)\u{202F}; vide = celles de colloque.yaml
            mots-clés, résumé   ils servent à rapprocher les communications d’une séance
            public              le nombre de personnes attendues
            besoins             l’équipement que la salle doit avoir
            statut              acceptée (ou vide), réserve, retirée
            épingle             ce qui est déjà fixé\u{A0}: jeudi 14 10:30, ou Salle B, ou jeudi 14 10:30 @ Salle B
            avant, après        les id des communications qu’elle précède ou qu’elle suit
            même séance, pas en même temps
                                d’autres id
            places              quand les créneaux en comptent\u{A0}: combien de suite elle en prend (vide = 1)
            rang                si elle doit être la première (1), la deuxième (2), … de son axe
            auditoire           les personnes qui veulent l’entendre, séparées par\u{202F};
            fuseau              celui d’où elle est présentée, comme GMT+8 ou Asia/Tokyo

            Colonnes d’intervenants.csv (la première est obligatoire)
            ---------------------------------------------------------
            nom                 écrit comme dans communications.csv
            courriel, affiliation, discipline
            disponible          les heures où la personne peut venir, et celles-là seulement\u{A0}: jeudi dès 10\u{202F}h, vendredi
            indisponible        les heures où la personne ne peut pas venir (l’une des deux colonnes suffit)
            contraintes         ce qui dit soi-même ce que c’est\u{A0}: pas jeudi matin, arrive à 11h jeudi, vendredi si possible
            plutôt pas          celles qu’elle préfère éviter
            remarques           de même\u{202F}; ce qui ne parle pas d’horaires est laissé de côté
            confirmé            oui, si elle a réservé son voyage\u{A0}: la déplacer coûte plus
            langue              fr ou en, pour les messages qui lui sont destinés
            à distance          le fuseau horaire d’où elle parle, comme America/Toronto\u{A0}: sa nuit est évitée

            Colonnes de pénalités.csv (un tableau dont on peut se passer)
            --------------------------------------------------------------
            communication, axe, autre axe, salle, créneau
                                deux de ces cases\u{A0}: ce qu’il vaut mieux ne pas réunir
            points              ce que cela coûte, chaque fois

            Horaires
            --------
            \(TimePhrase.grammar.fr)

            """,
        en: """
            This folder is a conference
            ===========================

            colloque.yaml   the settings, to be opened with a text editor
            papers.csv      one paper a line, to be opened with a spreadsheet
            speakers.csv    one person a line

            Replace the example; then "colloque check" says what is wrong, and "colloque solve" makes the programme.
            The three tables may also be the sheets "colloque", "papers" and "speakers" of one workbook colloque.xlsx or
            colloque.ods. Columns may come in any order; an unknown column is ignored.

            Columns of papers.csv (the first three are mandatory)
            -----------------------------------------------------
            id                     a short, unique name, such as C07
            title
            axis                   the id of an axis of colloque.yaml
            other axes             those that could take it instead: 2; 3
            speakers               the people who come, separated by ;
            authors                those who do not
            duration, discussion   in minutes (20, 20 min, 1h30); empty = those of colloque.yaml
            keywords, abstract     they help to bring papers of a session together
            audience               how many people are expected
            needs                  the equipment that the room must have
            status                 accepted (or empty), reserve, withdrawn
            pin                    what is fixed already: Thursday 14 10:30, or Room B, or Thursday 14 10:30 @ Room B
            before, after          the ids of papers that it precedes or follows
            same session, not at the same time
                                   other ids
            places                 where time slots count them: how many in a row it takes (empty = 1)
            rank                   whether it should be the first (1), the second (2), … of its axis
            attendees              the people who wish to hear it, separated by ;
            time zone              from which it is presented, such as GMT+8 or Asia/Tokyo

            Columns of speakers.csv (the first is mandatory)
            ------------------------------------------------
            name                   written as in papers.csv
            e-mail, affiliation, discipline
            available              the hours when the person can come, and only these: Thursday from 10:00, Friday
            unavailable            the hours when the person cannot come (one of the two columns is enough)
            constraints            what says itself what it is: not Thursday morning, arrives Thursday at 11am, Friday if possible
            preferably not         those that the person would rather avoid
            remarks                the same; what does not speak of hours is left alone
            confirmed              yes, if the person has booked their travel: to move them costs more
            language               fr or en, for messages to the person
            remote                 the time zone from which the person speaks, such as America/Toronto: its night is avoided

            Columns of penalties.csv (a table that may be left out)
            -------------------------------------------------------
            paper, axis, other axis, room, time slot
                                   two of these cells: what had better not come together
            points                 what it costs, each time

            Hours
            -----
            \(TimePhrase.grammar.en)

            """)
}
