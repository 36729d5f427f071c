package import ConferenceModel
package import Scheduling

/// The menu of a rerun as a drawing: moved papers to the right, points above the best one upwards, in steps.
package struct RerunPlot {
    private let menu: RerunMenu
    private let language: Language

    private static let (width, height) = (640, 360)
    private static let (left, right, top, bottom) = (70, 24, 48, 56)

    package init(_ menu: RerunMenu, language: Language) { (self.menu, self.language) = (menu, language) }

    package var text: String {
        let title = Text(
            fr: "Qualité du programme selon le nombre de communications déplacées",
            en: "Quality of the programme by the number of moved papers")[language]
        let across = Text(fr: "communications déplacées", en: "moved papers")[language]
        let upwards = Text(fr: "points au-dessus du meilleur", en: "points above the best")[language]
        let (bottom, left) = (RerunPlot.height - RerunPlot.bottom, RerunPlot.left)
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(RerunPlot.width) \(RerunPlot.height)\" "
                + "role=\"img\" aria-labelledby=\"title\" lang=\"\(language.rawValue)\" "
                + "font-family=\"sans-serif\" font-size=\"14\" fill=\"#222\">",
            "<title id=\"title\">\(title)</title>",
            "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
            "<text x=\"\(left)\" y=\"26\" font-size=\"16\">\(title)</text>",
            "<path d=\"M\(left) \(RerunPlot.top)V\(bottom)H\(RerunPlot.width - RerunPlot.right)\" fill=\"none\" "
                + "stroke=\"#222\"/>",
            "<text x=\"\(RerunPlot.width - RerunPlot.right)\" y=\"\(RerunPlot.height - 12)\" text-anchor=\"end\">"
                + "\(across)</text>",
            "<text x=\"18\" y=\"\(bottom)\" transform=\"rotate(-90 18 \(bottom))\">\(upwards)</text>",
            "<path d=\"\(steps)\" fill=\"none\" stroke=\"#1b6ca8\" stroke-width=\"2\"/>",
        ]
        for index in menu.points.indices {
            let (x, y) = place(index)
            let moved = menu.points[index].movedPapers
            lines += [
                "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" fill=\"#1b6ca8\"/>",
                "<text x=\"\(x)\" y=\"\(y - 10)\" text-anchor=\"middle\">\(menu.pointsAbove(index).signed)</text>",
                "<text x=\"\(x)\" y=\"\(bottom + 20)\" text-anchor=\"middle\">\(moved)</text>",
            ]
        }
        return (lines + ["</svg>", ""]).joined(separator: "\n")
    }

    /// Few moves stand apart; what lies far to the right is drawn nearer.
    private func place(_ index: Int) -> (x: Int, y: Int) {
        let breadth = RerunPlot.width - RerunPlot.left - RerunPlot.right - 40
        let x = RerunPlot.left + 20 + breadth * index / max(menu.points.count - 1, 1)
        let most = max(menu.points.indices.map(menu.pointsAbove).max() ?? 0, 1)
        let room = RerunPlot.height - RerunPlot.top - RerunPlot.bottom - 20
        return (x, RerunPlot.height - RerunPlot.bottom - room * menu.pointsAbove(index) / most)
    }

    private var steps: String {
        menu.points.indices.map { index in
            let (x, y) = place(index)
            return index == 0 ? "M\(x) \(y)" : "H\(x)V\(y)"
        }.joined()
    }
}
