import ConferenceModel

/// A time as written: `9h30`, `09:30`, `9.30 am`, `midi`, or the `9` of `9-12h`.
struct ClockReading: Hashable, Sendable {
    enum Half: String, Sendable { case am, pm }

    var hour: Int
    var minute = 0
    var half: Half?
    /// Whether it says itself that it is a time.
    var isMarked = true

    /// - Parameter isEnd: whether 0:00 is the end of the day.
    func time(isEnd: Bool = false) throws(TimePhraseFault) -> LocalTime {
        guard half == nil || (1...12).contains(hour), let time = LocalTime(hour: hourOfDay, minute: minute) else {
            throw .impossibleTime("\(hour):\(minute < 10 ? "0" : "")\(minute)\(half?.rawValue ?? "")")
        }
        return isEnd && time == .midnight ? .endOfDay : time
    }

    private var hourOfDay: Int {
        switch half {
        case .am: hour % 12
        case .pm: hour % 12 + 12
        case nil: hour
        }
    }

    /// `9-11am`, `11-1pm`: the start takes the half of the end, unless it would come after it.
    static func hours(from start: ClockReading, to end: ClockReading) throws(TimePhraseFault) -> PhraseHours {
        var start = start
        let last = try end.time(isEnd: true)
        if let half = end.half, start.half == nil, (1...12).contains(start.hour) {
            start.half = half
            if try start.time() >= last { start.half = .am }
        }
        let first = try start.time()
        guard first < last else { throw .reversed(first.text, last.text) }
        return .between(first, last)
    }
}
