import ConferenceModel

/// The settings of a conference as YAML.
struct SettingsFile {
    private let conference: Conference
    private let language: Language
    private let annotations: SettingsAnnotations

    init(_ conference: Conference, language: Language, annotations: SettingsAnnotations = SettingsAnnotations()) {
        (self.conference, self.language, self.annotations) = (conference, language, annotations)
    }

    var text: String {
        let lines: [String?] = [
            line(.title, bilingual(conference.title)),
            conference.place.isEmpty ? nil : line(.place, quoted(conference.place)),
            line(.dates, list(conference.days.map(\.iso))),
            line(.timeZone, conference.timeZone),
            line(.languages, list(conference.languages.map(\.rawValue))),
            durations,
            block(.timeSlots, conference.timeSlots.map(timeSlot)),
            conference.events.isEmpty ? nil : block(.events, conference.events.map(event)),
            block(.rooms, conference.rooms.map(room)),
            block(.axes, conference.axes.map(axis)),
            rules,
        ]
        return lines.compactMap(\.self).map { $0 + "\n" }.joined()
    }

    /// The line on which a key stands, from 1.
    func line(of key: SettingsKey) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { $0.hasPrefix("\(key.words[language]):") }.map { $0 + 1 }
    }

    private func line(_ key: SettingsKey, _ value: String) -> String {
        comments(on: key) + "\(key.words[language]): \(value)"
    }

    private func block(_ key: SettingsKey, _ members: [String]) -> String {
        "\n\(comments(on: key))\(key.words[language]):" + members.map { "\n  - \($0)" }.joined()
    }

    private func comments(on key: SettingsKey) -> String {
        (annotations.comments[key] ?? []).map { "# \($0[language])\n" }.joined()
    }

    private var durations: String? {
        let (standard, changeOver) = (annotations.durations, conference.changeOver)
        guard standard != nil || changeOver > 0 else { return nil }
        return line(
            .durations,
            fields([
                (DurationKey.paper, standard.map { "\($0.paper.count)" }),
                (.discussion, standard.map { "\($0.discussion.count)" }),
                (.changeOver, changeOver == 0 ? nil : "\(changeOver.count)"),
            ]))
    }

    private func list(_ members: [String]) -> String { "[\(members.joined(separator: ", "))]" }

    /// Keys without a value are left out.
    private func fields<Key: SettingKeyword>(_ fields: [(Key, String?)]) -> String {
        let present = fields.compactMap { key, value in value.map { "\(key.words[language]): \($0)" } }
        return "{\(present.joined(separator: ", "))}"
    }

    private func bilingual(_ text: Text) -> String {
        text.fr == text.en ? quoted(text.fr) : fields([(LanguageKey.fr, quoted(text.fr)), (.en, quoted(text.en))])
    }

    private func timeSlot(_ slot: TimeSlot) -> String {
        let when = quoted(IntervalPhrase.text(of: slot.interval))
        guard slot.name != nil || slot.places != nil else { return when }
        return fields([
            (TimeSlotKey.when, when), (.name, slot.name.map(quoted)), (.places, slot.places.map(String.init)),
        ])
    }

    private func event(_ event: Event) -> String {
        fields([
            (EventKey.when, quoted(IntervalPhrase.text(of: event.interval))), (.title, bilingual(event.title)),
            (.place, event.place.map(quoted)),
        ])
    }

    private func room(_ room: Room) -> String {
        fields([
            (RoomKey.name, quoted(room.name)), (.capacity, room.capacity.map(String.init)),
            (.equipment, quotedList(room.equipment.sorted())),
            (.closed, quotedList(room.closed.map(IntervalPhrase.text))),
        ])
    }

    private func axis(_ axis: Axis) -> String {
        fields([
            (AxisKey.id, quoted(axis.id)), (.title, bilingual(axis.title)), (.colour, axis.colour.map(quoted)),
            (.related, quotedList(axis.related.map { conference.axes[$0].id })), (.chairs, quotedList(axis.chairs)),
        ])
    }

    /// `nil` for none.
    private func quotedList(_ members: [String]) -> String? { members.isEmpty ? nil : list(members.map(quoted)) }

    private var rules: String? {
        guard !conference.ruleSettings.isEmpty else { return nil }
        return "\n\(comments(on: .rules))\(SettingsKey.rules.words[language]):"
            + conference.ruleSettings.map { "\n  \(key($0.rule)): \(value(of: $0))" }.joined()
    }

    private func value(of setting: RuleSetting) -> String {
        let weight = setting.weight.map(String.init)
        guard !setting.options.isEmpty else { return weight ?? Text(fr: "oui", en: "yes")[language] }
        let options = setting.options.sorted { $0.key < $1.key }.map { "\(key($0.key)): \(quoted($0.value))" }
        let all = [weight.map { "\(RuleKey.weight.words[language]): \($0)" }].compactMap(\.self) + options
        return "{\(all.joined(separator: ", "))}"
    }

    /// The organiser's own spelling of a key, in quotation marks unless it is a plain word.
    private func key(_ word: String) -> String {
        word.first?.isLetter == true && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            ? word : quoted(word)
    }

    /// In the double quotation marks of YAML, in which nothing else than what is escaped means anything.
    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
