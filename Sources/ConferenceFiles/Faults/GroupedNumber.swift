package import ConferenceModel

/// `10 000` in French (narrow no-break space), `10,000` in English.
package func grouped(_ number: Int) -> Text {
    let digits = Array(String(number.magnitude))
    let groups = stride(from: digits.count, to: 0, by: -3).reversed().map { String(digits[max($0 - 3, 0)..<$0]) }
    let sign = number < 0 ? "−" : ""
    return Text(fr: sign + groups.joined(separator: "\u{202F}"), en: sign + groups.joined(separator: ","))
}
