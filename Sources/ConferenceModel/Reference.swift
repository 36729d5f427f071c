/// The place of an element in its conference's list, in file order: `conference.papers[paper]`.
package struct Reference<Element>: Hashable, Comparable, Sendable {
    package let index: Int

    package init(_ index: Int) { self.index = index }

    package static func < (a: Reference, b: Reference) -> Bool { a.index < b.index }
}

extension Array {
    package subscript(reference: Reference<Element>) -> Element { self[reference.index] }

    /// The references of all elements, in order.
    package var references: [Reference<Element>] { indices.map { Reference($0) } }
}
