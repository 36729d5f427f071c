import ConferenceModel

/// The sheet of parameters: times in columns A and B, weights in D and E.
extension CoSPLibReading {
    /// What the left half says, under one of its headings.
    private enum Setting: String, CaseIterable {
        case suitableFrom = "Suitable scheduling times/From"
        case suitableTo = "Suitable scheduling times/To"
        case lessSuitableFrom = "Less suitable scheduling times/From"
        case lessSuitableTo = "Less suitable scheduling times/To"
        case lessSuitable = "Less suitable scheduling times/Penalty"
        case unsuitable = "Unsuitable scheduling times/Penalty"

        /// Of the rule that counts time zones.
        var option: String {
            switch self {
            case .suitableFrom: "suitable-from"
            case .suitableTo: "suitable-to"
            case .lessSuitableFrom: "less-suitable-from"
            case .lessSuitableTo: "less-suitable-to"
            case .lessSuitable: "less-suitable"
            case .unsuitable: "unsuitable"
            }
        }

        var isTime: Bool { self != .lessSuitable && self != .unsuitable }
    }

    mutating func readParameters(_ grid: Grid) {
        let weights = weights(in: grid)
        zonesMatter = weights["papers-from-afar-have-suitable-hours"]?.value ?? 0 > 0
        let hours = settings(in: grid)
        rules = CoSPLibTerm.all.compactMap { term in
            guard let weight = weights[term.rule] else { return nil }
            let options: [String: String] =
                switch term.rule {
                case "related-axes-do-not-compete": ["count": "rooms"]
                case "axes-run-in-consecutive-time-slots": ["within": "conference"]
                case "papers-from-afar-have-suitable-hours": hours
                default: [:]
                }
            return RuleSetting(rule: term.rule, weight: weight.value, options: options, location: weight.location)
        }
        rules += CoSPLibTerm.otherRules.map { RuleSetting(rule: $0, weight: 0, location: Location(file: grid.name)) }
    }

    /// By the rules' names.
    private mutating func weights(in grid: Grid) -> [String: Located<Int>] {
        var weights: [String: Located<Int>] = [:]
        for row in grid.rows.indices {
            let (label, value) = (grid.cell(row, 3), grid.cell(row, 4))
            guard let term = CoSPLibTerm.all.first(where: { $0.label.key == label.text.key }) else {
                if !label.text.isEmpty, !value.text.isEmpty {
                    let suggestion = Spelling.nearest(to: label.text, among: CoSPLibTerm.all.map(\.label))
                    report(CoSPLibFault.unknownParameter(label.text, suggestion: suggestion), at: label.location)
                }
                continue
            }
            // What is wrong with the weight has been said: it is not missing.
            let weight = number(value, standard: nil) ?? 0
            weights[term.rule] = Located(value: weight, location: value.location)
        }
        for term in CoSPLibTerm.all where weights[term.rule] == nil {
            report(CoSPLibFault.missingParameter(term.label), at: Location(file: grid.name))
        }
        return weights
    }

    /// The options of the rule that counts time zones, whose weight tells whether they may be missing.
    private mutating func settings(in grid: Grid) -> [String: String] {
        var options: [String: String] = [:]
        var section = ""
        for row in grid.rows.indices {
            let (label, value) = (grid.cell(row, 0), grid.cell(row, 1))
            if label.text.key == "localtimezone" {
                readLocalZone(value)
            } else if let setting = Setting.allCases.first(where: { $0.rawValue.key == section + label.text.key }) {
                options[setting.option] = text(of: value, isTime: setting.isTime)
            } else if value.text.isEmpty {
                section = label.text.key
            } else {
                let suggestion = Spelling.nearest(to: label.text, among: ["Local time zone", "From", "To", "Penalty"])
                report(CoSPLibFault.unknownParameter(label.text, suggestion: suggestion), at: label.location)
            }
        }
        for setting in Setting.allCases where options[setting.option] == nil && zonesMatter {
            report(
                CoSPLibFault.missingParameter(setting.rawValue.replacing("/", with: ": ")),
                at: Location(file: grid.name))
        }
        return options
    }

    /// As the rule reads it: `09:30`, or points; what cannot be read has been reported.
    private mutating func text(of cell: Table.Cell, isTime: Bool) -> String {
        isTime ? time(cell)?.iso ?? "" : number(cell).map(String.init) ?? ""
    }

    private mutating func readLocalZone(_ cell: Table.Cell) {
        guard let offset = CoSPLibClock.offset(cell.text) else {
            return report(CoSPLibFault.unknownTimeZone(cell.text, matters: zonesMatter), at: cell.location)
        }
        guard CoSPLibClock.zone(ahead: offset) != nil else {
            return report(CoSPLibFault.localZoneOfPartHours(cell.text), at: cell.location)
        }
        ahead = offset
    }
}
