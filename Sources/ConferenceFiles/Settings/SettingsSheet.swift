import ConferenceModel

/// The sheet `colloque` of a workbook, turned into what `colloque.yaml` would say.
struct SettingsSheet {
    private(set) var diagnostics: [Diagnostic] = []
    private var single: [SettingNode.Field] = []
    private var titles: [SettingNode.Field] = []
    private var durations: [SettingNode.Field] = []
    private var rules: [SettingNode.Field] = []
    private var lists: [SettingsKey: [SettingNode]] = [:]
    private var places: [SettingsKey: Location] = [:]
    private let file: Location

    init(_ table: Table) {
        file = Location(file: table.name)
        // `#` in the first column makes a remark of the row, as in YAML.
        for row in table.rows where row.first.map({ !$0.text.isEmpty && !$0.text.hasPrefix("#") }) ?? false {
            read(row)
        }
    }

    var node: SettingNode {
        func field(_ key: SettingsKey, _ content: SettingNode.Content) -> SettingNode.Field {
            let place = places[key] ?? file
            return .init(
                key: Located(value: key.words.fr, location: place),
                value: SettingNode(content: content, location: place))
        }
        var fields = single
        if !titles.isEmpty { fields.append(field(.title, .fields(titles))) }
        if !durations.isEmpty { fields.append(field(.durations, .fields(durations))) }
        for key in SettingsKey.allCases { if let list = lists[key] { fields.append(field(key, .list(list))) } }
        if !rules.isEmpty { fields.append(field(.rules, .fields(rules))) }
        return SettingNode(content: .fields(fields), location: file)
    }

    private mutating func read(_ row: [Table.Cell]) {
        let kind = row[0]
        guard let meaning = SheetRow.reading(kind.text) else {
            let suggestion = SheetRow.suggestion(for: kind.text)
            let fault = SettingsFault.unknownKey(kind.text, suggestion: suggestion, accepted: SheetRow.vocabulary)
            return diagnostics.append(fault.at(kind.location))
        }
        let values = row.dropFirst().map { SettingNode.scalar($0) }
        let first = values.first ?? SettingNode(content: .empty, location: kind.location)
        let present = values.filter { !$0.isEmpty }
        func add(_ key: SettingsKey, _ node: SettingNode) {
            places[key] = places[key] ?? kind.location
            lists[key, default: []].append(node)
        }
        switch meaning {
        case .title: single.append(field(SettingsKey.title, first, kind))
        case .titleFr: titles.append(field(LanguageKey.fr, first, kind))
        case .titleEn: titles.append(field(LanguageKey.en, first, kind))
        case .place: single.append(field(SettingsKey.place, first, kind))
        case .timeZone: single.append(field(SettingsKey.timeZone, first, kind))
        case .dates: present.forEach { add(.dates, $0) }
        case .languages: present.forEach { add(.languages, $0) }
        case .timeSlot: timeSlots(present, kind).forEach { add(.timeSlots, $0) }
        case .paper: durations.append(field(DurationKey.paper, first, kind))
        case .discussion: durations.append(field(DurationKey.discussion, first, kind))
        case .changeOver: durations.append(field(DurationKey.changeOver, first, kind))
        case .event:
            add(
                .events,
                fields(
                    [
                        EventKey.when: values.at(0), .title: title(values.at(1), values.at(2)), .place: values.at(3),
                    ], kind))
        case .room:
            add(
                .rooms,
                fields(
                    [
                        RoomKey.name: values.at(0), .capacity: values.at(1), .equipment: values.at(2),
                        .closed: values.at(3),
                    ], kind))
        case .axis:
            add(
                .axes,
                fields(
                    [
                        AxisKey.id: values.at(0), .title: title(values.at(1), values.at(2)), .colour: values.at(3),
                        .related: values.at(4), .chairs: values.at(5),
                    ], kind))
        case .rule: rules.append(rule(values, kind))
        }
    }

    private func field(_ key: some Keyword, _ value: SettingNode, _ kind: Table.Cell) -> SettingNode.Field {
        .init(key: Located(value: key.words.fr, location: kind.location), value: value)
    }

    /// Empty cells are absent keys.
    private func fields<Key: SettingKeyword>(_ values: [Key: SettingNode?], _ kind: Table.Cell) -> SettingNode {
        let fields = Key.allCases.compactMap { key in
            values[key].flatMap(\.self).flatMap { $0.isEmpty ? nil : field(key, $0, kind) }
        }
        return SettingNode(content: .fields(fields), location: kind.location)
    }

    private func title(_ french: SettingNode?, _ english: SettingNode?) -> SettingNode? {
        guard let french, !french.isEmpty else { return english }
        guard let english, !english.isEmpty else { return french }
        let titles = [(LanguageKey.fr, french), (.en, english)].map { key, value in
            SettingNode.Field(key: Located(value: key.words.fr, location: value.location), value: value)
        }
        return SettingNode(content: .fields(titles), location: french.location)
    }

    /// `créneau | jeudi 9:00–10:00 | vendredi 9:00–10:00 | nom=Atelier 1; places=4`: options are those of the hours before.
    private func timeSlots(_ values: [SettingNode], _ kind: Table.Cell) -> [SettingNode] {
        var slots: [SettingNode] = []
        for value in values {
            guard case .scalar(let text) = value.content, text.contains("="), let hours = slots.popLast() else {
                slots.append(value)
                continue
            }
            let fields = [field(TimeSlotKey.when, hours, kind)] + options(value)
            slots.append(SettingNode(content: .fields(fields), location: hours.location))
        }
        return slots
    }

    /// `minimum=2; jours=together`
    private func options(_ node: SettingNode) -> [SettingNode.Field] {
        guard case .scalar(let text) = node.content else { return [] }
        return text.list().compactMap { option in
            let parts = option.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard let name = parts.first else { return nil }
            let value = SettingNode(content: parts.count > 1 ? .scalar(parts[1]) : .empty, location: node.location)
            return .init(key: Located(value: name, location: node.location), value: value)
        }
    }

    /// `règle | nom | poids | minimum=2; jours=together`
    private func rule(_ values: [SettingNode], _ kind: Table.Cell) -> SettingNode.Field {
        var settings: [SettingNode.Field] = []
        if let weight = values.at(1), !weight.isEmpty { settings.append(field(RuleKey.weight, weight, kind)) }
        settings += values.dropFirst(2).flatMap(options)
        var name = kind.text
        var place = kind.location
        if let first = values.first, case .scalar(let text) = first.content { (name, place) = (text, first.location) }
        return .init(
            key: Located(value: name, location: place), value: SettingNode(content: .fields(settings), location: place))
    }
}

extension [SettingNode] {
    fileprivate func at(_ index: Int) -> SettingNode? { indices.contains(index) ? self[index] : nil }
}
