internal import ConferenceModel

/// The names under which the elements of a conference's list may be called in a file.
struct Names<Element> {
    let kind: ProgrammeFault.Kind
    private let identifiers: [String]
    private let exact: [String: Reference<Element>]
    /// Accents, capitals and what formats leave out aside; without those that more than one element answers to.
    private let loose: [String: Reference<Element>]

    /// - Parameter names: of each element, in order; the first is its identifier, which no other has.
    init(_ kind: ProgrammeFault.Kind, _ names: [[String]]) {
        self.kind = kind
        identifiers = names.compactMap(\.first)
        exact = Dictionary(uniqueKeysWithValues: identifiers.enumerated().map { ($1, Reference($0)) })
        let called = names.enumerated().flatMap { index, names in
            Set(names.map { Spelling.folded($0.line) }).map { ($0, Reference<Element>(index)) }
        }
        loose = Dictionary(grouping: called, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    func find(_ name: String) throws(ProgrammeFault) -> Reference<Element> {
        if let found = exact[name] ?? loose[Spelling.folded(name.line)] { return found }
        throw .unknown(kind, name, nearest: Spelling.nearest(to: name, among: identifiers))
    }
}
