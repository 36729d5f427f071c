/// Scores of CoSPLib's conferences to compare with: 60 s on two cores, by the referee, lower is better.
package struct ReferenceScores: Sendable {
    /// Published, or computed in 60 s by the tools that organisers could pick instead.
    package let published: Int
    /// To be reached.
    package let wanted: Int
    /// Better still; `nil` = nothing better is known.
    package let beyond: Int?

    package static func of(_ instance: String) -> ReferenceScores? { all[instance] }

    private static let all = [
        "N2OR": ReferenceScores(published: 1, wanted: 1, beyond: nil),
        "GECCO19": ReferenceScores(published: 10_039, wanted: 29, beyond: nil),
        "GECCO20": ReferenceScores(published: 6_289, wanted: 5_773, beyond: nil),
        "GECCO21": ReferenceScores(published: 10_949, wanted: 10_933, beyond: 10_930),
        "GECCO22": ReferenceScores(published: 10_249, wanted: 1_496, beyond: nil),
        "GECCO21Workshop": ReferenceScores(published: 63_415, wanted: 9_942, beyond: nil),
        "OR60F": ReferenceScores(published: 194, wanted: 24, beyond: 21),
        "ISF22": ReferenceScores(published: 1_028, wanted: 226, beyond: 150),
    ]

    private init(published: Int, wanted: Int, beyond: Int?) {
        (self.published, self.wanted, self.beyond) = (published, wanted, beyond)
    }

    /// `reached`, `beyond`, or by how much it is missed.
    package func verdict(on points: Int?) -> String {
        guard let points else { return "–" }
        if let beyond, points <= beyond { return "beyond" }
        if points <= wanted { return points < wanted ? "better" : "reached" }
        return "+\(rounded(Double(points - wanted) * 100 / Double(wanted), 1)) %"
    }
}
