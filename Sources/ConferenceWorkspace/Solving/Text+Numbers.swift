package import ConferenceModel

extension Text {
    /// `4,5 %` / `4.5%`, rounded up: what is not nothing never reads as nothing.
    package static func percentage(_ ratio: Double) -> Text {
        let tenths = tenths((ratio * 1000 - 1e-9).rounded(.up) / 10)
        return Text(fr: "\(tenths.fr)\u{202F}%", en: "\(tenths.en)%")
    }

    /// `12,3 s` / `12.3 s`.
    package static func seconds(_ duration: Duration) -> Text {
        let tenths = tenths(duration / .seconds(1))
        return Text(fr: "\(tenths.fr)\u{202F}s", en: "\(tenths.en)\u{A0}s")
    }

    /// Rounded to one decimal.
    private static func tenths(_ number: Double) -> Text {
        let tenths = Int((number * 10).rounded())
        return Text(fr: "\(tenths / 10),\(tenths % 10)", en: "\(tenths / 10).\(tenths % 10)")
    }
}
