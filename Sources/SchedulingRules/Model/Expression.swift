package import LinearProgramming

/// A sum of quantities and columns, each times a whole number.
package struct Expression: Hashable, Sendable {
    package enum Atom: Hashable, Sendable {
        case quantity(Quantity)
        case column(MixedIntegerProgram.ColumnReference)
    }

    package private(set) var terms: [(coefficient: Int, atom: Atom)]

    package init(_ quantity: Quantity) { terms = [(1, .quantity(quantity))] }
    package init(_ column: MixedIntegerProgram.ColumnReference) { terms = [(1, .column(column))] }
    package init(sumOf quantities: some Sequence<Quantity>) { terms = quantities.map { (1, .quantity($0)) } }
    package init(sumOf columns: some Sequence<MixedIntegerProgram.ColumnReference>) {
        terms = columns.map { (1, .column($0)) }
    }

    package init(sumOf expressions: some Sequence<Expression>) { terms = expressions.flatMap(\.terms) }

    package static func + (a: Expression, b: Expression) -> Expression {
        var sum = a
        sum.terms += b.terms
        return sum
    }
    package static func - (a: Expression, b: Expression) -> Expression { a + (-1) * b }
    package static func * (factor: Int, a: Expression) -> Expression {
        var product = a
        product.terms = a.terms.map { (factor * $0.coefficient, $0.atom) }
        return product
    }

    package static func == (a: Expression, b: Expression) -> Bool {
        a.terms.elementsEqual(b.terms) { $0 == $1 }
    }
    package func hash(into hasher: inout Hasher) {
        for term in terms {
            hasher.combine(term.coefficient)
            hasher.combine(term.atom)
        }
    }
}
