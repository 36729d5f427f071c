import ArgumentParser
import ConferenceModel

struct ChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: Text(fr: "Note un autre changement.", en: "Notes another change.").spoken,
        discussion: Text(
            fr: """
                Chaque changement est une ligne de modifications.csv, posée sur les tableaux, qui restent tels quels\u{202F}; \
                supprimer la ligne, c’est y renoncer.
                  colloque change unavailable limoges "Karima Oulhassen" "jeudi matin"
                  colloque change close-room limoges "Salle B" "vendredi après 15h"
                  colloque change undo limoges
                """,
            en: """
                Each change is a line of changes.csv, laid over the tables, which stay as they are; deleting the line takes \
                it back.
                  colloque change unavailable limoges "Karima Oulhassen" "Thursday morning"
                  colloque change close-room limoges "Room B" "Friday after 3pm"
                  colloque change undo limoges
                """
        ).spoken,
        subcommands: [
            UnavailableChange.self, CloseRoomChange.self, LoseRoomChange.self, DurationChange.self,
            AddPaperChange.self, PromoteChange.self, ReserveChange.self, ConfirmChange.self, UndoChange.self,
        ])

    @OptionGroup var language: LanguageOption
}
