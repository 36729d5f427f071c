import ConferenceModel
import Foundation

/// What files of another program say of a conference, before what they lack is made up.
struct ImportDraft {
    let language: Language
    /// The first of the files, for what is wrong with all of them.
    let file: String
    var diagnostics: [Diagnostic] = []
    var title = ""
    var place = ""
    /// IANA name.
    var zone: String?
    /// The one that the offsets of the files’ hours fit, where they do not name any.
    private(set) var assumedZone = "Europe/Paris"
    /// Days that are known without hours.
    var days: [CalendarDate] = []
    var sessions: [SourceSession] = []
    var events: [Event] = []
    var rooms: [SourceRoom] = []
    private(set) var papers: [SourcePaper] = []
    private(set) var people: [SourcePerson] = []
    /// What has no place in a conference's folder.
    private(set) var remarks: [ImportRemark] = []
    /// Whether a row that cannot be read refuses the file.
    var isStrict = false
    /// How many rows, or parts of them, could not be read.
    private(set) var leftOut = 0
    /// Papers whose speakers the files do not tell from their authors.
    var papersWithoutSpeakers = 0
    /// People of one name, as it was written, folded.
    private var namesakes: [String: [Int]] = [:]
    private var codePlaces: [String: Int] = [:]
    private var paperPlaces: [String: Int] = [:]
    private var titlePlaces: [String: Int] = [:]

    init(language: Language, file: String) { (self.language, self.file) = (language, file) }

    /// - Parameter moments: hours as they are written, with their offsets from UTC or without.
    mutating func assumeZone(of moments: [String]) -> TimeZone? {
        let fitting = moments.lazy.compactMap(SourceClock.zone).first
        assumedZone = fitting ?? assumedZone
        return fitting.flatMap { TimeZone(identifier: $0) }
    }

    /// One bad row does not refuse a file of hundreds: it is told, and counted.
    mutating func report(_ fault: some Fault, at location: Location) {
        guard !isStrict, let own = fault as? ImportFault, own.isOfOneRow else {
            diagnostics.append(fault.at(location))
            return
        }
        diagnostics.append(Diagnostic(.warning, fault.name, at: location, fault.text))
        leftOut += 1
    }

    /// Papers of which nobody is known to speak are presented by their first author.
    mutating func letFirstAuthorsSpeak() {
        for place in papers.indices where papers[place].speakers.isEmpty {
            guard let first = papers[place].authors.first,
                let person = SourcePerson(first, at: papers[place].location)
            else { continue }
            if papers[place].authors.count > 1 { papersWithoutSpeakers += 1 }
            let speaker = self.person(person)
            papers[place].authors.removeFirst()
            papers[place].add(speaker: speaker)
        }
    }

    /// A number for a paper that has none: `C1`, `C2`, ….
    var freeNumber: String {
        var number = papers.count + 1
        while paper("C\(number)") != nil { number += 1 }
        return "C\(number)"
    }

    /// Keeps what would be lost; nothing, where there is nothing.
    mutating func keep(_ field: String, _ value: String?, of subject: String, at location: Location) {
        guard let value = value?.trimmed, !value.isEmpty else { return }
        remarks.append(ImportRemark(subject: subject, field: field, value: value, location: location))
    }

    mutating func keep(_ rest: [(heading: String, cell: Table.Cell)], of subject: String) {
        for (heading, cell) in rest { keep(heading, cell.text, of: subject, at: cell.location) }
    }

    /// The place of the person in ``people``; whoever is named again says more of themselves.
    /// - Parameter code: what the source calls the person by; two codes are two people, whatever their names.
    mutating func person(_ new: SourcePerson, code: String? = nil) -> Int {
        if let code, let known = codePlaces[code] { return merge(new, into: known) }
        var new = new
        let others = namesakes[new.name.folded] ?? []
        let same = code == nil ? others.first { isSame(new, people[$0]) } : nil
        if let same { return merge(new, into: same) }
        namesakes[new.name.folded, default: []].append(people.count)
        if !others.isEmpty {
            new.name += " (\(others.count + 1))"
            report(ImportFault.homonym(new.name), at: new.location)
        }
        people.append(new)
        if let code { codePlaces[code] = people.count - 1 }
        return people.count - 1
    }

    /// Two addresses of two institutions are two people of one name; a person may have two addresses at one of them.
    private func isSame(_ new: SourcePerson, _ old: SourcePerson) -> Bool {
        guard let email = new.email, let first = old.email, email.folded != first.folded,
            email.contains("@"), first.contains("@")
        else { return true }
        func house(_ address: String) -> String {
            address.folded.drop { $0 != "@" }.dropFirst().split(separator: ".").suffix(2).joined(separator: ".")
        }
        if let one = new.affiliation, let other = old.affiliation { return one.folded == other.folded }
        return house(email) == house(first)
    }

