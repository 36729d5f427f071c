internal import ConferenceModel

/// How an axis is recognised: a symbol and a colour, so that colour alone never tells.
struct AxisMark {
    let symbol: String
    let colour: Colour

    /// One mark for each axis, in order.
    static func marks(of conference: Conference) -> [AxisMark] {
        conference.axes.enumerated().map { index, axis in
            AxisMark(
                symbol: symbols[index % symbols.count],
                colour: axis.colour.flatMap(Colour.init(hex:)) ?? palette[index % palette.count])
        }
    }

    private static let symbols = ["●", "■", "▲", "◆", "★", "▼", "○", "□", "△", "◇", "☆", "▽"]

    /// Paul Tol's muted scheme: told apart by colour-blind people and in print.
    private static let palette = [
        0x332288, 0x117733, 0xCC6677, 0x88CCEE, 0x882255, 0xDDCC77, 0x44AA99, 0xAA4499, 0x999933,
    ].map(Colour.init)
}
