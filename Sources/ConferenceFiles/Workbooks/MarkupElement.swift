/// One element of an XML document and all that stands in it.
struct MarkupElement: Sendable {
    enum Content: Sendable {
        case text(String)
        case element(MarkupElement)
    }

    /// Without its prefix: `row`, `table-cell`.
    let name: String
    /// By name as written, prefix included: `r`, `office:value-type`.
    let attributes: [String: String]
    /// Where its opening tag ends, from 1.
    let line: Int
    var content: [Content] = []

    subscript(attribute: String) -> String? { attributes[attribute] }

    var elements: [MarkupElement] {
        content.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func elements(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }

    func first(_ name: String) -> MarkupElement? {
        for case .element(let element) in content where element.name == name { return element }
        return nil
    }

    /// All elements of that name at any depth, outermost first, not looking inside those found.
    func descendants(_ name: String) -> [MarkupElement] {
        elements.flatMap { $0.name == name ? [$0] : $0.descendants(name) }
    }

    /// The text of the element and of all that stands in it.
    var text: String {
        content.reduce(into: "") { text, part in
            switch part {
            case .text(let some): text += some
            case .element(let element): text += element.text
            }
        }
    }
}
