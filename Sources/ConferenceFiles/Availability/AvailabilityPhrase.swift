package import ConferenceModel

/// When people can come, as they write it: `pas jeudi matin`, `arrive à 11h jeudi`, `vendredi si possible`.
package enum AvailabilityPhrase {
    /// What a cell says, with what was made of words that are not quite hours.
    package struct Reading: Hashable, Sendable {
        package var availability = Availability()
        /// `train à 17h`: read with the time to get there.
        package var assumptions: [Text] = []
    }

    /// - Throws: why nobody can tell, or that it can be read in two ways.
    package static func reading(
        _ text: String, in column: AvailabilityColumn, days: ConferenceDays
    ) throws(AvailabilityFault) -> Reading {
        var cell = AvailabilityCell(column: column, days: days)
        for phrase in withoutInclusiveEndings(text).list(separators: [";", "\n"]) { try cell.read(phrase) }
        return try cell.reading(of: text)
    }

    /// Whether a text is nothing but a word for somebody who speaks from afar.
    static func saysRemote(_ text: String) -> Bool {
        var parser = PhraseParser(text, readsSenses: true)
        return (try? parser.availabilityClause()) == .remote && parser.isAtEnd
    }

    /// Whether a text that is not understood speaks of days, hours or presence.
    static func mentionsHours(_ text: String) -> Bool {
        var parser = PhraseParser(text, readsSenses: true)
        while !parser.isAtEnd {
            if parser.startsWithHours || parser.startsWithDay || parser.startsPresence { return true }
            parser.skip(1)
        }
        return false
    }

    /// `absent·e`, `présent(e)s` → `absent`, `présent`.
    private static func withoutInclusiveEndings(_ text: String) -> String {
        text.replacing(/(\p{L})(?:\((?:e|s|es)\)s?|[·•‧](?:e[·•‧]?s?|s))(?!\p{L})/) { $0.1 }
    }
}

/// A cell as it is being read, phrase by phrase.
private struct AvailabilityCell {
    let column: AvailabilityColumn
    let days: ConferenceDays
    /// `nil` until hours are named when the person comes.
    private var there: [Interval]?
    private var (away, wished, avoided): ([Interval], [Interval]?, [Interval]) = ([], nil, [])
    private var isRemote = false
    private var assumptions: [Text] = []

    init(column: AvailabilityColumn, days: ConferenceDays) { (self.column, self.days) = (column, days) }

    func reading(of text: String) throws(AvailabilityFault) -> AvailabilityPhrase.Reading {
        let outside = there.map { days.outside($0) } ?? []
        if let there, !there.isEmpty, Interval.difference(there, away).isEmpty { throw .contradiction(text) }
        return .init(
            availability: Availability(
                away: away + outside, ratherNot: avoided + (wished.map { days.outside($0) } ?? []), isRemote: isRemote),
            assumptions: assumptions)
    }

    mutating func read(_ phrase: String) throws(AvailabilityFault) {
        var parser = PhraseParser(phrase, readsSenses: true)
        repeat {
            let start = parser
            guard let clause = try Self.clause(&parser) else { throw .hours(parser.notUnderstood) }
            guard parser.endsClause else { throw .hours(parser.notUnderstood) }
            try add(clause, written: parser.text(from: start))
        } while parser.takeClauseSeparator()
        guard parser.isAtEnd else { throw .hours(parser.notUnderstood) }
    }

    private static func clause(_ parser: inout PhraseParser) throws(AvailabilityFault) -> AvailabilityClause? {
        do throws(TimePhraseFault) {
            return try parser.availabilityClause()
        } catch {
            throw .hours(error)
        }
    }

