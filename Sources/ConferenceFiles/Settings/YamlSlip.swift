import ConferenceModel

/// A slip of somebody who does not know YAML, found in the text that libyaml refuses.
struct YamlSlip {
    let problem: YamlProblem
    /// From 1.
    let (line, column): (Int, Int)

    /// The first slip up to the line at which reading stopped, or the first of all; `nil` where there is none.
    init?(in yaml: String, upTo end: Int) {
        let slips = yaml.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated()
            .compactMap {
                YamlSlip(line: $0.element, number: $0.offset + 1)
            }
        guard let slip = slips.first(where: { $0.line <= end }) ?? slips.first else { return nil }
        self = slip
    }

    /// A dash of a word processor that begins a list, which YAML takes for the first letter of a text.
    init?(startingListIn yaml: String) {
        var before: Substring = ""
        for (index, text) in yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = text.drop { $0 == " " }
            if before.hasSuffix(":"), let slip = YamlSlip(line: text, number: index + 1),
                slip.problem == .typographicDash
            {
                self = slip
                return
            }
            if !line.isEmpty, !line.hasPrefix("#") { before = line }
        }
        return nil
    }

    private init?(line text: Substring, number: Int) {
        let indentation = text.prefix { $0 == " " }
        let rest = text.dropFirst(indentation.count)
        guard let first = rest.first, first != "#" else { return nil }
        line = number
        if "–—−•‒".contains(first) {
            (problem, column) = (.typographicDash, indentation.count + 1)
            return
        }
        let entry = rest.hasPrefix("- ") ? rest.dropFirst(2) : rest
        if let match = entry.prefixMatch(of: /[\p{L}][\p{L} _’'-]*:(?=[\p{L}\d«“\["])/),
            !match.output.contains("http"),
            !entry.contains("://")
        {
            (problem, column) = (
                .gluedColon, text.distance(from: text.startIndex, to: match.range.upperBound)
            )
            return
        }
        if let place = Self.looseQuotation(in: text) {
            (problem, column) = (.frenchQuotes, place)
            return
        }
        guard let brace = Self.openBrace(in: text) else { return nil }
        (problem, column) = (.unclosedBrace, brace)
    }

    /// The place of quotation marks that YAML takes for letters, around a colon that it takes for one of its own, from 1.
    private static func looseQuotation(in text: Substring) -> Int? {
        // What stands in straight marks is guarded.
        let bare = text.replacing(/"[^"]*"/) { String(repeating: "x", count: $0.output.count) }
        guard let match = bare.firstMatch(of: /:\s+[«“„‘]/), bare[match.range.upperBound...].contains(/:(\s|$)/) else {
            return nil
        }
        return bare.distance(from: bare.startIndex, to: match.range.upperBound)
    }

    /// The place of a brace that its line does not close, from 1; what stands in quotation marks or behind `#` is text.
    private static func openBrace(in text: Substring) -> Int? {
        var (open, isQuoted, before): ([Int], Bool, Character) = ([], false, " ")
        for (place, character) in text.enumerated() {
            if character == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if character == "#", before == " " { break }
            if character == "{" { open.append(place + 1) }
            if character == "}" { _ = open.popLast() }
            before = character
        }
        // A mapping that goes on over further lines ends its line with a comma.
        return before == "," ? nil : open.first
    }
}
