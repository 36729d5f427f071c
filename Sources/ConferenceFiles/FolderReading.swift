import ConferenceModel

/// One reading of a folder, from files to drafts to a conference.
struct FolderReading {
    private(set) var diagnostics: [Diagnostic] = []
    private let listing: FolderListing
    private var tables: TableReader

    /// - Throws: `missing-folder`, `not-a-folder`, `unreadable-folder`.
    init(_ path: String, with standIn: RawFile? = nil) throws(Diagnostic) {
        listing = try FolderListing(path: path, with: standIn)
        tables = try TableReader(folder: path, with: standIn)
    }

    /// `nil` when there is an error among the diagnostics, or nothing to make it of.
    mutating func conference() -> Conference? {
        let settings = readSettings()
        let papers = tables.table(named: ["communications", "papers"])
        let speakers = tables.table(named: ["intervenants", "speakers"])
        let penalties = tables.table(named: ["pénalités", "penalties"], rows: 200_000)
        let changes = tables.table(named: ["modifications", "changes"]).table
        diagnostics += tables.diagnostics
        let people = speakers.table.map { SpeakerReader($0, settings: settings) }
        let source = source(of: people, speakers)
        var reader = papers.table.map { PaperReader($0, settings: settings, people: source) }
        if case .absent = papers {
            diagnostics.append(
                FolderFault.missingPapers(similar: similar("communications.csv", "papers.csv")).at(placeOfPapers))
        }
        var conference = settings.conference
        conference.papers = reader?.papers ?? []
        conference.speakers = people?.speakers.map(\.value) ?? reader?.people.speakers ?? []
        var ledger = ChangeLedger(changes, source, reader, days: settings.days)
        ledger.apply(to: &conference)
        diagnostics += (people?.diagnostics ?? []) + ledger.diagnostics
        diagnostics += (people?.unsureAnswers ?? [:]).filter { !ledger.confirmed.contains($0.key) }.map(\.value)
        reader = ledger.papers
        guard var reader else { return nil }
        reader.finish(conference.papers)
        diagnostics += reader.diagnostics
        conference.relations = reader.relations
        conference.penalties = readPenalties(penalties, with: &reader)
        guard diagnostics.allSatisfy({ $0.severity != .error }) else { return nil }
        noteSpeakers(people, source, conference, reader.file)
        do {
            return try conference.checked()
        } catch {
            diagnostics.append(FolderFault.inconsistent(error).at(reader.file))
            return nil
        }
    }

    private mutating func readSettings() -> SettingsDraft {
        let files =
            listing.files(named: ["colloque"], extension: "yaml") + listing.files(named: ["colloque"], extension: "yml")
        let sheet = tables.table(named: ["colloque"], hasHeadings: false)
        if let file = files.first {
            let others = files.dropFirst() + [sheet.table?.name].compactMap(\.self)
            if !others.isEmpty { diagnostics.append(FolderFault.severalSettings([file] + others).at(file)) }
            return readSettings(ofFile: file)
        }
        switch sheet {
        case .read(let table):
            let sheet = SettingsSheet(table)
            diagnostics += sheet.diagnostics
            return settings(sheet.node)
        case .unreadable: break
        case .absent:
            let hidden = listing.names.first {
                ["colloque.yaml.txt", "colloque.yml.txt", "colloque.txt"].contains($0.lowercased())
            }
            diagnostics.append(
                hidden.map { FolderFault.hiddenExtension($0).at($0) }
                    ?? FolderFault.missingSettings(similar: similar("colloque.yaml")).at("colloque.yaml"))
        }
        return SettingsDraft()
    }

    private mutating func readSettings(ofFile file: String) -> SettingsDraft {
        do throws(Diagnostic) {
            let decoded = try DecodedText(
                of: RawFile(named: file, in: listing.path, limit: RawFile.settingsLimit))
            diagnostics += decoded.diagnostics
            return settings(try SettingsText.node(reading: decoded.text, named: file))
        } catch {
            diagnostics.append(error)
            return SettingsDraft()
        }
    }

    private mutating func settings(_ node: SettingNode) -> SettingsDraft {
        var reader = SettingsReader()
        reader.read(node)
        diagnostics += reader.diagnostics
        return reader.draft
    }

    /// Where the people come from whom papers name.
    private func source(of people: SpeakerReader?, _ table: TableReading) -> SpeakerDirectory.Source {
        switch table {
        case .absent: .papers
        case .unreadable: .unreadable
        case .read: people.flatMap { $0.isLegible ? .table($0.speakers) : nil } ?? .unreadable
        }
    }

    /// Where papers are looked for: in the workbook, or in a file named in the language of its neighbour.
    private var placeOfPapers: String {
        let workbooks = ["xlsx", "ods"].flatMap { listing.files(named: ["colloque"], extension: $0) }
        let isEnglish = !listing.files(named: ["speakers"], extension: "csv").isEmpty
        return workbooks.first ?? (isEnglish ? "papers.csv" : "communications.csv")
    }

    private mutating func readPenalties(_ table: TableReading, with papers: inout PaperReader) -> [Penalty] {
        guard case .read(let table) = table else { return [] }
        let told = papers.diagnostics.count
        let penalties = papers.penalties(in: table)
        diagnostics += papers.diagnostics[told...]
        return penalties
    }

    private mutating func noteSpeakers(
        _ people: SpeakerReader?, _ source: SpeakerDirectory.Source, _ conference: Conference, _ file: Location
    ) {
        if case .papers = source, !conference.speakers.isEmpty {
            diagnostics.append(PaperFault.speakersCreated(conference.speakers.count).at(file))
        }
        guard let people, people.isLegible else { return }
        let busy = Set(conference.papers.filter { $0.status != .withdrawn }.flatMap(\.speakers))
        for (index, speaker) in people.speakers.enumerated() where !busy.contains(Reference(index)) {
            diagnostics.append(PaperFault.speakerWithoutPaper(speaker.value.name).at(speaker.location))
        }
    }

    static let names = [
        "colloque", "communications", "papers", "intervenants", "speakers", "penalites", "penalties", "modifications",
        "changes",
    ]

    /// A file whose name was probably meant to be one of these.
    private func similar(_ names: String...) -> String? {
        let others = listing.names.filter { name in !Self.names.contains { name.folded.hasPrefix($0 + ".") } }
        return names.lazy.compactMap { Spelling.nearest(to: $0, among: others) }.first
    }
}
