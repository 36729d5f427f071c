/// A small plot with axes of its own.
package struct PlotPanel: Sendable {
    package static let (width, height) = (430.0, 270.0)
    private static let (left, right, top, bottom) = (76.0, 14.0, 52.0, 42.0)

    private let title: String
    private let (xTitle, yTitle): (String, String)
    private let (x, y): (PlotScale, PlotScale)
    private let series: [PlotSeries]

    package init(
        _ title: String, x: PlotScale, _ xTitle: String, y: PlotScale, _ yTitle: String, _ series: [PlotSeries]
    ) {
        (self.title, self.x, self.y, self.series) = (title, x, y, series)
        (self.xTitle, self.yTitle) = (PlotPanel.title(xTitle, x), PlotPanel.title(yTitle, y))
    }

    private static func title(_ words: String, _ scale: PlotScale) -> String {
        scale.isLogarithmic ? words + " (logarithmic)" : words
    }

    /// An SVG group that stands at the given place.
    func svg(at origin: (x: Double, y: Double)) -> String {
        var lines = [
            "<g transform=\"translate(\(length(origin.x)) \(length(origin.y)))\">",
            text(title, at: (16, 18), #"font-size="14" font-weight="bold""#),
        ]
        lines += legend() + frame()
        for one in series where !one.points.isEmpty { lines += drawing(of: one) }
        return (lines + ["</g>"]).joined(separator: "\n")
    }

    private func legend() -> [String] {
        var (lines, seen, place) = ([String](), Set<String>(), 16.0)
        for one in series where !one.points.isEmpty && seen.insert(one.label).inserted {
            lines.append(
                "<path d=\"M\(length(place)) 35h22\" fill=\"none\" \(one.style.attributes)/>"
                    + text(one.label, at: (place + 26, 39)))
            place += 34 + 6 * Double(one.label.count)
        }
        return lines
    }

    private func frame() -> [String] {
        let (left, right) = (PlotPanel.left, PlotPanel.width - PlotPanel.right)
        let (top, bottom) = (PlotPanel.top, PlotPanel.height - PlotPanel.bottom)
        var lines: [String] = []
        for tick in x.ticks {
            let place = self.place(.init(tick, 0)).x
            lines.append("<path d=\"M\(length(place)) \(length(top))V\(length(bottom))\" stroke=\"#dddddd\"/>")
            lines.append(text(PlotScale.label(of: tick), at: (place, bottom + 15), #"text-anchor="middle""#))
        }
        for tick in y.ticks {
            let place = bottom - y.position(of: tick) * (bottom - top)
            lines.append("<path d=\"M\(length(left)) \(length(place))H\(length(right))\" stroke=\"#dddddd\"/>")
            lines.append(text(PlotScale.label(of: tick), at: (left - 6, place + 4), #"text-anchor="end""#))
        }
        let outline = "M\(length(left)) \(length(top))V\(length(bottom))H\(length(right))"
        let middle = (top + bottom) / 2
        return lines + [
            "<path d=\"\(outline)\" fill=\"none\" stroke=\"#333333\"/>",
            text(xTitle, at: ((left + right) / 2, bottom + 33), #"text-anchor="middle""#),
            text(
                yTitle, at: (13, middle),
                "text-anchor=\"middle\" transform=\"rotate(-90 13 \(length(middle)))\""),
        ]
    }

    private func drawing(of one: PlotSeries) -> [String] {
        let places = one.points.map(place)
        var path = "M\(length(places[0].x)) \(length(places[0].y))"
        for place in places.dropFirst() {
            path += one.isStepped ? "H\(length(place.x))V\(length(place.y))" : "L\(length(place.x)) \(length(place.y))"
        }
        let marks = places.map { "<circle cx=\"\(length($0.x))\" cy=\"\(length($0.y))\" r=\"3\"/>" }.joined()
        let line = "<path d=\"\(path)\" fill=\"none\" \(one.style.attributes)/>"
        let areShown = one.hasMarks || places.count == 1
        return areShown ? [line, "<g fill=\"white\" \(one.style.attributes)>\(marks)</g>"] : [line]
    }

    private func place(_ point: PlotSeries.Point) -> (x: Double, y: Double) {
        let width = PlotPanel.width - PlotPanel.left - PlotPanel.right
        let height = PlotPanel.height - PlotPanel.top - PlotPanel.bottom
        return (
            PlotPanel.left + x.position(of: point.x) * width, PlotPanel.top + (1 - y.position(of: point.y)) * height
        )
    }

    private func text(_ words: String, at place: (x: Double, y: Double), _ attributes: String = "") -> String {
        "<text x=\"\(length(place.x))\" y=\"\(length(place.y))\" \(attributes)>\(escaped(words))</text>"
    }
}

/// In pixels, to a tenth.
func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}

func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
