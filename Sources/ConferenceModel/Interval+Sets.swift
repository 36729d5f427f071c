/// Lists of intervals as sets of minutes.
extension Interval {
    /// In order, without overlaps, joined where they touch.
    package static func union(_ intervals: [Interval]) -> [Interval] {
        var result: [Interval] = []
        for interval in intervals.sorted() {
            if let last = result.last, last.date == interval.date, interval.start <= last.end,
                let joined = Interval(date: last.date, start: last.start, end: max(last.end, interval.end))
            {
                result[result.count - 1] = joined
            } else {
                result.append(interval)
            }
        }
        return result
    }

    /// What is left of `intervals` outside `others`.
    package static func difference(_ intervals: [Interval], _ others: [Interval]) -> [Interval] {
        others.reduce(union(intervals)) { rest, other in
            rest.flatMap { interval in
                guard interval.overlaps(other) else { return [interval] }
                return [
                    Interval(date: interval.date, start: interval.start, end: other.start),
                    Interval(date: interval.date, start: other.end, end: interval.end),
                ].compactMap(\.self)
            }
        }
    }
}
