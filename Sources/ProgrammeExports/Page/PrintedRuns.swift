/// Texts of a piece of a page, each of which begins a line on paper: how high they stand depends on the width they have.
struct PrintedRuns {
    private let runs: [(letters: Int, gap: Double)]

    /// - Parameter isRunOn: whether a paper's hour, title and names follow one another; otherwise each begins a line.
    init(_ markup: Markup, isRunOn: Bool) {
        runs = markup.html.split(separator: isRunOn ? "</li>" : "</p>").map { html in
            (PrintedRuns.letters(of: html), isRunOn ? 0.3 : html.contains("<p class=\"when\">") ? 0.55 : 0)
        }.filter { $0.letters > 0 }
    }

    var isEmpty: Bool { runs.isEmpty }

    /// All in ems.
    func height(width: Double) -> Double {
        runs.reduce(0) { height, run in
            // A letter is about half as wide as high.
            height + 1.22 * (Double(run.letters) / (2 * max(width, 1))).rounded(.up) + run.gap
        }
    }

    /// In columns, where there is room for several.
    func height(width: Double, column: Double, gap: Double) -> Double {
        let columns = max((width + gap) / (column + gap), 1).rounded(.down)
        // Columns are not all of one height.
        return height(width: (width + gap) / columns - gap) / columns + (columns > 1 ? 2 : 0)
    }

    /// Those that are seen.
    private static func letters(of html: Substring) -> Int {
        var (count, isTag) = (0, false)
        for letter in html.unicodeScalars where letter != "\n" {
            switch letter {
            case "<": isTag = true
            case ">": isTag = false
            default: count += isTag ? 0 : 1
            }
        }
        return count
    }
}
