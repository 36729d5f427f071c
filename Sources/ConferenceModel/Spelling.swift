/// How alike two names are, for the sake of people who misspell them.
package enum Spelling {
    /// Lower case, without accents or superfluous white space: `Zoé  DURAND` → `zoe durand`.
    package static func folded(_ name: some StringProtocol) -> String {
        let letters = name.lowercased().unicodeScalars.map(withoutAccent).joined()
        return letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a name comes first in the alphabet, where accents count for nothing.
    package static func isBefore(_ a: String, _ b: String) -> Bool { (folded(a), a) < (folded(b), b) }

    /// The known name that a misspelt one most probably stands for, accents, capitals and punctuation aside: at the least
    /// distance, one slip for every three letters at most; the first of equals. `nil` when none is near.
    package static func nearest(to name: String, among known: [String]) -> String? {
        // A long text is no name, and would be dear to compare.
        guard name.utf8.count <= 320 else { return nil }
        let letters = Array(key(name))
        guard (1...80).contains(letters.count) else { return nil }
        let (limit, number) = (min(max(letters.count / 3, 1), 4), number(in: letters))
        var best: (name: String, distance: Int)?
        for candidate in known {
            let other = Array(key(candidate))
            guard abs(other.count - letters.count) <= limit, number == self.number(in: other) else { continue }
            let distance = distance(letters, other)
            // A word of two letters is not a slip for another one: all of it would be different.
            guard distance <= limit, distance < max(letters.count, other.count), distance < best?.distance ?? .max
            else { continue }
            best = (candidate, distance)
        }
        return best?.name ?? initials(of: name, among: known)
    }

    /// Folded letters and digits alone: `time slots`, `time-slots` and `Time_Slots` are one key.
    package static func key(_ name: String) -> String {
        folded(name).replacing("œ", with: "oe").filter { $0.isLetter || $0.isNumber }
    }

    /// Whether fewer slips lead from `name` to `goal` than from `other`.
    package static func isNearer(_ name: String, than other: String, to goal: String) -> Bool {
        distance(Array(name), Array(goal)) < distance(Array(other), Array(goal))
    }

    /// `C9` is no slip for `C1`: another number is another thing. `C7` is one for `C07`, and a date or hour for another one.
    private static func number(in letters: [Character]) -> Int? {
        let digits = letters.filter(\.isNumber)
        return digits.count < 8 ? Int(String(digits)) : nil
    }

    /// `Ada L.` for `Ada Lovelace`: every word begins one of the known name's, in order; only when no other fits.
    private static func initials(of name: String, among known: [String]) -> String? {
        func words(_ text: String) -> [Substring] { folded(text).split { !$0.isLetter && !$0.isNumber } }
        let short = words(name)
        guard short.count > 1 else { return nil }
        let fitting = known.filter { candidate in
            let long = words(candidate)
            return long.count == short.count && zip(short, long).allSatisfy { $1.hasPrefix($0) || $0.hasPrefix($1) }
        }
        return fitting.count == 1 ? fitting[0] : nil
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
