/// One line of a plot.
package struct PlotSeries: Sendable {
    package struct Point: Sendable {
        package let x: Double
        package let y: Double

        package init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    }

    /// Colours that people tell apart whatever their sight (Okabe and Ito, 2008), each with a stroke of its own.
    package enum Style: Sendable {
        case blue, thinBlue, vermilion, green, grey

        var attributes: String {
            switch self {
            case .blue: stroke("0072B2", width: "2.4")
            case .thinBlue: stroke("56B4E9", width: "1")
            case .vermilion: stroke("D55E00", width: "1.8", dashes: "7 3")
            case .green: stroke("009E73", width: "1.8", dashes: "2 3")
            case .grey: stroke("555555", width: "1.4", dashes: "10 3 2 3")
            }
        }

        private func stroke(_ colour: String, width: String, dashes: String = "none") -> String {
            "stroke=\"#\(colour)\" stroke-width=\"\(width)\" stroke-dasharray=\"\(dashes)\""
        }
    }

    package let label: String
    package let style: Style
    package let points: [Point]
    /// Goes level from one point to the next, then straight up or down.
    package let isStepped: Bool
    package let hasMarks: Bool

    package init(_ label: String, _ style: Style, _ points: [Point], isStepped: Bool = false, hasMarks: Bool = false) {
        (self.label, self.style, self.points) = (label, style, points)
        (self.isStepped, self.hasMarks) = (isStepped, hasMarks)
    }
}
