package import ConferenceModel
package import Scheduling

extension RerunMenu {
    /// Points above the best programme of the menu.
    package func pointsAbove(_ index: Int) -> Int { points[index].proof.points - (points.last?.proof.points ?? 0) }

    /// `3 moved`, and `free` for the last one.
    package func name(of index: Int) -> Text {
        let moved = points[index].movedPapers
        let french = "\(moved) déplacée\(moved > 1 ? "s" : "")"
        if index == points.count - 1, endsFree, index > 0 {
            return Text(fr: "sans limite (\(french))", en: "free (\(moved) moved)")
        }
        return Text(fr: french, en: "\(moved) moved")
    }
}
