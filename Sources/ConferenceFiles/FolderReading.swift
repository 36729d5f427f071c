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
        var settings = readSettings()
        var papers = tables.table(named: ["communications", "papers"])
        var speakers = tables.table(named: ["intervenants", "speakers"])
        let penalties = tables.table(named: ["pénalités", "penalties"], rows: 200_000)
        if let changes = tables.table(named: ["modifications", "changes"]).table {
            var ledger = ChangeLedger(changes)
            ledger.apply(to: &papers, &speakers, &settings)
            diagnostics += ledger.diagnostics
        }
        diagnostics += tables.diagnostics
        let people = people(in: speakers, settings: settings)
        guard var papers = readPapers(papers, settings: settings, people: people) else { return nil }
        let points = readPenalties(penalties, with: &papers)
        guard diagnostics.allSatisfy({ $0.severity != .error }) else { return nil }
        noteSpeakers(people, papers)
        do {
            return try Conference(
                title: settings.title, place: settings.place, timeZone: settings.timeZone,
                languages: settings.languages,
                timeSlots: settings.timeSlots.map(\.value), events: settings.events,
                rooms: settings.rooms,
                axes: settings.axes, speakers: papers.people.speakers, papers: papers.papers,
                relations: papers.relations, penalties: points,
                changeOver: settings.changeOver, ruleSettings: settings.rules,
                changeWeights: settings.changes)
        } catch {
            diagnostics.append(FolderFault.inconsistent(error).at(papers.file))
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
            diagnostics.append(FolderFault.missingSettings(similar: similar("colloque.yaml")).at("colloque.yaml"))
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

    private mutating func people(in table: TableReading, settings: SettingsDraft) -> SpeakerDirectory.Source {
        switch table {
        case .absent: return .papers
        case .unreadable: return .unreadable
        case .read(let table):
            let reader = SpeakerReader(table, settings: settings)
            diagnostics += reader.diagnostics
            return reader.isLegible ? .table(reader.speakers) : .unreadable
        }
    }

    private mutating func readPapers(
        _ table: TableReading, settings: SettingsDraft, people: SpeakerDirectory.Source
    ) -> PaperReader? {
        switch table {
        case .absent:
            diagnostics.append(
                FolderFault.missingPapers(similar: similar("communications.csv", "papers.csv")).at(placeOfPapers))
        case .unreadable: break
        case .read(let table):
            let reader = PaperReader(table, settings: settings, people: people)
            diagnostics += reader.diagnostics
            return reader
        }
        return nil
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

    private mutating func noteSpeakers(_ source: SpeakerDirectory.Source, _ papers: PaperReader) {
        switch source {
        case .unreadable: break
        case .papers:
            let count = papers.people.speakers.count
            if count > 0 { diagnostics.append(PaperFault.speakersCreated(count).at(papers.file)) }
        case .table(let speakers):
            let busy = Set(papers.papers.filter { $0.status != .withdrawn }.flatMap(\.speakers))
            for (index, speaker) in speakers.enumerated() where !busy.contains(Reference(index)) {
                diagnostics.append(PaperFault.speakerWithoutPaper(speaker.value.name).at(speaker.location))
            }
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
