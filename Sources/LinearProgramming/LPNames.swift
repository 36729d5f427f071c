/// Names that every reader of the CPLEX LP format takes: ASCII letters, digits, `_ . ( ) ,`, at most ``limit`` of them, not
/// like a number or a keyword, no two alike.
struct LPNames {
    static let limit = 100

    private var taken: Set<String>
    /// How often a name has been asked for, so that finding the next free number takes no search.
    private var repetitions: [String: Int] = [:]

    init(taken: Set<String> = []) { self.taken = taken }

    mutating func take(_ name: String) -> String {
        let safe = LPNames.safe(name)
        if taken.insert(safe).inserted { return safe }
        while true {
            let number = (repetitions[safe] ?? 1) + 1
            repetitions[safe] = number
            let ending = "_\(number)"
            let candidate = safe.prefix(LPNames.limit - ending.count) + ending
            if taken.insert(String(candidate)).inserted { return String(candidate) }
        }
    }

    private static func safe(_ name: String) -> String {
        let plain = String(name.unicodeScalars.map(transliterated).joined().prefix(limit - 1))
        return isPlainWord(plain) ? plain : "_" + plain
    }

    /// Starts with a letter, but not like an exponent ("e1", "E"), and is no keyword.
    private static func isPlainWord(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first == "_" else { return false }
        if "eE".contains(first), name.dropFirst().first.map({ $0.isNumber || "eE.".contains($0) }) ?? true {
            return false
        }
        return !keywords.contains(name.lowercased())
    }

    /// é → e, œ → oe; a scalar's name says what letter it is a kind of.
    private static func transliterated(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return isSafe(scalar) ? String(scalar) : replacement(scalar) }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
            ["LETTER", "LIGATURE"].contains(words[2]), words[3].count <= 2
        else { return "_" }
        return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    }

    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "(", ")", ",": true
        default: false
        }
    }

    private static func replacement(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "[", "{": "("
        case "]", "}": ")"
        case ";": ","
        default: "_"
        }
    }

    private static let keywords: Set<String> = [
        "st", "s.t.", "st.", "subject", "such", "min", "max", "minimize", "minimise", "maximize", "maximise", "minimum",
        "maximum", "bound", "bounds", "free", "inf", "infinity", "general", "generals", "gen", "integer", "integers",
        "int",
        "binary", "binaries", "bin", "semi", "semis", "sos", "sos1", "sos2", "sec", "end", "none",
    ]
}
