/// Lists of any length, one after the other: a list of theirs is found without following a reference.
struct RaggedArray<Element> {
    private var bounds = [0]
    private(set) var elements: [Element] = []

    init(_ lists: some Sequence<[Element]>) {
        for list in lists {
            elements += list
            bounds.append(elements.count)
        }
    }

    var isEmpty: Bool { elements.isEmpty }

    /// Where the elements of a list are.
    func indices(of list: Int) -> Range<Int> { bounds[list]..<bounds[list + 1] }
}
