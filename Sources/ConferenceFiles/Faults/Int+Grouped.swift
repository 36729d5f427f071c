package import ConferenceModel

extension Int {
    /// `10 000` in French (narrow no-break space), `10,000` in English.
    package var grouped: Text {
        let digits = Array(String(magnitude))
        let ends = stride(from: digits.count, to: 0, by: -3).reversed()
        let groups = ends.map { String(digits[Swift.max($0 - 3, 0)..<$0]) }
        let sign = self < 0 ? "−" : ""
        return Text(fr: sign + groups.joined(separator: "\u{202F}"), en: sign + groups.joined(separator: ","))
    }
}
