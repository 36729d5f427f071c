package import ConferenceModel

/// A poll, read for a conference: who can come when, of those who present something.
package struct PollReading: Sendable {
    package struct Person: Sendable {
        package let name: String
        /// As far as the poll speaks of it.
        package let availability: Availability
        /// The hours that the poll asks about; all where it does not tell them one by one.
        let asked: [Interval]
    }

    /// In the order of the conference's people.
    package private(set) var people: [Person] = []
    package private(set) var diagnostics: [Diagnostic] = []
    private let days: ConferenceDays
    private let timeSlots: [TimeSlot]
    private let names: [String]

    package init(_ poll: Poll, for conference: Conference) {
        days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
        (timeSlots, names) = (conference.timeSlots, conference.speakers.map(\.name))
        let asked = poll.options.map { hours(of: $0) }
        var answers: [Int: (availability: Availability, location: Location)] = [:]
        for row in poll.rows {
            guard let person = find(row.name) else { continue }
            guard row.hasAnswered, let said = availability(row, asked) else { continue }
            if let first = answers[person], first.availability != said {
                diagnostics.append(
                    PollFault.twoAnswers(names[person], first.location).at(row.name.location))
            }
            answers[person] = answers[person] ?? (said, row.name.location)
        }
        let everything = poll.options.isEmpty ? days.everything : Interval.union(asked.flatMap(\.self))
        for person in names.indices {
            if let answer = answers[person] {
                people.append(
                    Person(name: names[person], availability: answer.availability, asked: everything))
            } else if conference.acceptedSpeakers.contains(person) {
                diagnostics.append(PollFault.unanswered(names[person]).at(poll.file))
            }
        }
    }

    /// What was understood, in words, a person a line.
    package var lines: [Text] {
        people.map { person in
            let limits = person.availability.rounded(to: timeSlots.map(\.interval)).limits(in: days)
            return Text(fr: "\(person.name)\u{A0}: \(limits.fr)", en: "\(person.name): \(limits.en)")
        }
    }

    private mutating func hours(of option: Poll.Option) -> [Interval] {
        let wanted = [option.hours, option.text].map(\.folded)
        let named = timeSlots.filter { slot in
            slot.name.map { wanted.contains($0.folded) } ?? false
        }
        if !named.isEmpty { return named.map(\.interval) }
        do throws(TimePhraseFault) {
            let moments = try TimePhrase.moments(option.text, in: days)
            guard let moment = moments.first, moments.count == 1, moment.length == 1 else {
                return moments
            }
            // `9h30` alone is the time slot that is held then.
            guard let slot = timeSlots.first(where: { $0.interval.overlaps(moment) }) else {
                diagnostics.append(PollFault.noTimeSlot(option.text).at(option.location))
                return []
            }
            return [slot.interval]
        } catch {
            diagnostics.append(PollFault.option(option.text, error, days).at(option.location))
            return []
        }
    }

    private mutating func availability(_ row: Poll.Row, _ asked: [[Interval]]) -> Availability? {
        guard let boxes = row.boxes else {
            func hours(_ answer: PollAnswer) -> [Interval] {
                zip(row.answers, asked).flatMap { $0 == answer ? $1 : [] }
            }
            return Availability(
                away: Interval.difference(hours(.no), hours(.yes)), ratherNot: hours(.ifNeedBe))
        }
        let text = boxes.value
        // Forms separate what is ticked by commas.
        let parts = text.list(separators: [",", ";", "\n"])
        let areHours = parts.allSatisfy { (try? TimePhrase.intervals($0, in: days)) != nil }
        do throws(AvailabilityFault) {
            let phrase = areHours ? parts.joined(separator: ";") : text
            return try AvailabilityPhrase.reading(phrase, in: .available, days: days).availability
        } catch {
            diagnostics.append(
                PollFault.boxes(error, text, person: row.name.value, days).at(boxes.location))
            return nil
        }
    }

    /// Accents, case and the order of first name and surname aside.
    private mutating func find(_ name: Located<String>) -> Int? {
        let (folded, words) = (name.value.folded, Self.words(name.value))
        var found = names.indices.filter { names[$0].folded == folded }
        if found.isEmpty { found = names.indices.filter { Self.words(names[$0]) == words } }
        switch found.count {
        case 1: return found[0]
        case 0:
            let suggestion = Spelling.nearest(to: name.value, among: names)
            diagnostics.append(
                PollFault.unknownPerson(name.value, suggestion: suggestion).at(name.location))
        default:
            diagnostics.append(
                PollFault.severalPeople(name.value, found.map { names[$0] }).at(name.location))
        }
        return nil
    }

    private static func words(_ name: String) -> [String] {
        name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
    }
}

extension Conference {
    /// Places of the people who present a paper that is to be given.
    fileprivate var acceptedSpeakers: Set<Int> {
        Set(papers.filter { $0.status == .accepted }.flatMap { $0.speakers.map(\.index) })
    }
}
