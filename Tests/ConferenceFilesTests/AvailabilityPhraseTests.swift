import ConferenceModel
import TestSupport
import Testing

@testable import ConferenceFiles

/// Thursday 14 and Friday 15 November 2030, mornings until 12:30.
private let days = ConferenceDays([14, 15].compactMap { CalendarDate(year: 2030, month: 11, day: $0) })

private let thursday = "jeudi ; absent vendredi"
private let friday = "vendredi ; absent jeudi"
private let free = "sans limite"
private let never = "absent jeudi et vendredi"
/// Refused with both readings.
private let two = "?"
/// Refused: not understood, or without an hour.
private let refused = "!"

/// What the cell says in one column.
private func said(_ phrase: String, in column: AvailabilityColumn) -> String {
    do throws(AvailabilityFault) {
        let reading = try AvailabilityPhrase.reading(phrase, in: column, days: days)
        return reading.availability.limits(in: days).fr.replacing(/[\u{202F}\u{A0}]/, with: " ")
    } catch {
        return ["two-readings", "ambiguous-phrase"].contains(error.name) ? two : refused
    }
}

/// Phrases that say themselves what they are: the same in every column.
private let plain: [(String, String)] = [
    // Cannot come.
    ("pas dispo vendredi", thursday), ("pas disponible vendredi", thursday), ("non disponible jeudi", friday),
    ("indisponible jeudi", friday), ("indispo vendredi", thursday), ("Indisponible le 15/11", thursday),
    ("absent vendredi", thursday), ("absente jeudi", friday), ("absent·e jeudi", friday), ("absent(e) jeudi", friday),
    ("pas jeudi", friday), ("pas le 14", friday), ("pas jeudi matin", "jeudi après-midi, vendredi"),
    ("pas avant 10h", "jeudi dès 10 h, vendredi dès 10 h"),
    ("pas après 16h", "jeudi jusqu’à 16 h, vendredi jusqu’à 16 h"),
    ("pas vendredi après 16 h", "jeudi ; vendredi jusqu’à 16 h"),
    ("pas avant jeudi 14h", "jeudi dès 14 h, vendredi"),
    ("pas là vendredi", thursday), ("sauf vendredi", thursday), ("sauf jeudi matin", "jeudi après-midi, vendredi"),
    ("sauf vendredi après-midi", "jeudi ; vendredi matin"), ("excepté le 14", friday),
    ("hors vendredi", thursday), ("ne peut pas le 15", thursday), ("ne peux pas venir jeudi", friday),
    ("je ne peux pas vendredi matin", "jeudi ; vendredi après-midi"),
    ("ne pourra pas être là vendredi", thursday), ("n’est pas là vendredi", thursday),
    ("n'est pas disponible jeudi", friday), ("ne sera pas présente le 15", thursday),
    ("je ne suis pas disponible jeudi", friday), ("sera absent vendredi", thursday), ("sera absente le 14", friday),
    ("empêchée vendredi", thursday), ("occupé jeudi de 14h à 16h", "absent jeudi de 14 h à 16 h"),
    ("impossible vendredi", thursday), ("vendredi impossible", thursday), ("vendredi non", thursday),
    ("jeudi : non", friday), ("vendredi pas possible", thursday), ("vendredi absent", thursday),
    ("jeudi indisponible", friday), ("jamais le matin", "jeudi après-midi, vendredi après-midi"),
    ("ni jeudi matin ni vendredi matin", "jeudi après-midi, vendredi après-midi"),
    ("indisponible à partir de vendredi 14h", "jeudi ; vendredi jusqu’à 14 h"),
    ("indisponible jusqu’à 10h", "jeudi dès 10 h, vendredi dès 10 h"),
    ("indisponible jeudi et vendredi", never), ("indisponible", never),
    ("disponible sauf vendredi", thursday), ("ok sauf jeudi matin", "jeudi après-midi, vendredi"),
    ("dispo sauf le 15", thursday), ("indisponible sauf jeudi", thursday),
    ("not available Friday", thursday), ("unavailable on Thursday", friday), ("not Friday", thursday),
    ("not on Thursday morning", "jeudi après-midi, vendredi"), ("not before 10am", "jeudi dès 10 h, vendredi dès 10 h"),
    ("not after 4pm", "jeudi jusqu’à 16 h, vendredi jusqu’à 16 h"), ("except Friday", thursday),
    ("can't come Friday", thursday), ("cannot make Thursday", friday), ("can’t on Friday", thursday),
    ("won't be there on Friday", thursday), ("will be away Thursday", friday), ("away Friday", thursday),
    ("busy Thursday 2pm-4pm", "absent jeudi de 14 h à 16 h"), ("Friday no", thursday),
    ("isn't available Friday", thursday), ("I am not available on Friday", thursday), ("Friday unavailable", thursday),
    ("she cannot attend Thursday", friday), ("absent Friday afternoon", "jeudi ; vendredi matin"),
    ("never in the morning", "jeudi après-midi, vendredi après-midi"), ("available except Friday", thursday),
    // Comes then, and then only.
    ("uniquement jeudi", thursday), ("jeudi uniquement", thursday), ("seulement le 15", friday),
    ("seulement le 15 au matin", "vendredi matin ; absent jeudi"), ("vendredi seulement", friday),
    ("jeudi matin seulement", "jeudi matin ; absent vendredi"), ("dispo vendredi", friday),
    ("disponible jeudi", thursday), ("disponible : jeudi", thursday), ("jeudi dispo", thursday),
    ("jeudi ok", thursday), ("ok jeudi", thursday), ("ok pour jeudi", thursday), ("vendredi : oui", friday),
    ("présente jeudi", thursday), ("présent·e vendredi", friday),
    ("libre vendredi matin", "vendredi matin ; absent jeudi"),
    ("peut venir jeudi", thursday), ("je peux jeudi", thursday), ("ne peut venir que vendredi", friday),
    ("sera là jeudi", thursday), ("sera présent vendredi", friday), ("dispo que jeudi", thursday),
    ("uniquement disponible jeudi", thursday), ("disponible uniquement vendredi", friday),
    ("disponible à partir de 10h", "jeudi dès 10 h, vendredi dès 10 h"),
    ("dispo jusqu’à vendredi midi", "jeudi ; vendredi jusqu’à 12 h"),
    ("disponible jeudi dès 11h, vendredi", "jeudi dès 11 h, vendredi"),
    ("disponible tout sauf jeudi matin", "jeudi après-midi, vendredi"),
    ("only Thursday", thursday), ("Thursday only", thursday), ("available Friday", friday),
    ("only available on Thursday", thursday), ("can only come Friday", friday), ("can come Thursday", thursday),
    ("will be there on Friday", friday), ("free Thursday afternoon", "jeudi après-midi ; absent vendredi"),
    ("Friday ok", friday), ("I am available Thursday", thursday),
    ("available from 10am", "jeudi dès 10 h, vendredi dès 10 h"),
    // Arrives and leaves.
    ("arrive à 11h jeudi", "jeudi dès 11 h, vendredi"), ("arrive jeudi à 11h", "jeudi dès 11 h, vendredi"),
    ("arrivée vendredi 9h30", "vendredi dès 9 h 30 ; absent jeudi"),
    ("arrivera le 14 à 14h", "jeudi dès 14 h, vendredi"),
    ("repart vendredi 15h30", "jeudi ; vendredi jusqu’à 15 h 30"), ("repart jeudi soir", refused),
    ("repart jeudi à 18h", "jeudi jusqu’à 18 h ; absent vendredi"),
    ("doit partir avant 16h", "jeudi jusqu’à 16 h, vendredi jusqu’à 16 h"),
    ("doit partir vendredi avant 16h", "jeudi ; vendredi jusqu’à 16 h"),
    ("départ vendredi midi", "jeudi ; vendredi jusqu’à 12 h"),
    ("train à 17h vendredi", "jeudi ; vendredi jusqu’à 16 h"),
    ("train vendredi 17h30", "jeudi ; vendredi jusqu’à 16 h 30"),
    ("avion vendredi à 20h", "jeudi ; vendredi jusqu’à 19 h"),
    ("arrive jeudi", refused), ("arrives Thursday at 11am", "jeudi dès 11 h, vendredi"),
    ("arriving Friday 9:30", "vendredi dès 9 h 30 ; absent jeudi"),
    ("leaves Friday at 3pm", "jeudi ; vendredi jusqu’à 15 h"),
    ("must leave before 4pm", "jeudi jusqu’à 16 h, vendredi jusqu’à 16 h"),
    ("has to leave by 4pm on Friday", "jeudi ; vendredi jusqu’à 16 h"),
    ("flight at 5pm Friday", "jeudi ; vendredi jusqu’à 16 h"),
    ("arrive jeudi à 11h, repart vendredi à 15h", "jeudi dès 11 h, vendredi jusqu’à 15 h"),
    // Wishes.
    ("préfère jeudi", "plutôt pas vendredi"), ("préférerait vendredi", "plutôt pas jeudi"),
    ("vendredi si possible", "plutôt pas jeudi"), ("si possible jeudi", "plutôt pas vendredi"),
    ("plutôt le matin", "plutôt pas jeudi après-midi, vendredi après-midi"), ("plutôt jeudi", "plutôt pas vendredi"),
    ("vendredi de préférence", "plutôt pas jeudi"), ("de préférence jeudi", "plutôt pas vendredi"),
    ("idéalement vendredi", "plutôt pas jeudi"), ("souhaite jeudi", "plutôt pas vendredi"),
    ("préférence : vendredi", "plutôt pas jeudi"), ("plutôt pas vendredi", "plutôt pas vendredi"),
    ("de préférence pas jeudi", "plutôt pas jeudi"), ("éviter vendredi", "plutôt pas vendredi"),
    ("évite le matin", "plutôt pas jeudi matin, vendredi matin"), ("pas vendredi si possible", "plutôt pas vendredi"),
    ("vendredi si nécessaire", "plutôt pas vendredi"), ("préfère éviter jeudi matin", "plutôt pas jeudi matin"),
    ("prefers Thursday", "plutôt pas vendredi"), ("preferably Friday", "plutôt pas jeudi"),
    ("Friday if possible", "plutôt pas jeudi"), ("ideally Thursday", "plutôt pas vendredi"),
    ("rather not Friday", "plutôt pas vendredi"), ("would prefer Thursday", "plutôt pas vendredi"),
    ("avoid mornings", "plutôt pas jeudi matin, vendredi matin"), ("preferably not Thursday", "plutôt pas jeudi"),
    ("would rather not Friday morning", "plutôt pas vendredi matin"), ("Friday if need be", "plutôt pas vendredi"),
    // No limit, and from afar.
    ("ok", free), ("OK.", free), ("-", free), ("—", free), ("RAS", free), ("R.A.S.", free), ("libre", free),
    ("N/A", free),
    ("n/a", free), ("/", free), ("disponible", free), ("dispo", free), ("sans contrainte", free),
    ("pas de contrainte", free), ("aucune contrainte", free), ("peu importe", free), ("disponible les 2 jours", free),
    ("disponible les deux jours", free), ("toujours disponible", free), ("any time", free), ("no constraints", free),
    ("available both days", free), ("flexible", free), ("visio", "à distance"), ("en visio", "à distance"),
    ("à distance", "à distance"), ("uniquement en visio", "à distance"), ("remote", "à distance"),
    ("online only", "à distance"), ("visio ; jeudi uniquement", "jeudi ; absent vendredi ; à distance"),
    // Several statements.
    ("jeudi ok, vendredi non", thursday), ("jeudi matin : ok ; vendredi : non", "jeudi matin ; absent vendredi"),
    ("dispo jeudi mais pas avant 10h", "jeudi dès 10 h ; absent vendredi"),
    ("dispo jeudi, plutôt pas le matin", "jeudi ; absent vendredi ; plutôt pas jeudi matin, vendredi matin"),
    ("pas vendredi, préfère le matin", "jeudi ; absent vendredi ; plutôt pas jeudi après-midi, vendredi après-midi"),
    // Read in two ways, or not at all.
    ("pas jeudi, vendredi", two), ("not Thursday, Friday", two), ("jeudi, vendredi si possible", two),
    ("jeudi et vendredi matin", two), ("Thursday or Friday morning", two), ("pas jeudi ok", refused),
    ("uniquement jeudi ; pas jeudi", refused), ("les trois jours", refused), ("selon les trains", refused),
    ("peut-être jeudi", refused), ("je vous dirai", refused), ("samedi", refused),
]

