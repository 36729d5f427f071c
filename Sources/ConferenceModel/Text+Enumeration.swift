extension Text {
    /// `P1`, `P1 and P2`, `P1, P2 and P3`.
    package static func all(_ items: [String]) -> Text {
        Text(fr: enumeration(of: items, last: " et "), en: enumeration(of: items, last: " and "))
    }

    /// `P1`, `P1 or P2`, `P1, P2 or P3`.
    package static func any(_ items: [String]) -> Text {
        Text(fr: enumeration(of: items, last: " ou "), en: enumeration(of: items, last: " or "))
    }

    /// `1 paper`, `2 papers`; none is plural in English and singular in French.
    package static func papers(_ count: Int) -> Text {
        Text(fr: "\(count) communication\(count > 1 ? "s" : "")", en: "\(count) paper\(count == 1 ? "" : "s")")
    }

    private static func enumeration(of items: [String], last word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + word + last
    }
}
