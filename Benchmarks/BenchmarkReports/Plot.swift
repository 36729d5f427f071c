/// Panels in two columns, as a picture in SVG that needs nothing else.
package struct Plot: Sendable {
    private let title: String
    private let panels: [PlotPanel]

    package init(_ title: String, _ panels: [PlotPanel]) { (self.title, self.panels) = (title, panels) }

    package var svg: String {
        let columns = min(max(panels.count, 1), 2)
        let rows = (panels.count + columns - 1) / columns
        let (width, height) = (PlotPanel.width * Double(columns), 34 + PlotPanel.height * Double(rows))
        let drawings = panels.enumerated().map { index, panel in
            let (row, column) = index.quotientAndRemainder(dividingBy: columns)
            return panel.svg(at: (PlotPanel.width * Double(column), 34 + PlotPanel.height * Double(row)))
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(length(width)) \(length(height))" role="img" \
            font-family="sans-serif" font-size="11" fill="#222222">
            <title>\(escaped(title))</title>
            <rect width="100%" height="100%" fill="white"/>
            <text x="16" y="22" font-size="16" font-weight="bold">\(escaped(title))</text>
            \(drawings.joined(separator: "\n"))
            </svg>

            """
    }
}
