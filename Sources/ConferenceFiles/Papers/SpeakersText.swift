package import ConferenceModel

/// The table of people as a text, in which their hours are written; whatever else it has stays.
package struct SpeakersText {
    /// Inside the folder.
    package let name: String
    private let conference: Conference
    private let days: ConferenceDays
    private let language: Language
    private let encoding: TextEncoding
    private let delimiter: Character
    private let lineEnd: String
    /// All lines, the headings first.
    private var lines: [[String]]

    /// - Throws: that the table is in a workbook, or cannot be read.
    package init(in folder: String, of conference: Conference) throws(Diagnostic) {
        self.conference = conference
        days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
        let listing = try FolderListing(path: folder)
        guard let file = listing.files(named: ["intervenants", "speakers"], extension: "csv").first
        else {
            let workbooks = ["xlsx", "ods"].flatMap { listing.files(named: ["colloque"], extension: $0) }
            if let workbook = workbooks.first { throw PollFault.workbook(workbook).at(workbook) }
            let isEnglish = !listing.files(named: ["papers"], extension: "csv").isEmpty
            language = isEnglish ? .en : .fr
            name = Text(fr: "intervenants.csv", en: "speakers.csv")[language]
            (encoding, delimiter, lineEnd) = (.utf8(hasMark: true), isEnglish ? "," : ";", "\r\n")
            lines = [[SpeakerColumn.name.words[language]]] + conference.speakers.map { [$0.name] }
            return
        }
        let raw = try RawFile(named: file, in: folder)
        let text = try DecodedText(of: raw)
        let read = try CommaSeparatedValues.lines(text.text, name: file, limits: .standard)
        (name, encoding, delimiter) = (file, text.encoding, read.delimiter)
        lineEnd = text.text.contains("\r\n") ? "\r\n" : "\n"
        lines = read.lines.filter { !$0.isEmpty && $0.cells[0].text.lowercased() != "sep=" }
            .map { $0.cells.map(\.text) }
        let isEnglish =
            lines.first?.contains { SpeakerColumn.name.words.en == $0.lowercased() } ?? false
        language = isEnglish ? .en : .fr
    }

    /// Writes what a poll says of somebody, for the hours that it asks about.
    /// - Returns: whether anything changed.
    package mutating func set(_ person: PollReading.Person) -> Bool {
        guard
            let row = lines.indices.dropFirst().first(where: {
                text(.name, ofLine: $0).folded == person.name.folded
            })
        else { return false }
        var old = Availability()
        for column in SpeakerColumn.allCases {
            guard let kind = column.availability, kind != .remarks else { continue }
            let reading = try? AvailabilityPhrase.reading(text(column, ofLine: row), in: kind, days: days)
            old = old.and(reading?.availability ?? Availability())
        }
        let new = Availability(
            away: Interval.difference(old.away, person.asked) + person.availability.away,
            ratherNot: Interval.difference(old.ratherNot, person.asked) + person.availability.ratherNot,
            isRemote: old.isRemote || person.availability.isRemote)
        guard new != old else { return false }
        let inOneCell =
            !text(.available, ofLine: row).isEmpty
            || column(.unavailable) == nil && column(.available) != nil
        set(.available, ofLine: row, to: inOneCell ? new.limits(in: days)[language] : "")
        set(.unavailable, ofLine: row, to: inOneCell ? "" : new.awayWords(in: days)[language])
        set(.preferablyNot, ofLine: row, to: inOneCell ? "" : new.ratherNotWords(in: days)[language])
        set(
            .constraints, ofLine: row,
            to: !inOneCell && new.isRemote ? Text(fr: "à distance", en: "remote")[language] : "")
        return true
    }

    /// The whole file, encoded as it was.
    package var file: RawFile {
        let text = lines.map { line in
            line.map { CSVFile<SpeakerColumn>.cell($0, quoting: ";,\t\"\n\r") }.joined(
                separator: String(delimiter))
                + lineEnd
        }.joined()
        return RawFile(
            name: name,
            bytes: encoding.bytes(of: text) ?? TextEncoding.utf8(hasMark: true).bytes(of: text) ?? [])
    }

    private func column(_ column: SpeakerColumn) -> Int? {
        lines[0].firstIndex { SpeakerColumn.reading($0) == column }
    }

    private func text(_ column: SpeakerColumn, ofLine line: Int) -> String {
        self.column(column).flatMap { lines[line].indices.contains($0) ? lines[line][$0] : nil } ?? ""
    }

    /// A column that is lacking is added, unless nothing is to be written in it.
    private mutating func set(_ column: SpeakerColumn, ofLine line: Int, to text: String) {
        if self.column(column) == nil {
            guard !text.isEmpty else { return }
            lines[0].append(column.words[language])
        }
        guard let place = self.column(column) else { return }
        while lines[line].count <= place { lines[line].append("") }
        lines[line][place] = text
    }
}
