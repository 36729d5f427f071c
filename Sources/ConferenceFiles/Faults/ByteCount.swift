import ConferenceModel

/// The size of a file, for people: `200 Mo` / `200 MB`, rounded up.
struct ByteCount: Hashable, Sendable {
    let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    var text: Text {
        let (unit, name) =
            switch bytes {
            case ..<1000: (1, Text(fr: "octets", en: "bytes"))
            case ..<1_000_000: (1000, Text(fr: "ko", en: "kB"))
            default: (1_000_000, Text(fr: "Mo", en: "MB"))
            }
        let number = (bytes / unit + (bytes % unit == 0 ? 0 : 1)).grouped
        return Text(fr: "\(number.fr)\u{A0}\(name.fr)", en: "\(number.en) \(name.en)")
    }
}
