/// Papers that are one more than the places in all cells that are open to any of them (Hall, 1935).
///
/// Papers take places one by one, and others move on where that makes room (augmenting paths: Kuhn, 1955). Where one finds
/// no place at all, it and those that would have had to move are such a set; without any one of them, the rest has places.
struct HallSet: Equatable {
    /// Ascending.
    let papers: [Int]
    /// Ascending.
    let cells: [Int]

    /// Cells looked at beyond which nothing is said: what is no evident impossibility is left to the search.
    private static var patience: Int { 20_000_000 }

    /// - Parameters:
    ///   - options: by paper, the cells that are open to it.
    ///   - places: by cell.
    /// - Returns: `nil` when all papers find a place.
    static func first(among options: [[Int]], places: [Int]) -> HallSet? {
        var guests = places.map { _ in [Int]() }
        var home = [Int?](repeating: nil, count: options.count)
        var looks = 0
        for paper in options.indices.sorted(by: { (options[$0].count, $0) < (options[$1].count, $1) }) {
            // By cell, the paper that wants to stand there.
            var wanting = [Int?](repeating: nil, count: places.count)
            var (queue, next) = ([paper], 0)
            var free: Int?
            while free == nil, next < queue.count {
                looks += options[queue[next]].count
                for cell in options[queue[next]] where wanting[cell] == nil {
                    wanting[cell] = queue[next]
                    free = guests[cell].count < places[cell] ? cell : nil
                    if free != nil { break }
                    queue += guests[cell]
                }
                next += 1
            }
            guard free != nil else {
                return HallSet(papers: queue.sorted(), cells: wanting.indices.filter { wanting[$0] != nil })
            }
            guard looks < patience else { return nil }
            while let cell = free, let moving = wanting[cell] {
                free = home[moving]
                if let left = free { guests[left].removeAll { $0 == moving } }
                guests[cell].append(moving)
                home[moving] = cell
            }
        }
        return nil
    }
}
