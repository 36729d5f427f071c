package import ConferenceModel

/// A value of the model that stands in a file as one text.
package protocol CodedAsText: Codable {
    init?(coded text: String)
    var coded: String { get }
}

extension CodedAsText {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(coded: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Self.self)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(coded)
    }
}

extension Instant: CodedAsText {
    package init?(coded text: String) { self.init(iso: text) }
    package var coded: String { iso }
}

extension UniqueIdentifier: CodedAsText {
    package init?(coded text: String) { self.init(text) }
    package var coded: String { text }
}

extension Interval: CodedAsText {
    /// `2012-11-15T11:00/12:30` (ISO 8601).
    package init?(coded text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        let hours = parts.last?.split(separator: "/", omittingEmptySubsequences: false).map { LocalTime(iso: $0) }
        guard parts.count == 2, let hours, hours.count == 2, let date = CalendarDate(iso: parts[0]),
            let start = hours[0], let end = hours[1]
        else { return nil }
        self.init(date: date, start: start, end: end)
    }

    package var coded: String { "\(date.iso)T\(start.iso)/\(end.iso)" }
}

extension LocalTime {
    /// Reads `09:05`.
    package init?(iso: some StringProtocol) {
        let parts = iso.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }
}
