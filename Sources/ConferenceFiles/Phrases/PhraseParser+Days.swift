import ConferenceModel

extension PhraseParser {
    /// days = "tous les" ("jours" | weekday) | "tout" | weekdays-in-the-plural | day
    mutating func days() -> PhrasePart.DayName? {
        whole { parser in
            if let name = parser.whole({ $0.everyDay() }) ?? parser.whole({ $0.countOfDays() }) { return name }
            parser.takeArticles()
            if let weekday = parser.takeWord({ Self.weekday($0, plural: true) }) { return .every(weekday) }
            return parser.day().map { .one($0) }
        }
    }

    private mutating func everyDay() -> PhrasePart.DayName? {
        if take("toujours", "always", "everything", "anytime") { return .all }
        let all = take("all")
        guard all || take("tous", "tout", "toute", "toutes", "chaque", "every", "each") else { return nil }
        take("of")
        take("les", "le", "la", "l", "the")
        if take("jours", "jour", "days", "temps", "time", "duree", "colloque", "conference") { return .all }
        if !all, take("day") { return .all }
        if let weekday = takeWord({ Self.weekday($0, plural: true) ?? Self.weekday($0) }) { return .every(weekday) }
        // `tous les matins`, `tout sauf …`: what follows is read next. `toute la journée` is a matter of hours.
        return kind(at: 0) == .word("journee") || kind(at: 0) == .word("day") ? nil : .all
    }

    /// `les deux jours`, `both days`
    private mutating func countOfDays() -> PhrasePart.DayName? {
        take("pendant", "durant", "during")
        take("tous", "all")
        take("les", "the")
        let words = [
            "deux": 2, "both": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5, "five": 5,
        ]
        guard let count = takeWord({ words[$0] }) ?? takeNumber(digits: 1...2) else { return nil }
        if take("jours", "days", "journees") { return .count(count) }
        return kind(at: -1) == .word("both") || (kind(at: -1) == .word("deux") && isAtEnd) ? .count(count) : nil
    }

    /// day = [weekday] [date], one of them at least
    mutating func day() -> PartialDate? {
        whole { parser in
            parser.takeArticles()
            let weekday = parser.takeWord { Self.weekday($0) }
            // After a comma only a month tells the date of a weekday from the next part of a list.
            let comma = weekday != nil && parser.kind(at: 0) == .sign(",")
            var date = parser.whole { parser in
                if comma { parser.takeSign(",") }
                parser.takeArticles()
                return parser.date().flatMap { comma && $0.month == nil ? nil : $0 }
            }
            if weekday == nil, date == nil { return nil }
            date = date ?? PartialDate()
            date?.weekday = weekday
            return date
        }
    }

    /// span = ["de"] day [time] "à" day [time] | ("après" | "à partir de" | "avant" | "jusqu'à") day [time]
    mutating func span() throws(TimePhraseFault) -> PhrasePart? {
        let start = self
        take("du", "de", "from", "between", "entre")
        if let first = day() {
            let from = try time()
            if dayRangeSign(), let last = day() {
                return .span(
                    from: .init(day: first, time: from ?? .midnight),
                    to: .init(day: last, time: try time() ?? .endOfDay))
            }
        }
        rewind(to: start)
        let strictly = kind(at: 0) == .word("apres") || kind(at: 0) == .word("after")
        if after(), let first = day() {
            return .span(from: .init(day: first, time: try time() ?? (strictly ? .endOfDay : .midnight)), to: nil)
        }
        rewind(to: start)
        let upTo = kind(at: 0) != .word("avant") && kind(at: 0) != .word("before")
        if before(), let last = day() {
            return .span(from: nil, to: .init(day: last, time: try time() ?? (upTo ? .endOfDay : .midnight)))
        }
        return nil
    }

    /// The days of a conference: day ["/" day]
    mutating func dateRange() -> (PartialDate, PartialDate)? {
        take("du", "from")
        guard let first = day() else { return nil }
        if isAtEnd { return (first, first) }
        guard dayRangeSign() || takeSign("/") || take("et", "and"), let last = day(), isAtEnd else { return nil }
        return (first, last)
    }

    private mutating func dayRangeSign() -> Bool {
        takeSign("-") || take("a", "au", "to", "until") || take(inOrder: "jusqu", "a") || take(inOrder: "jusqu", "au")
    }

    mutating func takeArticles() {
        while take("le", "la", "les", "l", "the", "on", "in", "du", "de", "d", "of", "ce", "this", "from") {}
    }
}

// MARK: - Dates

extension PhraseParser {
    /// date = "2012-11-15" | "15/11" ["/2012"] | "15.11.2012" | "15 [novembre [2012]]" | "November 15[, 2012]"
    private mutating func date() -> PartialDate? {
        whole { $0.isoDate() } ?? whole { $0.monthFirst() } ?? whole { $0.dayFirst() }
    }

    private mutating func isoDate() -> PartialDate? {
        guard let year = takeNumber(digits: 4...4), takeSign("-"), let month = takeNumber(), takeSign("-"),
            let day = takeNumber()
        else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private mutating func monthFirst() -> PartialDate? {
        guard let month = takeWord(Self.month), let day = takeNumber() else { return nil }
        take("st", "nd", "rd", "th")
        return PartialDate(year: year(), month: month, day: day)
    }

    private mutating func dayFirst() -> PartialDate? {
        guard !startsWithHours, let day = takeWord({ $0 == "premier" ? 1 : nil }) ?? takeNumber() else { return nil }
        if let month = whole({ $0.takeSign("/") ? $0.takeNumber() : nil }) {
            return PartialDate(
                year: whole { $0.takeSign("/") ? $0.takeNumber(digits: 4...4) : nil }, month: month, day: day)
        }
        let dotted: PartialDate? = whole { parser in
            guard parser.takeSign("."), let month = parser.takeNumber(), parser.takeSign("."),
                let year = parser.takeNumber(digits: 4...4)
            else { return nil }
            return PartialDate(year: year, month: month, day: day)
        }
        if let dotted { return dotted }
        take("er", "st", "nd", "rd", "th")
        let month = whole { parser in
            parser.take("de", "d", "of")
            return parser.takeWord(Self.month)
        }
        return PartialDate(year: month == nil ? nil : year(), month: month, day: day)
    }

    private mutating func year() -> Int? {
        whole { parser in
            parser.takeSign(",")
            return parser.takeNumber(digits: 4...4)
        }
    }

    /// Whether what was read before was the day of a date.
    var startsMonth: Bool {
        var ahead = self
        return ahead.takeSign("/") || ahead.takeWord(Self.month) != nil
    }

    /// Folded names in both languages; folding them anew for every word would take most of the time.
    private static let months = CalendarDate.months.map { [$0.fr.folded, $0.en.folded] }
    private static let weekdays = Weekday.allCases.map { [$0.text.fr.folded, $0.text.en.folded] }

    /// Names, and their first three letters or more: `nov`, `sept`.
    static func month(_ word: String) -> Int? {
        let matches = months.indices.filter { abbreviates(word, months[$0]) }
        return matches.count == 1 ? matches[0] + 1 : nil
    }

    private static func weekday(_ word: String, plural: Bool = false) -> Weekday? {
        let index = weekdays.firstIndex { names in
            plural ? names.contains { word == $0 + "s" } : abbreviates(word, names)
        }
        return index.map { Weekday.allCases[$0] }
    }

    private static func abbreviates(_ word: String, _ names: [String]) -> Bool {
        word.count >= 3 && names.contains { $0.hasPrefix(word) }
    }
}
