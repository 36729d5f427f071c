import ConferenceModel
import Foundation

/// An IANA time zone as people write it.
enum ZoneName {
    enum Reading: Hashable {
        case found(String)
        case unknown(suggestion: String?)
    }

    /// `Europe/Paris`, accents and case aside; a city alone (`Paris`) is only suggested.
    static func reading(_ text: String) -> Reading {
        let names = TimeZone.knownTimeZoneIdentifiers
        if names.contains(text) || text == "UTC" { return .found(text) }
        if let name = names.first(where: { $0.folded == text.folded }) { return .found(name) }
        // Older names, such as America/Montreal, are links that the list leaves out.
        let plain = text.folding(options: .diacriticInsensitive, locale: nil).replacing(" ", with: "_")
        if plain.contains("/"), TimeZone(identifier: plain) != nil { return .found(plain) }
        let city = names.first { ($0.split(separator: "/").last.map(String.init) ?? "").key == text.key }
        return .unknown(suggestion: city ?? Spelling.nearest(to: text, among: names))
    }
}
