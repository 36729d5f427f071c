package import ConferenceModel

/// A PDF of Chromium without what it takes from the clock and from chance, for the same programme to give the same bytes.
/// What takes the place of something is as long, so that what the file says about its own places stays true.
package enum ReproduciblePDF {
    package static func bytes(of pdf: [UInt8], made instant: Instant) -> [UInt8] {
        withHeadersRenumbered(withDates(of: instant, in: pdf))
    }

    /// Chromium writes `(D:20121115110000+00'00')` by the clock, whatever SOURCE_DATE_EPOCH says.
    private static func withDates(of instant: Instant, in pdf: [UInt8]) -> [UInt8] {
        let digits = Array(instant.iso.utf8.filter(isDigit))
        return ["/CreationDate (D:", "/ModDate (D:"].reduce(into: pdf) { pdf, key in
            let key = Array(key.utf8)
            // They stand in the first object, before any page.
            guard let start = pdf.prefix(4096).firstRange(of: key)?.upperBound, pdf.count > start + digits.count
            else { return }
            pdf.replaceSubrange(start..<start + digits.count, with: digits)
        }
    }

    /// Headers of tables are called `(node00000081)`, by a counter of the browser that also depends on what it had drawn
    /// before all of the page was read. They get their ranks: the tree of names stays in order.
    private static func withHeadersRenumbered(_ pdf: [UInt8]) -> [UInt8] {
        let key = Array("(node".utf8)
        let places = pdf.indices.compactMap { start -> Range<Int>? in
            guard pdf[start] == key[0], pdf[start...].starts(with: key), start + key.count + 8 < pdf.count
            else { return nil }
            let digits = start + key.count..<start + key.count + 8
            return pdf[digits].allSatisfy(isDigit) && pdf[digits.upperBound] == UInt8(ascii: ")") ? digits : nil
        }
        let number = { (digits: Range<Int>) in pdf[digits].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) } }
        let numbers = Set(places.map(number)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
        return places.reduce(into: pdf) { copy, digits in
            let rank = String(ranks[number(digits)] ?? 0)
            let padded = String(repeating: "0", count: digits.count - rank.count) + rank
            copy.replaceSubrange(digits, with: Array(padded.utf8))
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
