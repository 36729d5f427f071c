import ConferenceModel

extension PhraseParser {
    /// clause = "ok" | "aucune" | "visio" | travel | [sense] list ["sauf" list] [sense] | "sauf" list | sense
    mutating func availabilityClause() throws(TimePhraseFault) -> AvailabilityClause? {
        if let whole = whole({ $0.wholeClause() }) { return whole }
        if let travel = try travel() { return .travel(travel) }
        let start = self
        let lead = whole { $0.verb() } ?? takeSense(AvailabilityWords.before)
        // `uniquement disponible jeudi`, `disponible uniquement jeudi`: `seulement` adds nothing.
        var sense = lead
        while let said = sense, let more = takeSense(AvailabilityWords.before) {
            guard let both = said.and(more) else { throw notUnderstood }
            sense = both
        }
        takeColon()
        var exception = self
        if endsClause, !exception.except() {
            // `indisponible` without hours: always.
            guard sense == .away || sense == .there, lead != nil else { return nil }
            return .hours(.init(parts: [.window(.all, nil)]), sense)
        }
        let words = self
        let parts = try list(momentsToo: false)
        var hours = AvailabilityClause.Hours(parts: parts)
        if except() {
            hours.exceptions = try list(momentsToo: false)
            if hours.exceptions.isEmpty { throw notUnderstood }
            if parts.isEmpty, sense == nil || sense == .there {
                // `sauf vendredi` is said of who comes, whatever the column.
                return .hours(.init(parts: hours.exceptions), .away)
            }
            if parts.isEmpty { hours.parts = [.window(.all, nil)] }
        }
        guard !hours.parts.isEmpty else {
            rewind(to: start)
            return nil
        }
        hours.opens = hours.parts.contains(where: \.isHalfOpen) && hasOpeningWord(since: words)
        hours.saysAM =
            hasToken(since: words) { $0 == .word("am") } && hours.parts.contains { $0.hours == .morning }
        hours.isLoose = hasComma(since: words) && isLoose(after: start)
        takeColon()
        while let behind = takeSense(AvailabilityWords.behind) {
            guard let both = sense.map({ $0.and(behind) }) ?? behind else { throw notUnderstood }
            let only = kind(at: -1).map { [.word("uniquement"), .word("seulement"), .word("only")].contains($0) }
            if hasComma(since: words), only != true { hours.isLoose = true }
            sense = both
        }
        return .hours(hours, sense)
    }

    /// Whether one statement ends here.
    var endsClause: Bool {
        var ahead = self
        return isAtEnd || ahead.takeClauseSeparator()
    }

    /// `,` `et` `mais` `.` between two statements.
    mutating func takeClauseSeparator() -> Bool {
        whole { parser in
            let separated = parser.separator() || parser.takeSign(".")
            var exception = parser
            if !separated, exception.except() { return true }
            let opposed = parser.take("mais", "but", "sinon", "donc", "so")
            parser.takeSign(",")
            return (separated || opposed) && !parser.isAtEnd ? true : nil
        } ?? false
    }

    /// Whether a weekday or a part of the day stands here.
    var startsWithDay: Bool {
        var ahead = self
        if let day = ahead.day(), day.weekday != nil { return true }
        var other = self
        return ((try? other.hours()) ?? nil) != nil
    }

    /// Whether a word of presence or absence stands here.
    var startsPresence: Bool {
        guard case .word(let word) = kind(at: 0) else { return false }
        return ["disponible", "dispo", "indispo", "indisponible", "absent", "available", "unavailable", "away"]
            .contains { word.hasPrefix($0) }
    }

    /// Whether a word that says what the hours are ends the statement here.
    var startsSense: Bool {
        guard let match = AvailabilityWords.behind.match(in: self) else {
            return kind(at: 0) == .sign(":") || kind(at: 0) == .sign("=")
        }
        var ahead = self
        ahead.skip(match.count)
        return ahead.endsClause || ahead.startsSense
    }

    /// `jeudi : ok`, `disponible = jeudi`.
    private mutating func takeColon() { _ = takeSign(":") || takeSign("=") }

    private mutating func takeSense(_ words: AvailabilityWords) -> AvailabilitySense? {
        guard let match = words.match(in: self) else { return nil }
        skip(match.count)
        return match.sense
    }

