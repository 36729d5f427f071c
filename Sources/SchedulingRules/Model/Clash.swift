package import ConferenceModel

/// Two papers of one time slot between which people are torn.
package struct Clash: Hashable, Sendable {
    package let papers: [String]
    /// Names.
    package let people: [String]
    package let timeSlot: TimeSlot

    package var subjects: [Subject] { papers.map { .paper($0) } + [.timeSlot(timeSlot.id)] }
}

extension Conference {
    /// Clashes between papers of different sessions of one time slot, each once for every unit that `count` finds in it.
    func clashes(
        in programme: Programme, as role: PeopleOfPapers.Role,
        counting count: (Standing, Standing) -> Int = { _, _ in 1 }
    ) -> [(clash: Clash, units: Int)] {
        let people = PeopleOfPapers(self)
        var found: [(Clash, Int)] = []
        for sessions in programme.sessions(byTimeSlotOf: self) {
            let standings = sessions.map { self.standings(in: $0) }
            for (index, here) in standings.enumerated() {
                for one in here {
                    for other in standings.dropFirst(index + 1).joined() where one.paper != other.paper {
                        let torn = people.torn(as: role, between: one.paper, and: other.paper)
                        guard !torn.isEmpty else { continue }
                        let units = count(one, other)
                        guard units > 0 else { continue }
                        let papers = [one.paper, other.paper].sorted().map { self.papers[$0].id }
                        found.append(
                            (Clash(papers: papers, people: torn, timeSlot: timeSlots[one.timeSlot]), units))
                    }
                }
            }
        }
        return found
    }
}
