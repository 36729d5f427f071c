package import ConferenceModel

/// [start, end) of every paper meets no unavailable interval of its speakers, to the minute: who leaves at 10:30 speaks
/// before. So this rule decides the order inside a session.
///
/// No row, no column: sets of papers without any such order are refused.
package struct SpeakersAreAvailable: ConfigurableRule, TalkRule, RelaxableRule, CertifyingRule {
    package static let name = "speakers-are-available"
    package static let frenchName = "intervenants-disponibles"
    package static let law = Text(
        fr: "Nul ne parle à une heure où il n’est pas disponible.", en: "Nobody speaks when they are unavailable.")
    package static let kind = RuleKind.requirement

    package struct Violation: RuleViolation {
        package let speaker: String
        package let paper: String
        package let hours: Interval
        package let unavailable: Interval

        package var subjects: [Subject] { [.speaker(speaker), .paper(paper)] }
        package var text: Text {
            Text(
                fr: "\(speaker) présente \(paper) (\(hours.text.fr)) mais n’est pas disponible "
                    + "(\(unavailable.text.fr)).",
                en: "\(speaker) presents \(paper) (\(hours.text.en)) but is unavailable (\(unavailable.text.en)).")
        }
    }

    private let unavailable: [[Interval]]

    package init(_ options: RuleOptions, for conference: Conference) {
        unavailable = conference.papers.map { $0.speakers.flatMap { conference.speakers[$0].unavailable } }
    }

    package func judge(_ talk: Talk) -> Judgement {
        .refused(if: unavailable[talk.paper.index].contains { $0.overlaps(talk.interval) })
    }

    package struct Condition: RuleCondition {
        package static let price: Int? = 4
        package static let mindsHours = true

        let speaker: Reference<Speaker>
        let hours: Interval

        package func concerns(_ papers: Set<Reference<Paper>>, in conference: Conference) -> Bool {
            papers.contains { conference.papers[$0].speakers.contains(speaker) }
        }
        package func giveUp(in conference: inout Conference, of original: Conference) {
            conference.speakers[speaker.index].unavailable.removeAll { $0 == hours }
        }
        package func subjects(in conference: Conference) -> [Subject] { [.speaker(conference.speakers[speaker].name)] }
        package func text(in conference: Conference) -> Text {
            let name = conference.speakers[speaker].name
            return Text(
                fr: "\(name) n’est pas disponible (\(hours.text.fr))", en: "\(name) is unavailable (\(hours.text.en))")
        }
        package func request(in conference: Conference, as programme: Programme) -> Text {
            let name = conference.speakers[speaker].name
            let talks = programme.sessions.flatMap { conference.talks(of: $0) }.filter {
                conference.papers[$0.paper].speakers.contains(speaker) && $0.interval.overlaps(hours)
            }
            let when = talks.map { talk in
                let id = conference.papers[talk.paper].id
                return Text(fr: "\(talk.interval.text.fr) (\(id))", en: "\(talk.interval.text.en) (\(id))")
            }
            let list = when.isEmpty ? [hours.text] : when
            return Text(
                fr: "demander à \(name) de parler \(list.map(\.fr).joined(separator: ", "))",
                en: "ask \(name) to speak on \(list.map(\.en).joined(separator: ", "))")
        }
        package func edit(in conference: Conference) -> Text {
            let name = conference.speakers[speaker].name
            return Text(
                fr: "intervenants, \(name)\u{A0}: retirer \(hours.text.fr) de «\u{A0}indisponible\u{A0}»",
                en: "speakers, \(name): take \(hours.text.en) out of \"unavailable\"")
        }
    }

    package func conditions(in conference: Conference) -> [Condition] {
        Set(conference.acceptedPapers.flatMap { conference.papers[$0].speakers }).sorted().flatMap { speaker in
            conference.speakers[speaker].unavailable.map { Condition(speaker: speaker, hours: $0) }
        }
    }

    /// Papers that fit some time slot, but none when all their speakers are there.
    package func impossibilities(in conference: Conference) -> [Impossibility] {
        conference.requiredPapers.filter {
            !conference.timeSlots(holding: $0).isEmpty && conference.timeSlots(suiting: $0).isEmpty
        }.map { paper in
            let own = conference.papers[paper]
            let names = own.speakers.map { conference.speakers[$0].name }
            let list = names.joined(separator: ", ")
            let subjects = [Subject.paper(own.id)] + names.map { .speaker($0) }
            guard let slot = own.pin?.timeSlot.map({ conference.timeSlots[$0] }) else {
                return Impossibility(
                    of: paper, subjects,
                    Text(
                        fr: "\(list)\u{A0}: aucun créneau ne laisse \(own.length.count) minutes de disponibilité pour "
                            + "\(own.id).",
                        en: "\(list): no time slot leaves \(own.length.count) minutes of availability for \(own.id)."))
            }
            return Impossibility(
                of: paper, subjects + [.timeSlot(slot.id)],
                Text(
                    fr: "\(own.id) est épinglée au \(slot.text.fr), où il manque la disponibilité de \(list).",
                    en: "\(own.id) is pinned to \(slot.text.en), when \(list) is not available long enough."))
        }
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for talk in programme.sessions.flatMap({ conference.talks(of: $0) }) {
            let paper = conference.papers[talk.paper]
            for speaker in paper.speakers.map({ conference.speakers[$0] }) {
                for absence in speaker.unavailable
                where absence.date == talk.interval.date && absence.start < talk.interval.end
                    && talk.interval.start < absence.end
                {
                    found.append(
                        Violation(speaker: speaker.name, paper: paper.id, hours: talk.interval, unavailable: absence))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        guard unavailable.contains(where: { !$0.isEmpty }) else { return .none }
        let absences = AbsenceHours(unavailable.map { $0.map { [$0] } }, LiveFrame(conference))
        return .sessions { session, programme in
            let day = programme.frame.day[session.timeSlot.index]
            var sum = 0
            for seat in session.seats where programme.hasHours(seat) {
                sum += absences.count(
                    of: programme.papers[seat].index, on: day, from: programme.starts[seat], to: programme.ends[seat])
            }
            return sum
        }
    }
}
