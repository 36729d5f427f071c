/// What a misspelt word was meant to be.
enum Spelling {
    /// The candidate at the least distance from `word`, accents and case aside: one slip for every three letters at
    /// most; the first of equals. `nil` when none is near.
    static func closest(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.key)
        let number = Self.number(in: letters)
        let limit = min(max(letters.count / 3, 1), 4)
        guard letters.count <= 80, !letters.isEmpty else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.key)
            guard abs(other.count - letters.count) <= limit, number == Self.number(in: other) else { continue }
            let distance = distance(letters, other)
            // A word of two letters is not a slip for another one: all of it would be different.
            guard distance <= limit, distance < max(letters.count, other.count), distance < best?.distance ?? .max
            else { continue }
            best = (candidate, distance)
        }
        return best?.candidate ?? initials(of: word, among: candidates)
    }

    /// `C9` is no slip for `C1`: another number is another thing. `C7` is one for `C07`.
    private static func number(in letters: [Character]) -> Int? { Int(String(letters.filter(\.isNumber))) }

    /// Damerau–Levenshtein, adjacent letters only: insertions, deletions, replacements, swaps.
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var row = [i + 1]
            for (j, other) in b.enumerated() {
                var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other { least = min(least, beforeLast[j - 1] + 1) }
                row.append(least)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }

    /// `Ada L.` for `Ada Lovelace`: every word begins one of the candidate's, in order; only when no other fits.
    private static func initials(of word: String, among candidates: [String]) -> String? {
        func words(_ text: String) -> [Substring] { text.folded.split { !$0.isLetter && !$0.isNumber } }
        let short = words(word)
        guard short.count > 1 else { return nil }
        let fitting = candidates.filter { candidate in
            let long = words(candidate)
            return long.count == short.count && zip(short, long).allSatisfy { $1.hasPrefix($0) || $0.hasPrefix($1) }
        }
        return fitting.count == 1 ? fitting[0] : nil
    }
}
