/// How alike two names are, for the sake of people who misspell them.
package enum Spelling {
    /// Lower case, without accents or superfluous white space: `Zoé  DURAND` → `zoe durand`.
    package static func folded(_ name: some StringProtocol) -> String {
        let letters = name.lowercased().unicodeScalars.map(withoutAccent).joined()
        return letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a name comes first in the alphabet, where accents count for nothing.
    package static func isBefore(_ a: String, _ b: String) -> Bool { (folded(a), a) < (folded(b), b) }

    /// The known name that a misspelt one most probably stands for; `nil` when none is near. The first of equals.
    package static func nearest(to name: String, among known: [String]) -> String? {
        let wanted = Array(folded(name))
        // A long text is no name, and would be dear to compare.
        guard (1...80).contains(wanted.count) else { return nil }
        let limit = max(1, wanted.count / 3)
        return known.lazy.map { (name: $0, letters: Array(folded($0))) }
            .filter { abs($0.letters.count - wanted.count) <= limit }
            .map { (name: $0.name, distance: distance(wanted, $0.letters)) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?.name
    }

    /// Letters added, lost, changed or swapped with their neighbour (optimal string alignment).
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var row = [i + 1]
            for (j, other) in b.enumerated() {
                var best = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other { best = min(best, beforeLast[j - 1] + 1) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }

    /// `é` → `e`, and nothing for an accent that stands apart: Unicode's own names tell the letter under the accent.
    private static func withoutAccent(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar) }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix), name.contains(" WITH "),
            let letter = name.dropFirst(prefix.count).split(separator: " ").first, letter.count == 1
        else { return String(scalar) }
        return letter.lowercased()
    }
}
