package import ConferenceModel
package import SchedulingRules

/// A conference in which some conditions are given up, and its requirements.
package struct EasedConference: Sendable {
    package let conference: Conference
    /// Requirements and preferences alike.
    package let rules: RuleSet

    /// - Parameters:
    ///   - given: what is given up.
    ///   - left: papers that nobody asks about; they may yet fill a session that has too few.
    ///   - areFillers: whether these may be in a programme, as long as what they want holds.
    /// - Returns: `nil` where the rest makes no conference.
    package init?(
        _ original: Conference, _ rules: RuleSet, without given: Set<Condition>,
        leaving left: Set<Reference<Paper>> = [], asFillers areFillers: Bool = false
    ) {
        let papers = original.papers.references.map { reference in
            let paper = original.papers[reference]
            let isOut = left.contains(reference) && !areFillers || given.contains(.scheduled(reference))
            let others = original.axes.references.filter { $0 != paper.axis && !paper.otherAxes.contains($0) }
            return paper.changed(
                to: isOut && paper.status == .accepted ? .reserve : paper.status,
                speakers: paper.speakers.filter { !given.contains(.presence(of: $0, at: reference)) },
                otherAxes: paper.otherAxes + (given.contains(.axis(reference)) ? others : []),
                needs: given.contains(.equipment(reference)) ? [] : paper.needs,
                pin: given.contains(.pin(reference)) ? .some(nil) : .some(paper.pin),
                isOptional: left.contains(reference) && areFillers ? true : nil)
        }
        let rooms = original.rooms.references.map { room in
            original.rooms[room].closed(original.rooms[room].closed.filter { !given.contains(.closure(room, $0)) })
        }
        let speakers = original.speakers.references.map { speaker in
            let own = original.speakers[speaker]
            return own.unavailable(own.unavailable.filter { !given.contains(.absence(speaker, $0)) })
        }
        let relations = original.relations.enumerated().filter { !given.contains(.relation($0.offset)) }.map(\.element)
        guard
            let conference = try? original.changed(
                papers: papers, rooms: rooms, speakers: speakers, relations: relations)
        else { return nil }
        let short = Set(left.flatMap { [original.papers[$0].axis] + original.papers[$0].otherAxes })
        self.conference = conference
        self.rules = RuleSet(
            rules.entries.compactMap { entry in
                switch entry.rule {
                case is SessionsHaveEnoughPapers where given.contains(.enoughPapers): nil
                case is RoomsHoldOneSessionAtATime where given.contains(.oneSessionPerRoom): nil
                case let rule as SessionsHaveEnoughPapers:
                    RuleSet.Entry(rule: rule.sparing(short), weight: entry.weight)
                // What is put on top of a conference's own rules stays as it is.
                case _ where !RuleSet.all.contains { $0 == entry.type }: entry
                default: entry.renewed(for: conference)
                }
            })
    }

    var requirements: RuleSet { RuleSet(rules.entries.filter { $0.type.kind == .requirement }) }
}

extension Room {
    /// The same room, at further hours.
    package func alsoClosed(_ hours: [Interval]) -> Room { closed(closed + hours) }

    fileprivate func closed(_ hours: [Interval]) -> Room {
        Room(name: name, capacity: capacity, equipment: equipment, closed: hours)
    }
}

extension Speaker {
    /// The same person, at further hours.
    package func alsoUnavailable(_ hours: [Interval]) -> Speaker { unavailable(unavailable + hours) }

    func unavailable(_ hours: [Interval]) -> Speaker {
        Speaker(
            name: name, email: email, affiliation: affiliation, discipline: discipline, unavailable: hours,
            preferablyNot: preferablyNot, remoteZone: remoteZone, isConfirmed: isConfirmed, language: language)
    }
}
