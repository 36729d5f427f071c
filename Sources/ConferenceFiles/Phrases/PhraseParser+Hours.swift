import ConferenceModel

extension PhraseParser {
    /// hours = part-of-day | "toute la journée" | from-time-to-time | "après" time | "avant" time | ["à"] time
    mutating func hours() throws(TimePhraseFault) -> PhraseHours? {
        if let part = whole({
            $0.takeArticles(); $0.take("au", "en", "a"); return $0.partOfDay()
        }) {
            return part
        }
        if let part = whole({ $0.halfOfDay() }) { return part }
        if let (start, end) = whole({ $0.clockRange() }) { return try ClockReading.hours(from: start, to: end) }
        if let time = whole({ $0.after() ? $0.clock() : nil }) { return .from(try time.time()) }
        if let time = whole({ $0.before() ? $0.clock() : nil }) { return .until(try time.time(isEnd: true)) }
        return try time().map { .at($0) }
    }

    /// `midi`, `am`, `pm` without a number.
    private mutating func halfOfDay() -> PhraseHours? {
        if take("am") { return .morning }
        if take("pm") { return .afternoon }
        take("le", "ce", "a", "at", "on")
        guard take("midi", "midis", "noon", "midday", "lunchtime") else { return nil }
        // `midi-14h` and `midi à 14h` are hours of a clock.
        var ahead = self
        let isClock = ahead.takeSign("-") || ahead.take("a", "to", "until", "till") || ahead.take(inOrder: "jusqu", "a")
        return isClock ? nil : .midday
    }

    /// ["à"] time
    mutating func time() throws(TimePhraseFault) -> LocalTime? {
        try whole {
            $0.take("a", "at"); return $0.clock()
        }?.time()
    }

    private mutating func partOfDay() -> PhraseHours? {
        if take("matin", "matins", "matinee", "matinees", "morning", "mornings") { return .morning }
        if take("aprem", "afternoon", "afternoons") { return .afternoon }
        if take("soir", "soirs", "soiree", "soirees", "evening", "evenings") { return .evening }
        if let part = whole({ $0.edgeOfDay() }) { return part }
        if take("apres") {
            takeSign("-")
            return take("midi", "midis") ? .afternoon : nil
        }
        if take(inOrder: "toute", "la", "journee") || take(inOrder: "all", "day") || take(inOrder: "whole", "day")
            || take("journee")
        {
            take("entiere")
            return .allDay
        }
        return nil
    }

    /// `début de matinée`, `fin d’après-midi`, `early morning`.
    private mutating func edgeOfDay() -> PhraseHours? {
        let early = take("debut", "early")
        guard early || take("fin", "late") || take(inOrder: "end", "of") else { return nil }
        takeArticles()
        switch partOfDay() {
        case .morning: return early ? .earlyMorning : .lateMorning
        case .afternoon: return early ? .earlyAfternoon : .lateAfternoon
        case .allDay: return early ? .earlyMorning : .lateAfternoon
        default: return nil
        }
    }

    /// `9h-12h`, `de 9 à 12h`, `entre 9h et 12h`, `from 9am to noon`, `9:00–12:00`.
    private mutating func clockRange() -> (ClockReading, ClockReading)? {
        let between = take("entre", "between")
        let lead = between || take("de", "d", "from")
        guard let start = clock() ?? bareHour() else { return nil }
        // Without `de`, `15 à 11h` is the 15th at eleven.
        let wordAllowed = lead || start.isMarked
        guard
            takeSign("-") || take("to", "until", "till") || (wordAllowed && take("a", "au"))
                || take(inOrder: "jusqu", "a") || (between && take("et", "and")),
            let end = clock() ?? bareHour(), start.isMarked || end.isMarked
        else { return nil }
        return (start, end)
    }

    var startsWithHours: Bool {
        var ahead = self
        return ahead.whole { $0.clockRange() } != nil || ahead.clock() != nil
    }

    /// time = "9h" | "9h30" | "9 heures 30" | "09:30" | "9:30 am" | "9 pm" | "midi" | "minuit"
    mutating func clock() -> ClockReading? {
        if take("midi", "noon", "midday") { return ClockReading(hour: 12) }
        if take("minuit", "midnight") { return ClockReading(hour: 0) }
        return whole { parser in
            guard let hour = parser.takeNumber() else { return nil }
            if parser.take("h", "heure", "heures", "hr", "hrs") {
                return ClockReading(hour: hour, minute: parser.minutes() ?? 0)
            }
            var minute: Int?
            if parser.takeSign(":") {
                guard let minutes = parser.takeNumber(digits: 2...2) else { return nil }
                if let half = parser.half() { return ClockReading(hour: hour, minute: minutes, half: half) }
                return ClockReading(hour: hour, minute: minutes)
            }
            if parser.takeSign(".") { minute = parser.takeNumber(digits: 2...2) }
            return parser.half().map { ClockReading(hour: hour, minute: minute ?? 0, half: $0) }
        }
    }

    /// The 30 of `9 h 30`, but not the 15 of `9 h 15 novembre`.
    private mutating func minutes() -> Int? {
        whole { parser in
            guard let minutes = parser.takeNumber(digits: 2...2) else { return nil }
            return parser.startsMonth ? nil : minutes
        }
    }

    private mutating func bareHour() -> ClockReading? {
        whole { parser in
            guard let hour = parser.takeNumber(), !parser.startsMonth else { return nil }
            return ClockReading(hour: hour, isMarked: false)
        }
    }

    private mutating func half() -> ClockReading.Half? { takeWord(ClockReading.Half.init) }

    mutating func after() -> Bool {
        whole {
            $0.take("apres", "after", "des", "depuis", "since", "from")
                || $0.take(inOrder: "a", "partir", "de") || $0.take(inOrder: "a", "partir", "d")
                || $0.take(inOrder: "a", "partir", "du") ? true : nil
        } ?? false
    }

    mutating func before() -> Bool {
        take("avant", "before", "until", "till") || take(inOrder: "jusqu", "a") || take(inOrder: "jusqu", "au")
    }
}
