import ConferenceModel

/// Reads the table of speakers.
struct SpeakerReader {
    private(set) var diagnostics: [Diagnostic] = []
    /// Each with the place of its row.
    private(set) var speakers: [Located<Speaker>] = []
    /// Whether the table has its columns and rows, so that a name that is not in it is unknown.
    private(set) var isLegible = false
    /// What is wrong with whether somebody has booked travel, by speaker: a change may yet replace it.
    private(set) var unsureAnswers: [Int: Diagnostic] = [:]
    private let settings: SettingsDraft
    private let days: ConferenceDays

    init(_ table: Table, settings: SettingsDraft) {
        (self.settings, days) = (settings, settings.days)
        let table = RecordTable<SpeakerColumn>(table, diagnostics: &diagnostics)
        isLegible = !table.records.isEmpty
        var places: [String: Location] = [:]
        for record in table.records {
            guard let name = record[.name] else {
                report(PaperFault.missingValue(SpeakerColumn.name.words), at: record.location(of: .name))
                continue
            }
            if let first = places.updateValue(name.location, forKey: name.text.folded) {
                report(PaperFault.duplicateSpeaker(name.text, first), at: name.location)
            } else {
                let speaker = speaker(named: name.text, record)
                speakers.append(Located(value: speaker, location: name.location))
            }
        }
    }

    private mutating func speaker(named name: String, _ record: RecordTable<SpeakerColumn>.Record) -> Speaker {
        if let email = record[.email], !Self.isAddress(email.text) {
            report(PaperFault.invalidEmail(email.text), at: email.location)
        }
        var availability = Availability()
        for column in SpeakerColumn.allCases {
            guard let kind = column.availability, let cell = record[column] else { continue }
            availability = availability.and(self.availability(cell, column, kind, of: name))
        }
        var (unavailable, preferablyNot) = (availability.away, availability.ratherNot)
        let zone = record[.remote].flatMap { timeZone($0) } ?? (availability.isRemote ? settings.timeZone : nil)
        if let zone, let night = RemoteNight(of: zone, seenFrom: settings.timeZone, on: days.dates) {
            unavailable += night.asleep
            preferablyNot += night.unseemly
        }
        return Speaker(
            name: name, email: record[.email]?.text, affiliation: record[.affiliation]?.text,
            discipline: record[.discipline]?.text, unavailable: Interval.union(unavailable),
            preferablyNot: Interval.union(preferablyNot), remoteZone: zone, isConfirmed: isConfirmed(record),
            language: record[.language].flatMap { language($0) })
    }

    private mutating func availability(
        _ cell: Table.Cell, _ column: SpeakerColumn, _ kind: AvailabilityColumn, of person: String
    ) -> Availability {
        guard !days.dates.isEmpty else { return Availability() }
        do throws(AvailabilityFault) {
            let reading = try AvailabilityPhrase.reading(cell.text, in: kind, days: days)
            for assumption in reading.assumptions {
                report(AvailabilityRemark.assumed(assumption, column: column.words, person: person), at: cell.location)
            }
            return reading.availability
        } catch {
            report(error, of: person, column, in: cell)
            return Availability()
        }
    }

    private mutating func report(
        _ reason: AvailabilityFault, of person: String, _ column: SpeakerColumn, in cell: Table.Cell
    ) {
        // Remarks are about many things.
        guard column == .remarks, case .hours = reason else {
            let fault = AvailabilityCellFault(
                phrase: cell.text, column: column.words, person: person, reason: reason, days: days)
            return report(fault, at: cell.location)
        }
        guard AvailabilityPhrase.mentionsHours(cell.text) else { return }
        report(AvailabilityRemark.unread(cell.text, column: column.words, person: person), at: cell.location)
    }

    private mutating func isConfirmed(_ record: RecordTable<SpeakerColumn>.Record) -> Bool {
        guard let cell = record[.confirmed] else { return false }
        if let answer = Answer.reading(cell.text) { return answer == .yes }
        unsureAnswers[speakers.count] = PaperFault.invalidAnswer(cell.text).at(cell.location)
        return false
    }

    private mutating func language(_ cell: Table.Cell) -> Language? {
        if let language = Language.reading(cell.text) { return language }
        report(
            SettingsFault.unknownLanguage(cell.text, suggestion: Language.suggestion(for: cell.text)), at: cell.location
        )
        return nil
    }

    private mutating func timeZone(_ cell: Table.Cell) -> String? {
        // `oui`, `visio`: on the conference's own clock.
        if let answer = Answer.reading(cell.text) { return answer == .yes ? settings.timeZone : nil }
        if AvailabilityPhrase.saysRemote(cell.text) { return settings.timeZone }
        switch ZoneName.reading(cell.text) {
        case .found(let zone): return zone
        case .unknown(let suggestion):
            report(SettingsFault.unknownTimeZone(cell.text, suggestion: suggestion), at: cell.location)
            return nil
        }
    }

    private mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }

    /// Something, one `@`, a name with a full stop inside; more would refuse addresses that work.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    }
}
