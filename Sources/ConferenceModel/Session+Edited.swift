extension Session {
    func moved(to cell: ProgrammeCell, under axis: Reference<Axis>) -> Session {
        Session(timeSlot: cell.timeSlot, room: cell.room, axis: axis, papers: papers, firstPlaces: firstPlaces)
    }

    /// The others keep their places, where they have any of their own.
    func removing(at rank: Int) -> Session {
        var (papers, places) = (papers, firstPlaces)
        papers.remove(at: rank)
        places?.remove(at: rank)
        return with(papers, places)
    }

    /// The paper comes at once after the one before it; those behind it give way as far as they must.
    func inserting(_ paper: Reference<Paper>, at rank: Int, in conference: Conference) -> Session {
        var (papers, places) = (papers, firstPlaces)
        let rank = min(rank, papers.count)
        papers.insert(paper, at: rank)
        places?.insert(0, at: rank)
        return with(papers, places.map { Session.spread($0, from: rank, papers, conference) })
    }

    /// Papers of the same number have each the place of the one that stood there, or a later one where they must.
    func with(_ papers: [Reference<Paper>], in conference: Conference) -> Session {
        with(papers, firstPlaces.map { Session.spread($0, from: 0, papers, conference) })
    }

    func reordered(_ order: [Reference<Paper>], in conference: Conference) -> Session {
        var left = papers
        let first = order.filter { paper in
            left.firstIndex(of: paper).map { left.remove(at: $0) } != nil
        }
        return with(first + left, in: conference)
    }

    private func with(_ papers: [Reference<Paper>], _ places: [Int]?) -> Session {
        Session(timeSlot: timeSlot, room: room, axis: axis, papers: papers, firstPlaces: places)
    }

    /// From a rank on, no place is before the end of the paper before it.
    private static func spread(
        _ places: [Int], from rank: Int, _ papers: [Reference<Paper>], _ conference: Conference
    ) -> [Int] {
        var places = places
        for index in max(rank, 1)..<max(papers.count, 1) {
            places[index] = max(places[index], places[index - 1] + conference.papers[papers[index - 1]].places)
        }
        return places
    }
}
