package import ConferenceModel

/// Who presents and who wishes to hear each paper, and who chairs its axis: people are the same where their names are.
package struct PeopleOfPapers: Sendable {
    /// Those who must be at the one and those who must be at the other of two papers.
    package enum Role: Sendable {
        /// Presenters; they also chair.
        case presenter
        /// Attendees; they also present and chair.
        case attendee
    }

    private let names: [String]
    private let axes: [Reference<Axis>]
    // People by number, sorted.
    private let presenters: [[Int]]
    private let attendees: [[Int]]
    private let chairs: [[Int]]

    package init(_ conference: Conference) {
        var numbers: [String: Int] = [:]
        var names: [String] = []
        func people(_ list: [String]) -> [Int] {
            Set(
                list.map { name in
                    if let number = numbers[name] { return number }
                    numbers[name] = names.count
                    names.append(name)
                    return names.count - 1
                }
            ).sorted()
        }
        presenters = conference.papers.map { people($0.speakers.map { conference.speakers[$0].name }) }
        attendees = conference.papers.map { people($0.attendees) }
        chairs = conference.axes.map { people($0.chairs) }
        axes = conference.papers.map(\.axis)
        self.names = names
    }

    /// Names of those who have a role in the one and are also needed, or wish to be, at the other; sorted.
    package func torn(as role: Role, between one: Reference<Paper>, and other: Reference<Paper>) -> [String] {
        let first = role == .presenter ? presenters[one.index] : attendees[one.index]
        let second = role == .presenter ? presenters[other.index] : attendees[other.index]
        var found = common(first, second)
        if role == .attendee { found += common(first, presenters[other.index]) + common(presenters[one.index], second) }
        let (a, b) = (axes[one.index], axes[other.index])
        if a != b { found += common(first, chairs[b.index]) + common(chairs[a.index], second) }
        return found.isEmpty ? [] : Set(found).map { names[$0] }.sorted()
    }

    /// All pairs of these papers between which somebody is torn, in order; found person by person, so that it takes no
    /// longer than there are such pairs.
    package func pairs(as role: Role, among papers: [Reference<Paper>]) -> [(Reference<Paper>, Reference<Paper>)] {
        var own = names.map { _ in [Reference<Paper>]() }
        var presented = own
        var ofAxis = chairs.map { _ in [Reference<Paper>]() }
        for paper in papers {
            for person in role == .presenter ? presenters[paper.index] : attendees[paper.index] {
                own[person].append(paper)
            }
            for person in presenters[paper.index] { presented[person].append(paper) }
            ofAxis[axes[paper.index].index].append(paper)
        }
        var chaired = own.map { _ in [Reference<Paper>]() }
        for (axis, people) in chairs.enumerated() { for person in people { chaired[person] += ofAxis[axis] } }
        var pairs = papers.isEmpty ? [] : (0...(papers.max()?.index ?? 0)).map { _ in Set<Reference<Paper>>() }
        for person in names.indices {
            for one in own[person] {
                let elsewhere = chaired[person].filter { axes[$0.index] != axes[one.index] }
                for other in own[person] + presented[person] + elsewhere where other != one {
                    pairs[min(one, other).index].insert(max(one, other))
                }
            }
        }
        return pairs.enumerated().flatMap { one, others in others.sorted().map { (Reference(one), $0) } }
    }
}

/// What two sorted lists share.
private func common(_ a: [Int], _ b: [Int]) -> [Int] {
    var found: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
        if a[i] == b[j] { found.append(a[i]) }
        (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
    }
    return found
}
