import Archive
import ArgumentParser
import CTerminal
import ConferenceModel
import ConferenceWorkspace
import Foundation

/// The command line: chooses the command, and is the only place where a run ends.
@main
struct Colloque: ParsableCommand {
    static let version = "0.1.0"
    /// What signs the files that are written.
    static let generator = "colloque \(version)"

    static let configuration = CommandConfiguration(
        commandName: "colloque",
        abstract: Text(
            fr: "Fait le meilleur programme d’un colloque, et le prouve.",
            en: "Makes the best programme of a conference, and proves it."
        ).spoken,
        discussion: Text(
            fr: """
                Un colloque tient dans un dossier\u{A0}: le cadre, les communications, les intervenant·es.
                  colloque new limoges         un dossier d’exemple, à remplir
                  colloque check limoges       ce qui ne va pas dans les fichiers
                  colloque solve limoges       le programme, et la preuve qu’il n’y a pas mieux
                  colloque --version           la version de colloque

                Codes de sortie\u{A0}:
                \(exitStatuses)
                """,
            en: """
                A conference is kept in a folder: its frame, its papers, its speakers.
                  colloque new limoges         an example folder, to be filled in
                  colloque check limoges       what is wrong with the files
                  colloque solve limoges       the programme, and the proof that none is better
                  colloque --version           the version of colloque

                Exit statuses:
                \(exitStatuses)
                """
        ).spoken,
        subcommands: [
            NewCommand.self, ImportCommand.self, CheckCommand.self, SolveCommand.self, ShowCommand.self,
            AuditCommand.self, ExplainCommand.self, WhatIfCommand.self, ReportCommand.self,
            WithdrawCommand.self, ChangeCommand.self, PinCommand.self, UnpinCommand.self, RerunCommand.self,
            StressCommand.self, HistoryCommand.self, PublishCommand.self, RevertCommand.self,
            CompareCommand.self, NoticesCommand.self, ExportCommand.self, RulesCommand.self,
        ])

    @OptionGroup var language: LanguageOption

    private static let exitStatuses = ExitStatus.allCases.map { status in
        let number = String(status.rawValue)
        return "  " + String(repeating: " ", count: 3 - number.count) + "\(number)  \(status.text.spoken)"
    }.joined(separator: "\n")

    static func main() {
        terminal_ignore_broken_pipes()
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            // ArgumentParser's own flag would take the commands' `--version 3` for itself.
            if arguments == ["--version"] { return try Console.output.line(version) }
            try refuseUnknownCommand(arguments)
            var command = try ConferenceArgument.command(arguments)
            try command.run()
        } catch {
            Foundation.exit(end(with: error).rawValue)
        }
    }

    /// ArgumentParser would take a misspelt command for an argument too many.
    private static func refuseUnknownCommand(_ arguments: [String]) throws {
        let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word = arguments.first, !word.hasPrefix("-"), !known.contains(word) else { return }
        let meant = Spelling.nearest(to: word, among: known)
        throw ValidationError(
            Text(
                fr: "commande inconnue \(word)" + (meant.map { " — vouliez-vous dire \($0)\u{202F}?" } ?? ""),
                en: "Unknown command '\(word)'" + (meant.map { ". Did you mean '\($0)'?" } ?? "")
            ).spoken)
    }

    /// Says what has not been said yet; when not even that can be written, the status still tells.
    private static func end(with error: any Error) -> ExitStatus {
        switch error {
        case let status as ExitStatus: return status
        case is WorkspaceFailure, is WriteFault, is HistoryFault, is Diagnostic: return end(WorkspaceFailure(error))
        default: return endParsing(with: error)
        }
    }

    private static func end(_ failure: WorkspaceFailure) -> ExitStatus {
        for line in failure.lines { try? Console.error.line(line) }
        return failure.status
    }

    private static func endParsing(with error: any Error) -> ExitStatus {
        let english = fullMessage(for: error)
        let message = Language.spoken == .fr ? FrenchUsage.translated(english) : english
        switch exitCode(for: error) {
        case .success:
            do {
                try Console.output.line(message)
                return .done
            } catch {
                return end(with: error)
            }
        case .validationFailure:
            try? Console.error.line(message)
            return .usage
        default:
            return end(WorkspaceFailure(error))
        }
    }
}
