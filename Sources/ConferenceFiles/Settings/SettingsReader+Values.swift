import ConferenceModel

/// The kinds of value that settings have.
extension SettingsReader {
    /// One text; numbers and days are texts too.
    mutating func text(_ node: SettingNode, _ key: some SettingKeyword) -> String? {
        if case .scalar(let text) = node.content { return text }
        report(SettingsFault.wrongKindOfValue(key.words, expected: .text, example: key.example), at: node.location)
        return nil
    }

    /// A name with the white space that quotation marks put around it.
    mutating func verbatim(_ node: SettingNode, _ key: some SettingKeyword) -> String? {
        text(node, key).map { node.verbatim ?? $0 }
    }

    mutating func wholeNumber(_ node: SettingNode, _ key: some SettingKeyword) -> Int? {
        if case .scalar(let text) = node.content, let number = text.wholeNumber { return number }
        report(
            SettingsFault.wrongKindOfValue(key.words, expected: .wholeNumber, example: key.example), at: node.location)
        return nil
    }

    /// The texts of a list, or of one text in which they are separated by `;` or `,`.
    mutating func words(_ node: SettingNode, _ key: some SettingKeyword) -> [Located<String>] {
        if case .scalar(let text) = node.content {
            return text.list().map { Located(value: $0, location: node.location) }
        }
        return list(node, key).compactMap { member in
            text(member, key).map { Located(value: $0, location: member.location) }
        }
    }

    /// The phrases of a list, or one.
    mutating func phrases(_ node: SettingNode, _ key: some SettingKeyword) -> [Located<String>] {
        if case .scalar(let text) = node.content { return [Located(value: text, location: node.location)] }
        return words(node, key)
    }

    mutating func list(_ node: SettingNode, _ key: some SettingKeyword) -> [SettingNode] {
        if case .list(let list) = node.content { return list }
        report(SettingsFault.wrongKindOfValue(key.words, expected: .list, example: key.example), at: node.location)
        return []
    }

    /// One text for both languages, or `{fr: …, en: …}`.
    mutating func bilingual(_ node: SettingNode, _ key: some SettingKeyword) -> Text? {
        guard case .fields = node.content else { return text(node, key).map { Text($0) } }
        guard let titles = fields(of: node, LanguageKey.self, of: key) else { return nil }
        let french = titles[.fr].flatMap { text($0, LanguageKey.fr) }
        let english = titles[.en].flatMap { text($0, LanguageKey.en) }
        guard let one = french ?? english else { return nil }
        return Text(fr: french ?? one, en: english ?? one)
    }

    /// Keys with their values. Unknown and empty keys are left out, with a warning.
    mutating func fields<Key: SettingKeyword>(
        of node: SettingNode, _: Key.Type, of parent: (any SettingKeyword)?
    ) -> [Key: SettingNode]? {
        guard case .fields(let fields) = node.content else {
            let example = parent?.example ?? SettingsKey.title.example
            report(
                SettingsFault.wrongKindOfValue(parent?.words, expected: .fields, example: example), at: node.location)
            return nil
        }
        var known: [Key: SettingNode] = [:]
        var spelling: [Key: String] = [:]
        for field in fields {
            let written = field.key.value
            guard let key = Key.reading(written) else {
                let suggestion = Key.suggestion(for: written)
                report(
                    SettingsFault.unknownKey(written, suggestion: suggestion, accepted: Key.vocabulary),
                    at: field.key.location)
                continue
            }
            if let other = spelling.updateValue(written, forKey: key) {
                report(SettingsFault.repeatedKey(written, other), at: field.key.location)
            } else if field.value.isEmpty {
                report(SettingsFault.emptyValue(written), at: field.key.location)
            } else {
                known[key] = field.value
            }
        }
        return known
    }

    /// Hours on the days of the conference; without days there is nothing to compare with.
    mutating func intervals(_ phrase: Located<String>) -> [Interval] {
        let days = draft.days
        guard !days.dates.isEmpty else { return [] }
        do {
            return try TimePhrase.intervals(phrase.value, in: days)
        } catch {
            report(PhraseFault(phrase: phrase.value, reason: error, days: days.dates), at: phrase.location)
            return []
        }
    }
}
