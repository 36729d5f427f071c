import ConferenceModel

/// Reads the settings and gathers all there is to say about them.
struct SettingsReader {
    var diagnostics: [Diagnostic] = []
    var draft = SettingsDraft()

    /// Later keys need earlier ones: phrases need the days, mornings need the time slots.
    mutating func read(_ root: SettingNode) {
        guard let settings = fields(of: root, SettingsKey.self, of: nil) else { return }
        if let node = required(.title, in: settings, of: root) {
            draft.title = bilingual(node, SettingsKey.title) ?? Text("")
        }
        if let node = settings[.place] { draft.place = text(node, SettingsKey.place) ?? "" }
        if let node = settings[.timeZone] { readTimeZone(node) }
        if let node = settings[.languages] { readLanguages(node) }
        if let node = settings[.durations] { readDurations(node) }
        if let node = required(.dates, in: settings, of: root) { readDates(node) }
        if let node = required(.timeSlots, in: settings, of: root) { readTimeSlots(node) }
        if let node = settings[.events] { readEvents(node) }
        if let node = required(.rooms, in: settings, of: root) { readRooms(node) }
        if let node = required(.axes, in: settings, of: root) { readAxes(node) }
        if let node = settings[.rules] { readRules(node) }
        if let node = settings[.changes] { readChanges(node) }
    }

    mutating func report(_ fault: some Fault, at location: Location) { diagnostics.append(fault.at(location)) }

    private mutating func required(
        _ key: SettingsKey, in settings: [SettingsKey: SettingNode], of root: SettingNode
    ) -> SettingNode? {
        let node = settings[key]
        if let node, !node.isEmptyList { return node }
        let place = node?.location ?? Location(file: root.location.file)
        report(SettingsFault.missingKey(key.words, example: key.example), at: place)
        return nil
    }

    private mutating func readTimeZone(_ node: SettingNode) {
        guard let name = text(node, SettingsKey.timeZone) else { return }
        switch ZoneName.reading(name) {
        case .found(let zone): draft.timeZone = zone
        case .unknown(let suggestion):
            report(SettingsFault.unknownTimeZone(name, suggestion: suggestion), at: node.location)
        }
    }

    private mutating func readLanguages(_ node: SettingNode) {
        var languages: [Language] = []
        for entry in words(node, SettingsKey.languages) {
            guard let language = Language.reading(entry.value) else {
                report(
                    SettingsFault.unknownLanguage(entry.value, suggestion: Language.suggestion(for: entry.value)),
                    at: entry.location)
                continue
            }
            if !languages.contains(language) { languages.append(language) }
        }
        if !languages.isEmpty { draft.languages = languages }
    }

    private mutating func readDurations(_ node: SettingNode) {
        guard let durations = fields(of: node, DurationKey.self, of: SettingsKey.durations) else { return }
        if let node = durations[.paper] { draft.paper = duration(node, DurationKey.paper, least: 1) ?? draft.paper }
        if let node = durations[.discussion] {
            draft.discussion = duration(node, DurationKey.discussion, least: 0) ?? draft.discussion
        }
        if let node = durations[.changeOver] {
            draft.changeOver = duration(node, DurationKey.changeOver, least: 0) ?? draft.changeOver
        }
    }

    private mutating func duration(_ node: SettingNode, _ key: some SettingKeyword, least: Minutes) -> Minutes? {
        guard let written = text(node, key) else { return nil }
        do {
            return try WrittenDuration.minutes(in: written, least: least)
        } catch {
            report(error, at: node.location)
            return nil
        }
    }
}