    private mutating func merge(_ new: SourcePerson, into known: Int) -> Int {
        let old = people[known]
        if let email = new.email, let first = old.email, email.folded != first.folded {
            keep(
                Text(fr: "autre courriel", en: "other e-mail")[language], email, of: old.name,
                at: new.location)
        }
        if let affiliation = new.affiliation, let first = old.affiliation,
            affiliation.folded != first.folded
        {
            let field = Text(fr: "autre affiliation", en: "other affiliation")[language]
            keep(field, affiliation, of: old.name, at: new.location)
        }
        people[known].email = old.email ?? new.email
        people[known].affiliation = old.affiliation ?? new.affiliation
        people[known].available = old.available ?? new.available
        for (column, text) in new.said where old.said[column]?.folded != text.folded {
            people[known].said[column] = [old.said[column], text].compactMap(\.self).joined(
                separator: " ; ")
        }
        return known
    }

    /// An author who does not speak is only a name; the rest is kept apart.
    mutating func author(_ person: SourcePerson) -> String {
        keep(
            Text(fr: "courriel", en: "e-mail")[language], person.email, of: person.name,
            at: person.location)
        keep("affiliation", person.affiliation, of: person.name, at: person.location)
        return person.name
    }

    /// - Returns: its place in ``papers``; `nil`, and reported, when its id is taken.
    @discardableResult mutating func add(_ paper: SourcePaper) -> Int? {
        if let first = paperPlaces[paper.id.folded] {
            report(ImportFault.duplicatePaper(paper.id, papers[first].location), at: paper.location)
            return nil
        }
        var paper = paper
        if paper.title.isEmpty {
            report(ImportFault.untitled(paper.id), at: paper.location)
            paper.title = paper.id
        }
        paper.axes = paper.axes.filter { !$0.isEmpty }
        paper.title = fitting(paper.title, Text(fr: "titre", en: "title"), of: paper)
        paper.abstract = fitting(paper.abstract, Text(fr: "résumé", en: "abstract"), of: paper)
        refuseImpossibleDuration(of: &paper)
        paperPlaces[paper.id.folded] = papers.count
        if titlePlaces[paper.title.folded] == nil { titlePlaces[paper.title.folded] = papers.count }
        papers.append(paper)
        return papers.count - 1
    }

    /// A text that is larger than a cell of the tables is kept apart, whole; characters that no table has are left out.
    private mutating func fitting(_ text: String, _ field: Text, of paper: SourcePaper) -> String {
        let limit = TableLimits.standard.cell / 2
        if text.utf8.count > limit { keep(field[language], text, of: paper.id, at: paper.location) }
        let clean = text.unicodeScalars.lazy.filter {
            $0.properties.generalCategory != .control || $0 == "\n"
        }
        return String(
            String.UnicodeScalarView(
                text.utf8.count > limit ? Array(clean.prefix(limit / 4)) : Array(clean)))
    }

    func paper(_ id: String) -> Int? { paperPlaces[id.folded] }
    func paper(titled title: String) -> Int? { titlePlaces[title.folded] }

    mutating func change(_ paper: Int, _ change: (inout SourcePaper) -> Void) {
        change(&papers[paper])
        var changed = papers[paper]
        refuseImpossibleDuration(of: &changed)
        papers[paper] = changed
    }

    /// What `check` would refuse is not written.
    private mutating func refuseImpossibleDuration(of paper: inout SourcePaper) {
        guard let duration = paper.duration, !(1...WrittenDuration.longest).contains(duration) else { return }
        report(ImportFault.impossibleDuration(paper.id, duration), at: paper.location)
        paper.duration = nil
    }

    /// Hours from texts; `nil`, and reported, when they are none.
    mutating func hours(
        _ clock: SourceClock = SourceClock(), from start: String, to end: String, at location: Location
    ) -> Interval? {
        guard let first = clock.moment(start) else {
            report(ImportFault.notAMoment(start), at: location)
            return nil
        }
        guard let last = clock.moment(end) else {
            report(ImportFault.notAMoment(end), at: location)
            return nil
        }
        guard let interval = first.interval(to: last) else {
            report(ImportFault.endBeforeStart(end, start), at: location)
            return nil
        }
        return interval
    }

    /// What a source calls the state of a paper; a word that nobody knows leaves it undecided, and is said.
    mutating func state(_ written: String, of paper: String, at location: Location) -> PaperState {
        if let state = PaperState(reading: written) {
            if state.isTold(of: written) {
                keep(Text(fr: "statut", en: "status")[language], written, of: paper, at: location)
            }
            return state
        }
        report(ImportFault.unknownState(written), at: location)
        return .undecided
    }
}
