import ArgumentParser
import ConferenceModel
import Foundation
import Testing

@testable import colloque

@Suite("The command line")
struct ColloqueTests {
    @Test("without a command, the help tells what there is, and every exit status", arguments: Language.allCases)
    func help(language: Language) async throws {
        let run = try await Binary.run("--language", language.rawValue)
        #expect(run.status == 0)
        #expect(run.error == "")
        for status in ExitStatus.allCases {
            #expect(run.output.contains("\(status.rawValue)  \(status.text[language])\n"))
        }
        for command in Colloque.configuration.subcommands {
            #expect(run.output.contains("\n  \(command._commandName) "))
        }
    }

    @Test("a French help has no English heading", arguments: Colloque.configuration.subcommands.map { $0._commandName })
    func frenchHelp(of command: String) async throws {
        let run = try await Binary.run(command, "--help", in: "fr_FR.UTF-8")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("OBJET\u{A0}: "))
        for english in ["OVERVIEW", "USAGE:", "ARGUMENTS:", "OPTIONS:", "Show ", "default:", "values:", "See "] {
            #expect(!run.output.contains(english))
        }
    }

    @Test("the version is that which signs the files")
    func version() async throws {
        #expect(try await Binary.run("--version").output == "0.1.0\n")
        #expect(Colloque.generator == "colloque 0.1.0")
    }

    @Test("the version of a programme is no question about colloque’s own")
    func versionOfProgramme() async throws {
        let folder = try await KeptFolder()
        let shown = try await folder.run("show")
        #expect(try await folder.run("show", "--version 1") == shown)
        #expect(try await Binary.shell("cd \(folder.path) && $colloque show --version 1") == shown)
        #expect(!(try await Binary.run("show", "--help").output.contains("Show the version")))
    }

    @Test("inside a conference’s folder, its name may be left out")
    func impliedFolder() async throws {
        let folder = try await KeptFolder()
        func here(_ arguments: String) async throws -> Outcome {
            try await Binary.shell("cd \(folder.path) && $colloque \(arguments)")
        }
        #expect(try await here("history") == folder.run("history"))
        #expect(try await here("history \(folder.path)") == folder.run("history"))
        #expect(try await here("explain P2") == folder.run("explain", "P2"))
        #expect(try await here("publish 1").status == 0)
        #expect(try await here("withdraw P2").output.hasPrefix("P2 (A word on tickets) is withdrawn.\n"))
        #expect(try await here("--language fr change duration P6 15").output.hasPrefix("P6 dure 15\u{A0}min."))
        #expect(try await here("rerun --best").status == 0)
        #expect(try await here("compare 1 2") == folder.run("compare", "1 2"))
        #expect(try await here("export --format ods").output == "Written to programme.ods.\n")
        #expect(try await here("import --programme programme.ods").status == 0)
        // What is no folder and makes no sense either is told as ever.
        #expect(try await here("check elsewhere").output.hasPrefix("elsewhere: error: there is no such folder"))
        for arguments in ["chek", "new", "import --from frab schedule.xml"] {
            #expect(try await here(arguments).status == 64, "\(arguments)")
        }
        #expect(try await here("explain --help").output == Binary.run("explain", "--help").output)
        #expect(try await Binary.shell("cd \(folder.place.path) && $colloque history").status == 64)
    }

    @Test("a command is a file, named after it, with a test file beside", arguments: Colloque.configuration.subcommands)
    func files(of command: any ParsableCommand.Type) {
        let files = FileManager.default
        #expect("\(command)" == command._commandName.capitalized.replacing("-", with: "") + "Command")
        #expect(files.fileExists(atPath: "\(Fixture.root)/Sources/colloque/Commands/\(command).swift"))
        #expect(files.fileExists(atPath: "\(Fixture.root)/Tests/CommandTests/Commands/\(command)Tests.swift"))
    }

    @Test("what is not understood is told, with the way to the help", arguments: Misunderstanding.all)
    func usage(case mistake: Misunderstanding) async throws {
        for (language, text) in [("fr_FR.UTF-8", mistake.text.fr), ("en_GB.UTF-8", mistake.text.en)] {
            let run = try await Binary.shell("$colloque \(mistake.arguments)", in: language)
            #expect(run.status == 64)
            #expect(run.output == "")
            #expect(run.error.split(separator: "\n").first.map(String.init) == text)
        }
    }
}

