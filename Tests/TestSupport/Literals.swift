package import ConferenceModel

// Conferences and programmes in tests read better when `0` is the first paper and an hour is written as an hour.

extension Reference: ExpressibleByIntegerLiteral {
    package init(integerLiteral index: Int) { self.init(index) }
}

extension LocalTime: ExpressibleByStringLiteral {
    /// `"09:05"`.
    package init(stringLiteral text: String) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, let time = LocalTime(hour: parts[0], minute: parts[1]) else {
            preconditionFailure("\(text) is no time")
        }
        self = time
    }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// `"2012-11-15"`.
    package init(stringLiteral text: String) {
        guard let date = CalendarDate(iso: text) else { preconditionFailure("\(text) is no date") }
        self = date
    }
}

extension Interval: ExpressibleByStringLiteral {
    /// `"2012-11-15 09:00–10:30"`.
    package init(stringLiteral text: String) {
        let parts = text.split { $0 == " " || $0 == "–" }.map(String.init)
        guard parts.count == 3,
            let interval = Interval(
                date: CalendarDate(stringLiteral: parts[0]), start: LocalTime(stringLiteral: parts[1]),
                end: LocalTime(stringLiteral: parts[2]))
        else { preconditionFailure("\(text) is no interval") }
        self = interval
    }
}

extension TimeSlot: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(Interval(stringLiteral: text)) }
}