private typealias Bare = (
    phrase: String, available: String, unavailable: String, preferablyNot: String, constraints: String
)

/// Hours without a word: what each column makes of them.
private let bare:
    [(phrase: String, available: String, unavailable: String, preferablyNot: String, constraints: String)] = [
        ("jeudi", thursday, friday, "plutôt pas jeudi", two),
        ("jeudi matin", "jeudi matin ; absent vendredi", "jeudi après-midi, vendredi", "plutôt pas jeudi matin", two),
        ("jeudi 14/11", thursday, friday, "plutôt pas jeudi", two),
        ("toute la journée du 15", friday, thursday, "plutôt pas vendredi", two),
        (
            "avant midi", "jeudi jusqu’à 12 h, vendredi jusqu’à 12 h", "jeudi dès 12 h, vendredi dès 12 h",
            "plutôt pas jeudi avant 12 h, vendredi avant 12 h", two
        ),
        (
            "vendredi après 15h", "vendredi dès 15 h ; absent jeudi", "jeudi ; vendredi jusqu’à 15 h",
            "plutôt pas vendredi après 15 h", two
        ),
        (
            "jeudi midi", "jeudi de 12 h à 14 h ; absent vendredi", "absent jeudi de 12 h à 14 h",
            "plutôt pas jeudi de 12 h à 14 h", two
        ),
        (
            "jeudi fin de matinée", "jeudi de 11 h à 12 h 30 ; absent vendredi",
            "absent jeudi de 11 h à 12 h 30", "plutôt pas jeudi de 11 h à 12 h 30", two
        ),
        ("jeudi am", "jeudi matin ; absent vendredi", "jeudi après-midi, vendredi", "plutôt pas jeudi matin", two),
        (
            "Friday pm", "vendredi après-midi ; absent jeudi", "jeudi ; vendredi matin",
            "plutôt pas vendredi après-midi", two
        ),
        (
            "Friday 9-11am", "vendredi de 9 h à 11 h ; absent jeudi", "absent vendredi de 9 h à 11 h",
            "plutôt pas vendredi de 9 h à 11 h", two
        ),
        ("jeudi et vendredi", free, two, "plutôt pas jeudi, vendredi", two),
        (
            "tout sauf jeudi matin", "jeudi après-midi, vendredi", "jeudi matin ; absent vendredi",
            "plutôt pas jeudi après-midi, vendredi", two
        ),
        (
            "à partir de 10h", "jeudi dès 10 h, vendredi dès 10 h", two,
            "plutôt pas jeudi après 10 h, vendredi après 10 h",
            "jeudi dès 10 h, vendredi dès 10 h"
        ),
        (
            "jusqu’à vendredi 12h", "jeudi ; vendredi jusqu’à 12 h", two,
            "plutôt pas jeudi ; plutôt pas vendredi avant 12 h",
            "jeudi ; vendredi jusqu’à 12 h"
        ),
        (
            "from Thursday 10am", "jeudi dès 10 h, vendredi", two, "plutôt pas jeudi après 10 h, vendredi",
            "jeudi dès 10 h, vendredi"
        ),
        ("toute la journée", free, two, "plutôt pas jeudi, vendredi", free),
        ("les deux jours", free, two, "plutôt pas jeudi, vendredi", free),
        ("aucune", two, free, free, free), ("néant", two, free, free, free), ("none", two, free, free, free),
        ("oui", free, two, two, two), ("non", two, free, free, free),
    ]

