/// A folder whose conference has programmes that are soon found, and a best one that is hard to prove.
enum HardConference {
    private static let (axes, papers, slots, rooms) = (4, 48, 9, 3)

    static func write(to place: Place) throws {
        var numbers = SystemlessNumbers()
        try place.write(settings, to: "colloque.yaml")
        try place.write(
            "id,title,axis,speakers,keywords,audience\n"
                + (0..<papers).map { paper in
                    let words = (0..<4).map { _ in "w\(numbers.next(below: 30))" }.joined(separator: "; ")
                    // Four people present two papers.
                    return "P\(paper),Paper \(paper),\(paper % axes),Person \(paper % (papers - 4)),\(words),"
                        + "\(10 + numbers.next(below: 90))\n"
                }.joined(), to: "papers.csv")
        try place.write(
            "name,discipline,preferably not\n"
                + (0..<papers - 4).map { person in
                    let discipline = ["history", "law", "sociology"][numbers.next(below: 3)]
                    let half = ["morning", "afternoon"][numbers.next(below: 2)]
                    return "Person \(person),\(discipline),2012-11-\(12 + numbers.next(below: 3)) \(half)\n"
                }.joined(), to: "speakers.csv")
    }

    private static var settings: String {
        let hours = ["9:00-10:00", "10:30-11:30", "14:00-15:00", "15:30-16:30"]
        return """
            title: Hard
            dates: 2012-11-12 / 2012-11-14
            languages: [en]
            rules: {disciplines-mix-within-sessions: 2, sessions-are-close-in-theme: 3, axes-stay-in-one-room: 10}
            time slots:
            \((0..<slots).map { "  - 2012-11-\(12 + $0 / 4) \(hours[$0 % 4])" }.joined(separator: "\n"))
            rooms:
            \((0..<rooms).map { "  - {name: Room \($0), capacity: \(20 + 25 * $0)}" }.joined(separator: "\n"))
            axes:
            \((0..<axes).map { "  - {id: \($0), title: Axis \($0), related: [\(($0 + 1) % axes)]}" }.joined(separator: "\n"))

            """
    }
}

/// Numbers that look random and are always the same (Knuth's MMIX generator).
private struct SystemlessNumbers {
    private var state: UInt64 = 2012

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
