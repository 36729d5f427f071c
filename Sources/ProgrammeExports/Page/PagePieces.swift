internal import ConferenceModel

/// What all views of the page are made of: hours, badges, names, papers.
struct PagePieces {
    let edition: Edition
    let marks: [AxisMark]
    private let replaced: [Reference<Paper>: ProgrammeVersion.Cancellation]

    init(_ edition: Edition) {
        self.edition = edition
        marks = AxisMark.marks(of: edition.conference)
        replaced = edition.replaced
    }

    var conference: Conference { edition.conference }
    var language: Language { edition.language }

    /// The papers of a session in order of time, cancelled ones in their old places.
    func papers(of session: Session) -> Markup {
        let talks = edition.talks(of: session).map { ($0.interval.start, talk($0)) }
        let cancelled = cancellations.filter { wasPart($0, of: session) }
            .map { ($0.hours.start, self.cancelled($0, where: hours($0.hours))) }
        // Stable: what was planned for one hour comes before what was cancelled.
        return "<ol>\n\((talks + cancelled).sorted { $0.0 < $1.0 }.map(\.1))</ol>"
    }

    private func talk(_ talk: Talk) -> Markup {
        let paper = conference.papers[talk.paper]
        return """
            <li data-paper="\(paper.id)" data-star>
            <p class="when">\(hours(talk.interval)) <span class="id"><bdi>\(paper.id)</bdi></span></p>
            <p class="title"><a href="#\(anchor(talk.paper))"><bdi>\(title(of: paper))</bdi></a></p>
            \(people(of: paper))\(changes(of: talk.paper))</li>

            """
    }

    /// What readers of an earlier version should know.
    func changes(of paper: Reference<Paper>) -> Markup {
        guard edition.showsCancelled else { return "" }
        let moved = edition.version.revisions[paper.index].previousHours.map { Label.movedFrom($0)[language] }
        let replaces = replaced[paper].map { Label.replaces($0.title)[language] }
        let words = [moved, replaces].compactMap(\.self)
        return "\(words.map { word -> Markup in "<p class=\"change\">\(word)</p>\n" })"
    }

    // MARK: Cancelled papers

    /// Those to be shown.
    private var cancellations: [ProgrammeVersion.Cancellation] {
        edition.showsCancelled ? Agenda(edition).cancellations : []
    }

    /// Those whose room now stands empty at their hour.
    var cancellationsWithoutSession: [ProgrammeVersion.Cancellation] {
        cancellations.filter { cancelled in !edition.programme.sessions.contains { wasPart(cancelled, of: $0) } }
    }

    func cancelled(_ paper: ProgrammeVersion.Cancellation, where place: Markup) -> Markup {
        let names = paper.speakers.map { name -> Markup in "<bdi>\(name)</bdi>" }
        let who: Markup = names.isEmpty ? "" : "<p class=\"who\">\(separated(names))</p>\n"
        let successor = paper.replacement.map { Label.replacedBy(conference.papers[$0].title)[language] }
        return """
            <li class="cancelled">
            <p class="when">\(place) <span class="id"><bdi>\(paper.paper)</bdi></span></p>
            <p class="title"><strong>\(PageLabel.cancelled[language])</strong> <del><bdi>\(paper.title)</bdi></del></p>
            \(who)\(successor.map { word -> Markup in "<p class=\"change\">\(word)</p>\n" } ?? "")</li>

            """
    }

    private func wasPart(_ cancelled: ProgrammeVersion.Cancellation, of session: Session) -> Bool {
        cancelled.room == conference.rooms[session.room].name
            && cancelled.hours.overlaps(conference.timeSlots[session.timeSlot].interval)
    }

    // MARK: Small pieces

    /// Something to read and to follow, even where the title is still missing.
    func title(of paper: Paper) -> String { paper.title.line.trimmed.isEmpty ? paper.id : paper.title }

    /// Who presents, and with whom; a paragraph, or nothing.
    func people(of paper: Paper, withAffiliations: Bool = false) -> Markup {
        let names = paper.speakers.map { conference.speakers[$0] }.map { speaker -> Markup in
            let from = withAffiliations ? speaker.affiliation ?? "" : ""
            let remote: Markup = speaker.remoteZone == nil ? "" : " (\(Label.remote[language]))"
            return from.isEmpty
                ? "<bdi>\(speaker.name)</bdi>\(remote)"
                : "<bdi>\(speaker.name)</bdi>\(remote), <span class=\"from\"><bdi>\(from)</bdi></span>"
        }
        let authors = paper.authors.map { name -> Markup in "<bdi>\(name)</bdi>" }
        guard !names.isEmpty || !authors.isEmpty else { return "" }
        let with: Markup = authors.isEmpty ? "" : " \(Label.with[language]) \(separated(authors))"
        return
            "<p class=\"who\">\(separated(names, by: withAffiliations ? PageLabel.semicolon[language] : ", "))\(with)</p>\n"
    }

    func badge(_ axis: Reference<Axis>) -> Markup {
        """
        <span class="badge a\(axis.index)"><span aria-hidden="true">\(marks[axis.index].symbol)</span> \
        \(Label.axis[language])\u{A0}<bdi>\(conference.axes[axis].id)</bdi></span>
        """
    }

    func hours(_ interval: Interval) -> Markup {
        let (start, end) = (interval.start, interval.end)
        return """
            <time datetime="\(interval.date.iso)T\(start.iso)">\(start.text[language])</time>\
            <span class="to">\u{A0}–\u{A0}</span><time datetime="\(interval.date.iso)T\(end.iso)">\(end.text[language])</time>
            """
    }

    func room(_ room: Reference<Room>) -> Markup { "<bdi>\(conference.rooms[room].name)</bdi>" }

    func separated(_ list: [Markup], by separator: String = ", ") -> Markup {
        list.dropFirst().reduce(list.first ?? "") { "\($0)\(separator)\($1)" }
    }

    /// Where a paper's abstract stands: by its id, so that an address stays good from version to version.
    func anchor(_ paper: Reference<Paper>) -> String {
        conference.papers[paper].id.unicodeScalars.reduce(into: "p-") { anchor, scalar in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            anchor += isPlain ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
        }
    }
}
