extension String {
    /// The columns that the text takes in a terminal.
    package var columns: Int { reduce(0) { $0 + $1.columns } }

    /// Lines of at most `width` columns, broken at spaces where possible; the last of `limit` lines ends in `…` when
    /// there is more. Never empty.
    package func wrapped(to width: Int, limit: Int = .max) -> [String] {
        var lines = [""]
        // What no-break spaces hold together is one word: `split` at the ordinary space only.
        for word in split(separator: " ").flatMap({ String($0).pieces(of: width) }) {
            guard let last = lines.last else { break }
            if last.isEmpty {
                lines[lines.count - 1] = word
            } else if last.columns + 1 + word.columns <= width {
                lines[lines.count - 1] += " " + word
            } else if lines.count < limit {
                lines.append(word)
            } else {
                lines[lines.count - 1] = last.cut(to: width - 1) + "…"
                break
            }
        }
        return lines
    }

    /// As much of the start as fits.
    package func cut(to width: Int) -> String {
        var taken = 0
        return String(
            prefix { character in
                taken += character.columns
                return taken <= width
            })
    }

    /// Spaces after the text, up to `width` columns.
    package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - columns, 0)) }

    /// The text in parts that each fit.
    private func pieces(of width: Int) -> [String] {
        guard columns > width else { return [self] }
        var (pieces, rest) = ([String](), self[...])
        while !rest.isEmpty {
            let piece = String(rest).cut(to: width)
            // A character wider than the line goes on one of its own.
            let length = max(piece.count, 1)
            pieces.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return pieces
    }
}

extension Character {
    /// 0, 1, or 2 for East Asian wide characters and emoji (UAX 11, UTS 51).
    fileprivate var columns: Int {
        // Most text is: asking Unicode's tables is slow.
        if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        if unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }) { return 2 }
        return unicodeScalars.map(\.columns).max() ?? 0
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: Unicode.Scalar.wide.contains { $0.contains(value) } ? 2 : 1
        }
    }

    /// Blocks of wide and fullwidth characters (EastAsianWidth.txt, W and F, without emoji).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
    ]
}
