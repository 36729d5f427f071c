import ConferenceModel

/// One value of the settings with its place, be it from `colloque.yaml` or from a sheet.
struct SettingNode: Sendable {
    enum Content: Sendable {
        case empty
        case scalar(String)
        case list([SettingNode])
        case fields([Field])
    }

    struct Field: Sendable {
        let key: Located<String>
        let value: SettingNode
    }

    let content: Content
    let location: Location
    /// Of a text in quotation marks, all that stands between them.
    var verbatim: String?

    static func scalar(_ cell: Table.Cell) -> SettingNode {
        SettingNode(content: cell.text.isEmpty ? .empty : .scalar(cell.text), location: cell.location)
    }

    var isEmpty: Bool { if case .empty = content { true } else { false } }
    var isEmptyList: Bool { if case .list(let list) = content { list.isEmpty } else { false } }
}
