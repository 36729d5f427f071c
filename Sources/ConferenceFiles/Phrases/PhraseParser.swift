import ConferenceModel

/// Reads time phrases by recursive descent, with backtracking: each production takes its tokens, or none and gives `nil`.
/// `TimePhrase.grammar` is the grammar that organisers read.
struct PhraseParser {
    private let text: String
    private let tokens: [PhraseToken]
    private var position = 0
    /// How far any production came: from there on the phrase is not understood.
    private var furthest = 0
    /// Whether words may stand around hours that say what they are: `jeudi uniquement`.
    private let readsSenses: Bool

    init(_ text: String, readsSenses: Bool = false) {
        (self.text, tokens, self.readsSenses) = (text, PhraseToken.tokens(of: text), readsSenses)
    }

    var notUnderstood: TimePhraseFault {
        .notUnderstood(near: furthest < tokens.count ? String(text[tokens[furthest].start...]) : "")
    }

    /// phrase = [list] ["sauf" list]
    mutating func phrase(momentsToo: Bool) throws(TimePhraseFault) -> (parts: [PhrasePart], except: [PhrasePart]) {
        let parts = try list(momentsToo: momentsToo)
        var exceptions: [PhrasePart] = []
        if except() {
            exceptions = try list(momentsToo: false)
            if exceptions.isEmpty { throw notUnderstood }
        }
        guard isAtEnd, !parts.isEmpty || !exceptions.isEmpty else { throw notUnderstood }
        return (parts.isEmpty ? [.window(.all, nil)] : parts, exceptions)
    }

    /// list = part { ("," | "et" | "ou" | "+") part }
    mutating func list(momentsToo: Bool) throws(TimePhraseFault) -> [PhrasePart] {
        var parts: [PhrasePart] = []
        var end = position
        while let part = try part() {
            switch part {
            case .window(let days?, .midday) where momentsToo: parts.append(.window(days, .at(.noon)))
            case .window(let days, .at) where !momentsToo || days == nil: throw notUnderstood
            case .window(nil, .midday) where momentsToo: throw notUnderstood
            default: parts.append(part)
            }
            end = position
            guard separator() else { return parts }
        }
        if !parts.isEmpty {
            // What follows may be another statement: `jeudi, pas vendredi`.
            guard readsSenses else { throw notUnderstood }
            position = end
        }
        return parts
    }

    /// part = span | hours [days] | days [hours], up to a separator, an exception or the end.
    private mutating func part() throws(TimePhraseFault) -> PhrasePart? {
        let start = position
        if let part = try span(), endsPart { return part }
        position = start
        if let part = try hoursThenDays(), endsPart { return part }
        position = start
        if let part = try daysThenHours(), endsPart { return part }
        position = start
        return nil
    }

    private mutating func daysThenHours() throws(TimePhraseFault) -> PhrasePart? {
        guard let days = days() else { return nil }
        if endsPart, !commaThenHours { return .window(days, nil) }
        takeSign(",")
        guard let hours = try hours() else { return nil }
        return .window(days, hours)
    }

    private mutating func hoursThenDays() throws(TimePhraseFault) -> PhrasePart? {
        guard let hours = try hours() else { return nil }
        if endsPart { return .window(nil, hours) }
        return days().map { .window($0, hours) }
    }

    var isAtEnd: Bool { position == tokens.count }

    private var endsPart: Bool {
        var ahead = self
        return isAtEnd || ahead.separator() || ahead.except()
            || (readsSenses && (ahead.startsSense || ahead.takeClauseSeparator()))
    }

    /// `jeudi 15 novembre, 11 h – 12 h 30`: here a comma does not begin another part.
    private var commaThenHours: Bool {
        var ahead = self
        guard ahead.takeSign(",") else { return false }
        if ahead.startsWithHours { return true }
        if readsSenses { return ((try? ahead.hours()) ?? nil) != nil }
        return ahead.days() == nil
    }

    mutating func separator() -> Bool {
        takeSign(",") || takeSign("+") || takeSign("&") || take("et", "and", "ou", "or", "puis", "then", "plus")
            || (readsSenses && take("ni", "nor"))
    }

    mutating func except() -> Bool {
        take("sauf", "except", "excepte", "but", "hors", "excluding") && (take("for", "le", "the", "a") || true)
    }
}

// MARK: - Tokens

extension PhraseParser {
    /// Takes the next word if it is one of `words`.
    @discardableResult mutating func take(_ words: String...) -> Bool {
        guard case .word(let word) = kind(at: 0), words.contains(word) else { return false }
        advance()
        return true
    }

    /// Takes words that stand in this order, or none.
    mutating func take(inOrder words: String...) -> Bool {
        guard words.enumerated().allSatisfy({ kind(at: $0) == .word($1) }) else { return false }
        advance(words.count)
        return true
    }

    @discardableResult mutating func takeSign(_ sign: Character) -> Bool {
        guard kind(at: 0) == .sign(sign) else { return false }
        advance()
        return true
    }

    /// The next word as one of a list, taken when it is.
    mutating func takeWord<Value>(_ reading: (String) -> Value?) -> Value? {
        guard case .word(let word) = kind(at: 0), let value = reading(word) else { return nil }
        advance()
        return value
    }

    mutating func takeNumber(digits accepted: ClosedRange<Int> = 1...2) -> Int? {
        guard case .number(let number, let digits) = kind(at: 0), accepted.contains(digits) else { return nil }
        advance()
        return number
    }

    func kind(at offset: Int) -> PhraseToken.Kind? {
        tokens.indices.contains(position + offset) ? tokens[position + offset].kind : nil
    }

    mutating func skip(_ count: Int) { advance(count) }

    /// Whether a token that was taken since `start` is of a kind.
    func hasToken(since start: Self, _ isWanted: (PhraseToken.Kind) -> Bool) -> Bool {
        tokens[start.position..<position].contains { isWanted($0.kind) }
    }

    /// What was written from `start` up to here.
    func text(from start: Self) -> String {
        guard start.position < position else { return "" }
        let end = tokens.indices.contains(position) ? tokens[position].start : text.endIndex
        return String(text[tokens[start.position].start..<end]).trimmed
    }

    /// Back to an earlier state, but for how far productions came.
    mutating func rewind(to earlier: Self) { position = earlier.position }

    /// Runs a production that takes all its tokens or none.
    mutating func whole<Value>(_ production: (inout Self) -> Value?) -> Value? {
        let start = position
        if let value = production(&self) { return value }
        position = start
        return nil
    }

    private mutating func advance(_ count: Int = 1) {
        position += count
        furthest = max(furthest, position)
    }
}