    private mutating func wholeClause() -> AvailabilityClause? {
        for (words, clause) in [
            (AvailabilityWords.unlimited, AvailabilityClause.unlimited), (.remote, .remote), (.nothing, .nothing),
            (.yes, .yes),
        ] {
            guard let match = words.match(in: self) else { continue }
            var ahead = self
            ahead.skip(match.count)
            if ahead.endsClause {
                self = ahead
                return clause
            }
        }
        // `N/A`, and marks that stand for nothing.
        let isInapplicable = whole { $0.take("n") && $0.takeSign("/") && $0.take("a") && $0.endsClause ? true : nil }
        if isInapplicable != nil { return .unlimited }
        return whole { parser -> AvailabilityClause? in
            guard parser.takeSign("-") || parser.takeSign("/") || parser.takeSign(".") || parser.takeSign("∅") else {
                return nil
            }
            while parser.takeSign("-") || parser.takeSign("/") || parser.takeSign(".") {}
            return parser.isAtEnd ? .unlimited : nil
        }
    }

    /// `je ne peux pas venir`, `n’est pas disponible`, `can only come`, `won’t be there`.
    private mutating func verb() -> AvailabilitySense? {
        take("je", "j", "il", "elle", "iel", "on", "nous", "ils", "elles", "i", "he", "she", "we", "they")
        take("ne", "n")
        let french = take(
            "peut", "peux", "pourra", "pourrai", "pourrait", "pourrais", "pouvons", "pourrons", "peuvent", "pourront",
            "sera", "serai", "serait", "serais", "est", "suis", "sommes", "sont", "serons", "seront")
        let english =
            !french
            && take(
                "can", "could", "cannot", "will", "won", "may", "is", "am", "are", "m", "isn", "aren", "ll")
        guard french || english else { return nil }
        var isAway = kind(at: -1) == .word("cannot")
        if take("pas", "plus", "not", "t") { isAway = true }
        take("que", "qu")
        take("only", "uniquement", "seulement")
        let said = takeSense(AvailabilityWords.verbs)
        if !french, take("only") { return isAway ? nil : .there }
        if take("que", "qu", "uniquement", "seulement", "only") { return isAway ? nil : .there }
        guard let said else { return isAway ? .away : .there }
        return said == .away ? .away : isAway ? .away : .there
    }

    /// `arrive à 11h jeudi`, `doit partir avant 16h`, `train à 17h vendredi`.
    private mutating func travel() throws(TimePhraseFault) -> AvailabilityClause.Travel? {
        let start = self
        take("je", "il", "elle", "iel", "on", "nous", "i", "he", "she", "we", "they", "ils", "elles")
        take("doit", "dois", "doivent", "devons", "must", "devra", "devrai", "will", "has", "have", "need", "needs")
        take("to")
        var travel: AvailabilityClause.Travel
        if take("arrive", "arrivee", "arrivera", "arriverai", "arrives", "arriving", "arrival", "arrivent") {
            travel = .init(isDeparture: false)
        } else if take(
            "part", "pars", "repart", "repars", "partira", "repartira", "partir", "repartir", "depart", "leave",
            "leaves",
            "leaving", "departure", "quitte", "quitter", "rentre", "partent", "repartent")
        {
            travel = .init(isDeparture: true)
        } else if take("train", "avion", "vol", "flight", "plane", "bus", "tgv", "ter") {
            travel = .init(isDeparture: true, byTrain: true)
            take("de", "retour", "home", "back")
        } else {
            rewind(to: start)
            return nil
        }
        for _ in 0..<2 {
            take("vers", "avant", "before", "by", "a", "at", "around", "des", "from", "apres", "after")
            if travel.time == nil {
                travel.time = try time()
            }
            if travel.day == nil, !endsClause {
                takeArticles()
                travel.day = day()
            }
        }
        if !endsClause { throw notUnderstood }
        return travel
    }

    /// Whether what was read since `start` has one of the words of who comes, or does not: `dès`, `jusqu’à`.
    private func hasOpeningWord(since start: PhraseParser) -> Bool {
        hasToken(since: start) {
            ["des", "partir", "jusqu", "until", "till", "depuis", "since", "from", "onwards"].map { .word($0) }
                .contains($0)
        }
    }

    private func hasComma(since start: PhraseParser) -> Bool { hasToken(since: start) { $0 == .sign(",") } }

    /// `pas jeudi, vendredi`: after a bare `pas` a comma may begin the contrary.
    private func isLoose(after start: PhraseParser) -> Bool {
        guard let match = AvailabilityWords.before.match(in: start), match.count == 1 else { return false }
        return start.kind(at: 0) == .word("pas") || start.kind(at: 0) == .word("not")
    }
}
