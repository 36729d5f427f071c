import ConferenceModel
import SchedulingRules
import TestSupport
import Testing

@Suite("Rule settings, as the organiser wrote them")
struct RuleSettingsReaderTests {
    private static let location = Location(file: "colloque.yaml", line: 14, column: 5)

    private func read(_ rule: String, weight: Int? = nil, _ options: [String: String] = [:]) throws -> (
        rules: RuleSet, diagnostics: [Diagnostic]
    ) {
        let conference = try Conference(
            title: Text("Essai"), timeSlots: ["2012-11-15 09:00–10:30"], rooms: [Room(name: "A")],
            axes: [Axis(id: "1", title: Text("Un"))], papers: [Paper(id: "C1", title: "", axis: 0)],
            ruleSettings: [
                RuleSetting(rule: rule, weight: weight, options: options, location: RuleSettingsReaderTests.location)
            ])
        return RuleSet.read(for: conference)
    }

    private func weight(of type: any Rule.Type, in rules: RuleSet) -> Int? {
        rules.entries.first { $0.type == type }?.weight
    }

    @Test("Without settings every rule has its own weight, and what weighs nothing is left out")
    func defaults() throws {
        let (rules, diagnostics) = RuleSet.read(for: try RandomConference.make(seed: 1))
        #expect(diagnostics == [])
        #expect(
            rules.entries.map { $0.type.name }
                == RuleSet.all.filter { $0.kind != .preference(defaultWeight: 0) }.map { $0.name })
        for entry in rules.entries {
            #expect(entry.type.kind == (entry.weight == 0 ? .requirement : .preference(defaultWeight: entry.weight)))
        }
    }

    @Test(
        "A rule answers to its English and French names, in whatever case, with spaces or hyphens",
        arguments: [
            "axes-stay-in-one-room", "Axes stay in one room", "axes_stay_in_one_room", "axe-dans-une-seule-salle",
            "Axe dans une seule salle",
        ])
    func names(rule: String) throws {
        let (rules, diagnostics) = try read(rule, weight: 9)
        #expect(diagnostics == [])
        #expect(weight(of: AxesStayInOneRoom.self, in: rules) == 9)
    }

    @Test("An apostrophe reads like a hyphen", arguments: ["séances d’un seul thème", "séances d'un seul thème"])
    func apostrophe(rule: String) throws {
        let written = rule.replacing("seul", with: "même")
        #expect(try weight(of: SessionsAreCloseInTheme.self, in: read(written, weight: 4).rules) == 4)
    }

    @Test("Weight zero switches a preference off, and a weight switches one on")
    func weights() throws {
        #expect(try weight(of: AxesStayInOneRoom.self, in: read(AxesStayInOneRoom.name, weight: 0).rules) == nil)
        let name = DisciplinesMixWithinSessions.name
        #expect(try weight(of: DisciplinesMixWithinSessions.self, in: read(name, weight: 2).rules) == 2)
        #expect(
            try weight(of: AxesStayInOneRoom.self, in: read(AxesStayInOneRoom.name, weight: 1_000_000).rules)
                == 1_000_000)
    }

    @Test("Weight zero switches off the requirements without which programmes make sense, and only these")
    func requirementsOff() throws {
        #expect(
            RuleSet.all.filter { $0.mayBeOff }.map { $0.name }
                == [SessionsHaveEnoughPapers.name, SpeakersAreNeverInTwoPlaces.name])
        for type in RuleSet.all where type.mayBeOff {
            let (rules, diagnostics) = try read(type.name, weight: 0)
            #expect(diagnostics == [])
            #expect(weight(of: type, in: rules) == nil)
        }
        #expect(try read(PinsHold.name, weight: 0).diagnostics.map(\.name) == ["weight-of-a-requirement"])
    }

    @Test("Times are written with hours and minutes", arguments: ["09:30", "9:30"])
    func times(written: String) throws {
        let name = PapersFromAfarHaveSuitableHours.name
        #expect(try read(name, weight: 1, ["suitable-from": written]).diagnostics == [])
    }

    @Test("Options go by their English and French names", arguments: [["days": "together"], ["jours": "un-seul"]])
    func options(given: [String: String]) throws {
        #expect(try read(AxesAreBalancedOverDays.name, given).diagnostics == [])
        let (rules, _) = try read(SessionsHaveEnoughPapers.name, ["minimum": "3"])
        #expect(rules.entries.compactMap { $0.rule as? SessionsHaveEnoughPapers }.map(\.minimum) == [3])
    }

    @Test("Each fault has its name, its place and its sentence in both languages", arguments: Fault.all)
    func faults(fault: Fault) throws {
        let (rules, diagnostics) = try read(fault.rule, weight: fault.weight, fault.options)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error, fault.name, at: RuleSettingsReaderTests.location, said(fr: fault.text.fr, en: fault.text.en)
                )
            ])
        // What no rule takes is left out: the rules are those without the setting.
        #expect(rules.entries.count == RuleSet.all.count { $0.kind != .preference(defaultWeight: 0) })
        #expect(weight(of: AxesStayInOneRoom.self, in: rules) == 5)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let rule: String
        var weight: Int?
        var options: [String: String] = [:]
        let text: Text

        var testDescription: String { "\(name) \(rule)" }

        static let all = [
            Fault(
                name: "unknown-rule", rule: "axes-stay-in-one-rom",
                text: Text(
                    fr: "règle inconnue «~axes-stay-in-one-rom~» — «~colloque rules~» en donne la liste",
                    en: "unknown rule \"axes-stay-in-one-rom\" — \"colloque rules\" lists them")),
            Fault(
                name: "unknown-rule-option", rule: "séances-assez-remplies", options: ["maximum": "3"],
                text: Text(
                    fr: "la règle séances-assez-remplies n’a pas de réglage «~maximum~» — elle a~: minimum",
                    en: "the rule sessions-have-enough-papers has no setting \"maximum\" — it has: minimum")),
            Fault(
                name: "unknown-rule-option", rule: "pins-hold", options: ["minimum": "3"],
                text: Text(
                    fr: "la règle épingles-respectées n’a pas de réglage «~minimum~»",
                    en: "the rule pins-hold has no setting \"minimum\"")),
            Fault(
                name: "bad-rule-option", rule: "sessions-have-enough-papers", options: ["minimum": "21"],
                text: Text(
                    fr:
                        "«~21~» ne convient pas à minimum de la règle séances-assez-remplies — 1 à 20, 2 par défaut",
                    en: "\"21\" does not suit minimum of the rule sessions-have-enough-papers — 1 to 20, 2 by default")),
            Fault(
                name: "bad-rule-option", rule: "axes-are-balanced-over-days", options: ["jours": "deux"],
                text: Text(
                    fr: "«~deux~» ne convient pas à jours de la règle axe-réparti-sur-les-jours — "
                        + "équilibrés | un-seul, équilibrés par défaut",
                    en: "\"deux\" does not suit days of the rule axes-are-balanced-over-days — "
                        + "balanced | together, balanced by default")),
            Fault(
                name: "bad-rule-weight", rule: "axes-stay-in-one-room", weight: -1,
                text: Text(
                    fr: "le poids -1 de la règle axe-dans-une-seule-salle n’est pas un nombre entre 0 et 1000000",
                    en: "the weight -1 of the rule axes-stay-in-one-room is not a number from 0 to 1000000")),
            Fault(
                name: "bad-rule-weight", rule: "axes-stay-in-one-room", weight: 1_000_001,
                text: Text(
                    fr: "le poids 1000001 de la règle axe-dans-une-seule-salle n’est pas un nombre entre 0 et 1000000",
                    en: "the weight 1000001 of the rule axes-stay-in-one-room is not a number from 0 to 1000000")),
            Fault(
                name: "weight-of-a-requirement", rule: "pins-hold", weight: 3,
                text: Text(
                    fr: "épingles-respectées est une exigence~: elle n’a pas de poids et reste en vigueur",
                    en: "pins-hold is a requirement: it has no weight and stays on")),
            Fault(
                name: "weight-of-a-requirement", rule: "speakers-are-never-in-two-places", weight: 3,
                text: Text(
                    fr: "intervenants-jamais-à-deux-endroits est une exigence~: elle n’a pas de poids, 0 seul l’éteint",
                    en: "speakers-are-never-in-two-places is a requirement: it has no weight, only 0 switches it off")),
            Fault(
                name: "bad-rule-option", rule: "papers-from-afar-have-suitable-hours",
                options: ["convenable-dès": "24:30"],
                text: Text(
                    fr: "«~24:30~» ne convient pas à convenable-dès de la règle communications-à-distance-à-l-heure — "
                        + "heure 00:00 à 24:00, 09:00 par défaut",
                    en: "\"24:30\" does not suit suitable-from of the rule papers-from-afar-have-suitable-hours — "
                        + "a time 00:00 to 24:00, 09:00 by default")),
        ]
    }
}