struct Misunderstanding: CustomTestStringConvertible {
    let arguments: String
    let text: Text
    var testDescription: String { arguments }

    private init(_ arguments: String, fr: String, en: String) {
        (self.arguments, text) = (arguments, Text(fr: "Erreur\u{A0}: " + fr, en: "Error: " + en))
    }

    static let all = [
        Misunderstanding("check", fr: "il manque l’argument <dossier>", en: "Missing expected argument '<folder>'"),
        Misunderstanding("check a b", fr: "argument en trop\u{A0}: b", en: "Unexpected argument 'b'"),
        Misunderstanding(
            "slove a", fr: "commande inconnue slove — vouliez-vous dire solve\u{202F}?",
            en: "Unknown command 'slove'. Did you mean 'solve'?"),
        Misunderstanding("frobnicate a", fr: "commande inconnue frobnicate", en: "Unknown command 'frobnicate'"),
        Misunderstanding(
            "check a --jsn", fr: "option inconnue --jsn — vouliez-vous dire --json\u{202F}?",
            en: "Unknown option '--jsn'. Did you mean '--json'?"),
        Misunderstanding(
            "show a --by week",
            fr:
                "«\u{A0}week\u{A0}» ne convient pas à --by <vue>\u{A0}: choisir parmi 'day', 'room', 'axis' ou 'speaker'.",
            en:
                "The value 'week' is invalid for '--by <view>'. Please provide one of 'day', 'room', 'axis' or 'speaker'."
        ),
        Misunderstanding(
            "show a --width 3", fr: "la largeur va de 40 à 1000 colonnes", en: "the width goes from 40 to 1000 columns"),
        Misunderstanding(
            "solve a --gap 120%", fr: "«\u{A0}120%\u{A0}» ne convient pas à --gap <écart>",
            en: "The value '120%' is invalid for '--gap <gap>'"),
        Misunderstanding(
            "solve a --time-limit", fr: "il manque la valeur de --time-limit <secondes>",
            en: "Missing value for '--time-limit <seconds>'"),
        Misunderstanding(
            "solve a --time-limit -5", fr: "il manque la valeur de --time-limit <secondes>",
            en: "Missing value for '--time-limit <seconds>'"),
        Misunderstanding(
            "solve a --jobs 0", fr: "--jobs va de 1 à 64\u{A0}: donnez le nombre de vos processeurs, par exemple",
            en: "--jobs goes from 1 to 64: give the number of your processors, for example"),
        Misunderstanding(
            "solve a --work 0", fr: "--work est au moins 1\u{A0}: essayez 200000",
            en: "--work is at least 1: try 200000"),
        Misunderstanding(
            "solve a --seed one", fr: "«\u{A0}one\u{A0}» ne convient pas à --seed <nombre>",
            en: "The value 'one' is invalid for '--seed <number>'"),
        Misunderstanding(
            "audit a --time-limit 9",
            fr: "--time-limit ne sert qu’avec --tradeoffs\u{A0}: ajoutez --tradeoffs, ou retirez --time-limit",
            en: "--time-limit is for --tradeoffs only: add --tradeoffs, or leave --time-limit out"),
        Misunderstanding(
            "export a --format docx",
            fr: "«\u{A0}docx\u{A0}» ne convient pas à --format <format>\u{202F}; ce qui convient\u{A0}:",
            en: "The value 'docx' is invalid for '--format <format>'. Please provide one of the following:"),
    ]
}
