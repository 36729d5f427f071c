import ConferenceModel

/// Minutes as people write them: `20`, `20 min`, `1h`, `1 h 30`, `0h20`, `1:30`.
enum WrittenDuration {
    /// Longer talks are slips of the keyboard.
    static let longest: Minutes = 480

    /// - Parameter least: 1 where nothing would be nonsense, 0 for discussions and change-overs.
    static func minutes(in text: String, least: Minutes) throws(DurationFault) -> Minutes {
        guard let minutes = reading(text) else { throw .notUnderstood(text) }
        if minutes < 0 { throw .negative(text) }
        if minutes < least { throw .zero }
        if minutes > longest { throw .absurd(text, longest: longest) }
        return minutes
    }

    private static func reading(_ text: String) -> Minutes? {
        if let number = text.wholeNumber { return Minutes(number) }
        let sign = text.hasPrefix("-") || text.hasPrefix("−") ? -1 : 1
        let tokens = PhraseToken.tokens(of: sign < 0 ? String(text.dropFirst()) : text).map(\.kind)
        guard case .number(let first, _) = tokens.first else { return nil }
        let rest = tokens.dropFirst()
        guard let unit = rest.first else { return Minutes(sign * first) }
        switch unit {
        case .word("min"), .word("mn"), .word("m"), .word("minute"), .word("minutes"), .sign("'"), .sign("′"):
            return rest.count == 1 ? Minutes(sign * first) : nil
        case .word("h"), .word("heure"), .word("heures"), .word("hour"), .word("hours"), .sign(":"):
            guard let after = rest.dropFirst().first else { return Minutes(sign * first * 60) }
            guard case .number(let minutes, let digits) = after, digits <= 2, minutes < 60,
                rest.dropFirst(2).allSatisfy({ $0 == .word("min") || $0 == .word("mn") || $0 == .word("m") })
            else { return nil }
            return Minutes(sign * (first * 60 + minutes))
        default: return nil
        }
    }
}
