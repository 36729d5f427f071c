import ConferenceModel

/// Finds the element that a cell names, accents and case aside. No two names of an index may differ by these only.
struct NameIndex<Element> {
    enum Finding {
        case found(Reference<Element>)
        case unknown(suggestion: String?)
    }

    private(set) var names: [String] = []
    private var exact: [String: Int] = [:]
    private var folded: [String: Int] = [:]
    /// Looking for near names is dear; after this many, a table is so wrong that suggestions do not help.
    private var suggestionsLeft = 100

    init(_ names: [String]) {
        for name in names { append(name) }
    }

    mutating func append(_ name: String) {
        (exact[name], folded[name.folded]) = (names.count, names.count)
        names.append(name)
    }

    var isEmpty: Bool { names.isEmpty }

    func contains(_ name: String) -> Bool { exact[name] != nil }

    mutating func find(_ name: String) -> Finding {
        if let index = exact[name] ?? folded[name.folded] { return .found(Reference(index)) }
        guard suggestionsLeft > 0 else { return .unknown(suggestion: nil) }
        suggestionsLeft -= 1
        return .unknown(suggestion: Spelling.nearest(to: name, among: names))
    }
}
