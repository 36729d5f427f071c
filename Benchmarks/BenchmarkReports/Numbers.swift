/// `1234567` → `1,234,567`.
package func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var end = digits.endIndex
    while let cut = digits.index(end, offsetBy: -3, limitedBy: digits.startIndex), cut > digits.startIndex {
        digits.insert(",", at: cut)
        end = cut
    }
    return (number < 0 ? "−" : "") + digits
}

/// With so many digits after the point.
package func rounded(_ number: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let units = Int((number.magnitude * Double(scale)).rounded())
    let fraction = String(units % scale)
    let sign = number < 0 && units > 0 ? "−" : ""
    guard digits > 0 else { return sign + grouped(units) }
    return sign + grouped(units / scale) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}
