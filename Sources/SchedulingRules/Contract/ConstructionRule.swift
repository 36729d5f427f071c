/// A rule that constructions of a first programme mind from the start.
package protocol ConstructionRule: Rule {
    /// Whether a construction axis by axis has to mind it though it is a preference: later axes could not mend what earlier
    /// ones have spoilt.
    static var isMindedAxisByAxis: Bool { get }
    /// - Parameter weight: points per unit; requirements ignore it.
    func add(to costs: inout ConstructionCosts, weight: Int)
}

extension ConstructionRule {
    package static var isMindedAxisByAxis: Bool { false }
}

extension RuleSet {
    package var constructionCosts: ConstructionCosts {
        entries.reduce(into: ConstructionCosts()) { costs, entry in
            (entry.rule as? any ConstructionRule)?.add(to: &costs, weight: entry.weight)
        }
    }
}