@Suite("When people come")
struct AvailabilityPhraseTests {
    @Test("a phrase that says what it is means the same in every column", arguments: plain)
    func plainPhrases(phrase: String, meaning: String) {
        for column in AvailabilityColumn.allCases { #expect(said(phrase, in: column) == meaning, "\(column)") }
    }

    @Test("hours without such a word mean what their column says, or are refused with both readings", arguments: bare)
    fileprivate func bareHours(phrase: Bare) {
        #expect(said(phrase.phrase, in: .available) == phrase.available)
        #expect(said(phrase.phrase, in: .unavailable) == phrase.unavailable)
        #expect(said(phrase.phrase, in: .preferablyNot) == phrase.preferablyNot)
        #expect(said(phrase.phrase, in: .constraints) == phrase.constraints)
        #expect(said(phrase.phrase, in: .remarks) == phrase.constraints)
    }

    @Test("two hundred phrases are listed, none twice")
    func size() {
        let phrases = plain.map(\.0) + bare.map(\.phrase)
        #expect(phrases.count >= 200)
        #expect(Set(phrases).count == phrases.count)
    }

    @Test("what is refused for its two readings is understood once one of them is said")
    func remedies() throws {
        for phrase in bare.filter({ [$0.available, $0.unavailable, $0.constraints].contains(two) }).map(\.phrase) {
            for column in AvailabilityColumn.allCases {
                guard case .twoReadings(_, let hours, let there, let away) = fault(of: phrase, in: column) else {
                    continue
                }
                for (word, meaning) in [("disponible", there), ("indisponible", away)] {
                    let remedy = try AvailabilityPhrase.reading("\(word) \(hours)", in: column, days: days)
                    #expect(remedy.availability == meaning)
                }
            }
        }
    }

    private func fault(of phrase: String, in column: AvailabilityColumn) -> AvailabilityFault? {
        do throws(AvailabilityFault) {
            _ = try AvailabilityPhrase.reading(phrase, in: column, days: days)
            return nil
        } catch {
            return error
        }
    }

    @Test("words that are not quite hours are told")
    func assumptions() throws {
        let train = try AvailabilityPhrase.reading("train à 17h vendredi", in: .available, days: days)
        #expect(
            train.assumptions.map(\.en) == [
                "\"train à 17h vendredi\": counted as leaving at 16:00, an hour before 17:00"
            ])
        let morning = try AvailabilityPhrase.reading("jeudi am", in: .available, days: days)
        #expect(morning.assumptions.map(\.en) == ["\"am\" counted as the morning: \"jeudi am\""])
        #expect(try AvailabilityPhrase.reading("jeudi 9-11am", in: .available, days: days).assumptions.isEmpty)
    }

