import ConferenceModel

/// Finds the element that a cell names: as written, else without regard to accents and case when that is unambiguous.
struct NameIndex<Element> {
    enum Finding {
        case found(Reference<Element>)
        /// Several names differ from this one by accents and case only.
        case ambiguous([String])
        case unknown(suggestion: String?)
    }

    private let names: [String]
    private var exact: [String: Int] = [:]
    private var folded: [String: [Int]] = [:]
    /// Looking for near names is dear; after this many, a table is so wrong that suggestions do not help.
    private var suggestionsLeft = 100

    init(_ names: [String]) {
        self.names = names
        for (index, name) in names.enumerated() where exact[name] == nil {
            exact[name] = index
            folded[name.folded, default: []].append(index)
        }
    }

    var isEmpty: Bool { names.isEmpty }

    func contains(_ name: String) -> Bool { exact[name] != nil }

    mutating func find(_ name: String) -> Finding {
        if let index = exact[name] { return .found(Reference(index)) }
        let alike = folded[name.folded] ?? []
        if alike.count > 1 { return .ambiguous(alike.map { names[$0] }) }
        if let index = alike.first { return .found(Reference(index)) }
        guard suggestionsLeft > 0 else { return .unknown(suggestion: nil) }
        suggestionsLeft -= 1
        return .unknown(suggestion: Spelling.closest(to: name, among: names))
    }
}
