/// The look of ``ProgrammePage``: on a screen, in the dark, on a phone, on paper.
struct PageStyle {
    let marks: [AxisMark]
    /// Rooms side by side.
    let rooms: Int
    /// Whether the poster is in landscape.
    let isWide: Bool
    /// What every page of paper has at its foot.
    let foot: String

    var css: String {
        PageStyle.screen + PageStyle.views + axes + PageStyle.dark
            // Columns narrower than about ten letters' width read badly: then sessions become cards.
            + "@media screen and (max-width: \(max(rooms * 11 + 8, 30))em) {\n\(PageStyle.cards)}\n"
            + "@media print {\n\(PrintStyle.common)[data-print=booklet] {\n\(PageStyle.cards)}\n\(PrintStyle.forms)}\n"
            + PrintStyle(isWide: isWide, foot: foot).pages
    }

    private var axes: String {
        marks.enumerated().map { index, mark in
            ".a\(index) { --axis: \(mark.colour.hex); --on-axis: \(mark.colour.text.hex); }\n"
        }.joined()
    }
}