    private mutating func add(_ clause: AvailabilityClause, written: String) throws(AvailabilityFault) {
        switch clause {
        case .unlimited: return
        case .nothing:
            if column == .available { throw twoReadings(written, "", days.everything) }
        case .yes:
            if column != .available { throw twoReadings(written, "", days.everything) }
        case .remote: isRemote = true
        case .travel(let travel):
            guard let hours = try hours(of: travel, written) else { throw .withoutHour(written) }
            there = there.map { Interval.difference($0, hours) }
            away += hours
        case .hours(let phrase, let sense):
            let hours = try laidOut(phrase)
            if phrase.isLoose { throw .looseList(written) }
            if phrase.saysAM {
                assumptions.append(
                    Text(
                        fr: "\("am".inGuillemets) compté comme le matin\u{A0}: \(written.inGuillemets)",
                        en: "\("am".inQuotes) counted as the morning: \(written.inQuotes)"))
            }
            let meaning = if let sense { sense } else { try meant(by: phrase, hours, written) }
            switch meaning {
            case .there: there = Interval.union((there ?? []) + hours)
            case .away: away += hours
            case .wish: wished = Interval.union((wished ?? []) + hours)
            case .avoid: avoided += hours
            }
        }
    }

    /// What hours mean that do not say it themselves.
    private func meant(
        by phrase: AvailabilityClause.Hours, _ hours: [Interval], _ written: String
    ) throws(AvailabilityFault) -> AvailabilitySense {
        switch column {
        case .available: return .there
        case .preferablyNot: return .avoid
        case .unavailable:
            // `à partir de 10h`, `jeudi et vendredi` of two days: so write those who come then. Of a single day nothing else
            // can be said by those who do not come at all.
            if phrase.opens || (phrase.isWholeDays && days.dates.count > 1 && days.outside(hours).isEmpty) {
                throw twoReadings(written, written, hours)
            }
            return .away
        case .constraints, .remarks:
            if phrase.opens || (phrase.isEverything && days.outside(hours).isEmpty) { return .there }
            throw twoReadings(written, written, hours)
        }
    }

    private func twoReadings(_ written: String, _ words: String, _ hours: [Interval]) -> AvailabilityFault {
        .twoReadings(
            written, hours: words, there: Availability(away: days.outside(hours)), away: Availability(away: hours))
    }

    private func laidOut(_ phrase: AvailabilityClause.Hours) throws(AvailabilityFault) -> [Interval] {
        do throws(TimePhraseFault) {
            return try TimePhrase.laidOut(phrase.parts, except: phrase.exceptions, in: days)
        } catch {
            throw .hours(error)
        }
    }

    /// The hours before somebody arrives, or after they leave; `nil` where no time is said.
    private mutating func hours(
        of travel: AvailabilityClause.Travel, _ written: String
    ) throws(AvailabilityFault) -> [Interval]? {
        guard var time = travel.time else { return nil }
        if travel.isDeparture, travel.byTrain {
            let leaves = time
            time = LocalTime.midnight + max(0, time.sinceMidnight - Self.wayToTheTrain)
            assumptions.append(
                Text(
                    fr: "\(written.inGuillemets)\u{A0}: compté comme un départ à \(time.text.fr), une heure avant "
                        + "\(leaves.text.fr)",
                    en: "\(written.inQuotes): counted as leaving at \(time.text.en), an hour before \(leaves.text.en)"))
        }
        var dates = days.dates
        do throws(TimePhraseFault) {
            if let day = travel.day { dates = [try day.day(in: days.dates)] }
        } catch {
            throw .hours(error)
        }
        return days.everything.flatMap { whole -> [Interval] in
            if dates.contains(whole.date) {
                return [
                    travel.isDeparture
                        ? Interval(date: whole.date, start: time, end: .endOfDay)
                        : Interval(date: whole.date, start: .midnight, end: time)
                ].compactMap(\.self)
            }
            return (travel.isDeparture ? whole.date > dates[0] : whole.date < dates[0]) ? [whole] : []
        }
    }

    /// Minutes from the hall to a train.
    private static let wayToTheTrain: Minutes = 60
}
