import ConferenceModel

/// Hours, in minutes since midnight, by what they concern and by day of a live programme's frame.
struct AbsenceHours {
    struct Stretch {
        let (start, end): (Int, Int)
        /// Stretches of one group count once.
        let group: Int
    }

    let stretches: RaggedArray<Stretch>
    private let days: Int

    /// - Parameter groups: by what the hours concern, then by group.
    init(_ groups: [[[Interval]]], _ frame: LiveFrame) {
        days = frame.days.count
        stretches = RaggedArray(
            groups.flatMap { groups in
                frame.days.map { day in
                    groups.enumerated().flatMap { group, intervals in
                        intervals.filter { $0.date == day }.map {
                            Stretch(
                                start: $0.start.sinceMidnight.count, end: $0.end.sinceMidnight.count, group: group)
                        }
                    }
                }
            })
    }

    /// Groups with a stretch on the day that shares minutes with these.
    func count(of index: Int, on day: Int, from start: Int, to end: Int) -> Int {
        var (count, last) = (0, -1)
        for place in stretches.indices(of: index * days + day) {
            let stretch = stretches.elements[place]
            guard stretch.group != last, stretch.start < end, start < stretch.end else { continue }
            (count, last) = (count + 1, stretch.group)
        }
        return count
    }
}
