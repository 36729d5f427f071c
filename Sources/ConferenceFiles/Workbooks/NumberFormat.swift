/// What an .xlsx number stands for, by the format of its cell.
enum NumberFormat: Hashable, Sendable {
    case plain, date, time, dateTime
    /// Hours that may go beyond a day: `[h]:mm`.
    case elapsed

    /// A format that every spreadsheet knows by its number (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian dates).
    init(builtin id: Int) {
        self =
            switch id {
            case 14...17, 27...31, 36, 50...58: .date
            case 18...21, 32...35, 45, 47: .time
            case 22: .dateTime
            case 46: .elapsed
            default: .plain
            }
    }

    /// A format of the workbook's own: `dd/mm/yyyy`, `[$-40C]d mmmm h"h"mm`.
    init(code: String) {
        let (letters, isElapsed) = NumberFormat.letters(of: code.lowercased())
        let hasTime = isElapsed || letters.contains("h") || letters.contains("s")
        // A lone m is a month, beside hours it is minutes.
        let hasDate = letters.contains("y") || letters.contains("d") || (letters.contains("m") && !hasTime)
        self =
            switch (hasDate, hasTime) {
            case (true, true): .dateTime
            case (true, false): .date
            case (false, true): isElapsed ? .elapsed : .time
            case (false, false): .plain
            }
    }

    /// The letters that mean something: not those in quotes, after `\`, `_` or `*`, in brackets or in `am/pm`, and
    /// only those of the format for positive numbers.
    private static func letters(of code: String) -> (letters: Set<Character>, isElapsed: Bool) {
        var letters: Set<Character> = []
        var isElapsed = false
        var rest = Substring(code)
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let bracket = rest.prefix { $0 != "]" }
                isElapsed = isElapsed || (!bracket.isEmpty && bracket.allSatisfy { "hms".contains($0) })
                rest = rest.dropFirst(bracket.count + 1)
            case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
            default: letters.insert(character)
            }
        }
        // "General" is a word, not a format with letters of its own.
        return code == "general" ? ([], false) : (letters, isElapsed)
    }
}
