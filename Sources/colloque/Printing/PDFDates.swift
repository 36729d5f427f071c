import ConferenceModel

/// The dates in a PDF, which Chromium takes from the clock, whatever SOURCE_DATE_EPOCH says: for the same programme to give
/// the same bytes, they become the version's.
enum PDFDates {
    /// Chromium writes `(D:20121115110000+00'00')`: what takes the place of the digits is as long, so that what the file
    /// says about its own places stays true.
    static func replaced(in pdf: [UInt8], by instant: Instant) -> [UInt8] {
        let digits = Array(instant.iso.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        return ["/CreationDate (D:", "/ModDate (D:"].reduce(into: pdf) { pdf, key in
            let key = Array(key.utf8)
            // They stand in the first object, before any page.
            guard let start = pdf.prefix(4096).firstRange(of: key)?.upperBound, pdf.count > start + digits.count
            else { return }
            pdf.replaceSubrange(start..<start + digits.count, with: digits)
        }
    }
}
