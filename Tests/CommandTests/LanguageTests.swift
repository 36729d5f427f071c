import ConferenceModel
import Testing

@testable import colloque

@Suite("The language of a run")
struct LanguageTests {
    @Test(
        "what is asked for wins, then the environment in the order of POSIX, then English",
        arguments: [
            (["--language", "fr"], ["LANG": "en_GB.UTF-8"], Language.fr),
            (["--language=Anglais"], ["LANG": "fr_FR.UTF-8"], .en),
            (["--language", "français"], [:], .fr),
            (["--language", "klingon"], ["LANG": "fr_BE"], .fr),
            (["--language"], [:], .en),
            ([], ["LC_ALL": "", "LANG": "fr_CA.UTF-8"], .fr),
            ([], ["LC_ALL": "C.UTF-8", "LANG": "fr_CA.UTF-8"], .en),
            ([], ["LC_MESSAGES": "fr", "LANG": "C"], .fr),
            ([], ["LANG": "de_DE.UTF-8"], .en),
        ] as [([String], [String: String], Language)])
    func choice(arguments: [String], environment: [String: String], language: Language) {
        #expect(
            Language.spoken(arguments: ["colloque", "check", "x"] + arguments, environment: environment) == language)
    }
}
