import ConferenceModel

/// Days, time slots and events.
extension SettingsReader {
    mutating func readDates(_ node: SettingNode) {
        var dates: [CalendarDate] = []
        for phrase in phrases(node, SettingsKey.dates) {
            do {
                let range = try TimePhrase.dates(phrase.value)
                guard let days = CalendarDate.days(of: range, atMost: Self.mostDays) else {
                    report(SettingsFault.tooManyDays(limit: Self.mostDays), at: phrase.location)
                    continue
                }
                if let day = days.first(where: dates.contains) {
                    report(SettingsFault.repeatedDay(day.text), at: phrase.location)
                }
                dates += days
            } catch .notUnderstood {
                report(SettingsFault.datesNotUnderstood(phrase.value), at: phrase.location)
            } catch {
                report(PhraseFault(phrase: phrase.value, reason: error, days: []), at: phrase.location)
            }
        }
        draft.dates = Set(dates).sorted()
        guard draft.dates.count <= Self.mostDays else {
            draft.dates = []
            report(SettingsFault.tooManyDays(limit: Self.mostDays), at: node.location)
            return
        }
    }

    private static let mostDays = 31

    mutating func readTimeSlots(_ node: SettingNode) {
        var slots: [Located<TimeSlot>] = []
        for member in list(node, SettingsKey.timeSlots) {
            slots += timeSlots(member).map { Located(value: $0, location: member.location) }
        }
        slots.sort { ($0.value.interval, $0.location) < ($1.value.interval, $1.location) }
        for slot in slots {
            guard let last = draft.timeSlots.last, last.value.interval.overlaps(slot.value.interval) else {
                draft.timeSlots.append(slot)
                continue
            }
            let (first, second) = last.location <= slot.location ? (last, slot) : (slot, last)
            report(
                SettingsFault.overlappingTimeSlots(second.value.text, first.value.text, first.location),
                at: second.location)
        }
    }

    /// `jeudi 15 11:00–12:30`, or fields with a name or places.
    private mutating func timeSlots(_ node: SettingNode) -> [TimeSlot] {
        guard case .fields = node.content else { return fixedHours(node, SettingsKey.timeSlots).map { TimeSlot($0) } }
        guard let slot = fields(of: node, TimeSlotKey.self, of: SettingsKey.timeSlots),
            let when = required(TimeSlotKey.when, in: slot, of: SettingsKey.timeSlots, at: node)
        else { return [] }
        let name = slot[.name].flatMap { verbatim($0, TimeSlotKey.name) }
        var places = slot[.places].flatMap { wholeNumber($0, TimeSlotKey.places) }
        if let count = places, !(1...10_000).contains(count) {
            report(SettingsFault.impossiblePlaces(count), at: slot[.places]?.location ?? node.location)
            places = nil
        }
        return fixedHours(when, TimeSlotKey.when).map { TimeSlot($0, name: name, places: places) }
    }

    mutating func readEvents(_ node: SettingNode) {
        for member in list(node, SettingsKey.events) {
            guard let event = fields(of: member, EventKey.self, of: SettingsKey.events),
                let when = required(EventKey.when, in: event, of: SettingsKey.events, at: member),
                let title = required(EventKey.title, in: event, of: SettingsKey.events, at: member)
                    .flatMap({ bilingual($0, EventKey.title) })
            else { continue }
            let place = event[.place].flatMap { text($0, EventKey.place) }
            for interval in fixedHours(when, EventKey.when) {
                if let slot = draft.timeSlots.first(where: { $0.value.interval.overlaps(interval) }) {
                    report(SettingsFault.eventOverlapsTimeSlot(title, slot.value.text), at: when.location)
                }
                draft.events.append(Event(title: title, interval: interval, place: place))
            }
        }
    }

    /// Hours with a start and an end: `jeudi matin` says neither.
    private mutating func fixedHours(_ node: SettingNode, _ key: some SettingKeyword) -> [Interval] {
        guard let phrase = text(node, key) else { return [] }
        let hours = intervals(Located(value: phrase, location: node.location))
        guard hours.allSatisfy({ $0.start > .midnight && $0.end < .endOfDay }) else {
            report(SettingsFault.hoursMissing(phrase, example: key.example), at: node.location)
            return []
        }
        return hours
    }

    mutating func required<Key: SettingKeyword>(
        _ key: Key, in fields: [Key: SettingNode], of parent: SettingsKey, at node: SettingNode
    ) -> SettingNode? {
        if let value = fields[key] { return value }
        report(SettingsFault.missingField(key.words, of: parent.words, example: parent.example), at: node.location)
        return nil
    }
}
