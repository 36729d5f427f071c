package import ConferenceModel

/// How far two papers are from each other in theme: 0 (same words) … 10 (nothing in common).
///
/// Six tenths by the keywords they share (Dice coefficient), four tenths by the cosine of their titles' and abstracts'
/// words, each weighted by its count times the share of papers without it (after Salton and Buckley, 1988). Words are compared by their first seven letters, which
/// takes away most French and English endings. Papers without keywords are judged by words alone.
package struct ThemeDistance: Sendable {
    private let distances: [[Int]]

    package init(_ papers: [Paper]) {
        let keywords = papers.map { Set($0.keywords.flatMap { ThemeDistance.stems(of: $0) }) }
        let vectors = ThemeDistance.vectors(papers.map { ThemeDistance.stems(of: $0.title + " " + $0.abstract) })
        distances = papers.indices.map { i in
            papers.indices.map { j in
                let words = i == j ? 1 : ThemeDistance.cosine(vectors[i], vectors[j])
                let sum = keywords[i].count + keywords[j].count
                let noKeywords = keywords[i].isEmpty || keywords[j].isEmpty
                let shared = noKeywords ? 0 : 2 * Double(keywords[i].intersection(keywords[j]).count) / Double(sum)
                let closeness = noKeywords ? words : 0.6 * shared + 0.4 * words
                return Int((10 * (1 - min(closeness, 1))).rounded())
            }
        }
    }

    package subscript(a: Reference<Paper>, b: Reference<Paper>) -> Int { distances[a.index][b.index] }

    private static func stems(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map { String($0.prefix(7)) }
    }

    /// Unit vectors, words in alphabetical order so that sums are the same in every run.
    private static func vectors(_ texts: [[String]]) -> [[(word: String, weight: Double)]] {
        var documents: [String: Int] = [:]
        for text in texts { for word in Set(text) { documents[word, default: 0] += 1 } }
        return texts.map { text in
            let counts = Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +)
            let raw = counts.sorted { $0.key < $1.key }.map { word, count in
                let rarity = Double(texts.count) / Double(documents[word] ?? 1)
                return (word: word, weight: Double(count) * (rarity - 1) / rarity)
            }
            let length = raw.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return length == 0 ? [] : raw.map { ($0.word, $0.weight / length) }
        }
    }

    private static func cosine(_ a: [(word: String, weight: Double)], _ b: [(word: String, weight: Double)]) -> Double {
        var (i, j, sum) = (0, 0, 0.0)
        while i < a.count, j < b.count {
            if a[i].word == b[j].word {
                sum += a[i].weight * b[j].weight
                (i, j) = (i + 1, j + 1)
            } else if a[i].word < b[j].word {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }
}
