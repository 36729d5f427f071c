/// How evenly papers can be spread over days in so many sessions, each of 1 to `most` papers.
///
/// A difference is that of papers between the fullest and the emptiest day, beyond one. A day of k sessions takes no more
/// than k · `most` papers, so that papers in few sessions cannot be spread evenly. Twenty-four papers in eight sessions of
/// three make 9 + 9 + 6; in nine sessions 8 + 8 + 8.
struct SpreadOverDays {
    let days: Int
    let most: Int

    /// `scale` · difference + `slope` · sessions ≥ `least`.
    struct Cut: Hashable {
        let scale: Int
        let slope: Int
        let least: Int
    }

    /// The least difference of so many papers in so many sessions; `nil` where they do not fit.
    func leastDifference(papers: Int, sessions: Int) -> Int? {
        guard (sessions...sessions * most).contains(papers) else { return nil }
        // A session moved from a day to another that has two fewer, with papers where they no longer fit, never makes the
        // difference larger.
        return difference(papers, (0..<days).map { (sessions + $0) / days })
    }

    /// The lower hull of the points (sessions, least difference) of so many papers, as far as it falls.
    func cuts(papers: Int) -> [Cut] {
        guard papers > 0, most > 0, days > 1 else { return [] }
        var hull: [(sessions: Int, difference: Int)] = []
        for sessions in (papers + most - 1) / most...papers {
            guard let next = leastDifference(papers: papers, sessions: sessions) else { continue }
            // The last point is none of the hull when the one before sees the next below it.
            while hull.count > 1 {
                let (a, b) = (hull[hull.count - 2], hull[hull.count - 1])
                guard
                    (b.difference - a.difference) * (sessions - a.sessions)
                        >= (next - a.difference) * (b.sessions - a.sessions)
                else { break }
                hull.removeLast()
            }
            hull.append((sessions, next))
            if next == 0 { break }
        }
        return zip(hull, hull.dropFirst()).compactMap { a, b in
            let (scale, slope) = (b.sessions - a.sessions, a.difference - b.difference)
            return slope > 0
                ? Cut(scale: scale, slope: slope, least: scale * a.difference + slope * a.sessions) : nil
        }
    }

    /// By how much so many papers can break the cut, at most.
    func deficit(of cut: Cut, papers: Int) -> Int {
        guard papers > 0 else { return cut.least }
        return ((papers + most - 1) / most...papers).prefix { cut.slope * $0 < cut.least }.compactMap { sessions in
            leastDifference(papers: papers, sessions: sessions).map {
                cut.least - cut.scale * $0 - cut.slope * sessions
            }
        }.max() ?? 0
    }

    /// With so many sessions on each day.
    private func difference(_ papers: Int, _ sessions: [Int]) -> Int {
        for difference in 0..<papers {
            for least in 0...papers / days {
                var (fewest, greatest) = (0, 0)
                for count in sessions {
                    let (low, high) = (max(count, least), min(count * most, least + 1 + difference))
                    guard low <= high else {
                        greatest = -1
                        break
                    }
                    (fewest, greatest) = (fewest + low, greatest + high)
                }
                if (fewest...max(fewest, greatest)).contains(papers), greatest >= papers { return difference }
            }
        }
        return papers
    }
}