    @Test("reading, saying and reading again gives the same, for a thousand combinations", arguments: [1, 2, 3, 4])
    func identity(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let long = ConferenceDays((11...20).compactMap { CalendarDate(year: 2030, month: 11, day: $0) })
        let understood = plain.map(\.0) + bare.map(\.phrase)
        for _ in 0..<250 {
            let parts = (0...Int.random(in: 0...2, using: &random)).map { _ in
                understood.randomElement(using: &random) ?? ""
            }
            let calendar = Bool.random(using: &random) ? days : long
            guard
                let reading = try? AvailabilityPhrase.reading(
                    parts.joined(separator: " ; "), in: .available, days: calendar)
            else { continue }
            let words = reading.availability.limits(in: calendar)
            for text in [words.fr, words.en] {
                let again = try AvailabilityPhrase.reading(text, in: .available, days: calendar)
                #expect(again.availability == reading.availability, "\(parts) → \(text)")
            }
        }
    }

    @Test("any hours at all are read back from their words, over one day, two, and ten with weekdays that come twice")
    func anyHours() throws {
        var random = SplitMix64(seed: 7)
        for count in [1, 2, 10] {
            let calendar = ConferenceDays(
                (11..<(11 + count)).compactMap { CalendarDate(year: 2030, month: 11, day: $0) })
            for _ in 0..<350 {
                func hours() -> [Interval] {
                    (0...Int.random(in: 0...count, using: &random)).compactMap { _ in
                        guard let date = calendar.dates.randomElement(using: &random) else { return nil }
                        let edges = [0, 480, 555, 600, 720, 750, 845, 1080, 1440].shuffled(using: &random)
                        return Interval(
                            date: date, start: .midnight + Minutes(min(edges[0], edges[1])),
                            end: .midnight + Minutes(max(edges[0], edges[1])))
                    }
                }
                let given = Availability(
                    away: hours(), ratherNot: Bool.random(using: &random) ? hours() : [],
                    isRemote: Bool.random(using: &random))
                let words = given.limits(in: calendar)
                for text in [words.fr, words.en] {
                    #expect(
                        try AvailabilityPhrase.reading(text, in: .available, days: calendar).availability == given,
                        "\(text)")
                }
            }
        }
    }
}
