import ConferenceModel

/// A value of a JSON document, with its path.
struct JSONNode: Sendable {
    enum Value: Sendable {
        case null
        case text(String)
        case number(Double)
        case list([JSONNode])
        case object([String: JSONNode])
    }

    let value: Value
    /// `talks.json[submissions[3].title]`.
    let location: Location

    subscript(keys: String...) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return keys.lazy.compactMap { members[$0] }.first { if case .null = $0.value { false } else { true } }
    }

    /// The members of an object by name, in alphabetical order.
    var members: [(name: String, node: JSONNode)] {
        guard case .object(let members) = value else { return [] }
        return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    var list: [JSONNode] { if case .list(let list) = value { list } else { [] } }

    var number: Int? {
        switch value {
        // Larger ones could not be converted, and mean nothing here.
        case .number(let number) where number.magnitude < 1e9: Int(number)
        case .text(let text): text.wholeNumber
        default: nil
        }
    }

    /// Text, a number as text, or the words of one language out of several; `nil` when there is nothing.
    func text(_ language: Language) -> String? {
        switch value {
        case .text(let text): text.trimmed.isEmpty ? nil : text.trimmed
        case .number(let double):
            double == double.rounded() && double.magnitude < 1e15 ? "\(Int(double))" : "\(double)"
        case .object:
            self[language.rawValue, Language.allCases.first { $0 != language }?.rawValue ?? "", "name", "title"]?
                .text(language) ?? members.lazy.compactMap { $0.node.text(language) }.first
        case .list(let list):
            list.isEmpty ? nil : list.compactMap { $0.text(language) }.joined(separator: "; ")
        case .null: nil
        }
    }
}
