import ConferenceModel

/// Which papers a person presents, by the names that the table of papers has, known or not.
struct PresenterIndex {
    /// Each once, as it was first written.
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]
    private var papers: [[Int]] = []
    private var counts: [Int: Int] = [:]

    /// - Parameter lists: by paper.
    init(_ lists: [[Located<String>]]) {
        for (paper, names) in lists.enumerated() { add(names, ofPaper: paper) }
    }

    mutating func add(_ list: [Located<String>], ofPaper paper: Int) {
        let keys = list.map(\.value.folded)
        counts[paper] = Set(keys).count
        for (key, name) in zip(keys, list) {
            let place = places[key] ?? names.count
            if place == names.count {
                places[key] = place
                names.append(name.value)
                papers.append([])
            }
            if papers[place].last != paper { papers[place].append(paper) }
        }
    }

    /// The person's name as it was first written, and the papers.
    func find(_ name: String) -> (name: String, papers: [Int])? {
        places[name.folded].map { (names[$0], papers[$0]) }
    }

    /// How many people present a paper.
    func count(ofPaper paper: Int) -> Int { counts[paper] ?? 0 }
}
