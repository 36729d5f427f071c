internal import ConferenceModel

/// The page's papers with their abstracts, in order of time.
struct AbstractList {
    let pieces: PagePieces

    private var language: Language { pieces.language }

    var markup: Markup {
        let entries = Agenda(pieces.edition).entries
        let days = pieces.conference.days.map { day in (day, entries.filter { $0.talk.interval.date == day }) }
        return "\(days.filter { !$0.1.isEmpty }.map(day))"
    }

    private func day(_ day: CalendarDate, _ entries: [Agenda.Entry]) -> Markup {
        """
        <section class="abstracts" aria-labelledby="a\(day.iso)" data-group>
        <h3 id="a\(day.iso)">\(day.heading[language])</h3>
        \(entries.map(paper))</section>

        """
    }

    private func paper(_ entry: Agenda.Entry) -> Markup {
        let (reference, axis) = (entry.talk.paper, entry.session.axis)
        let paper = pieces.conference.papers[reference]
        let anchor = pieces.anchor(reference)
        return """
            <article class="paper a\(axis.index)" id="\(anchor)" aria-labelledby="t\(anchor)" data-paper="\(paper.id)" data-star>
            <p class="when">\(pieces.hours(entry.talk.interval)) \
            <span class="place">\(pieces.room(entry.session.room))</span> \(pieces.badge(axis)) \
            <span class="id"><bdi>\(paper.id)</bdi></span></p>
            <h4 class="title" id="t\(anchor)"><bdi>\(paper.title)</bdi></h4>
            \(pieces.people(of: paper, withAffiliations: true))\(pieces.changes(of: reference))\
            \(paragraphs(of: paper.abstract))\(keywords(of: paper))</article>

            """
    }

    /// An empty line parts two paragraphs.
    private func paragraphs(of abstract: String) -> [Markup] {
        abstract.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { lines -> Markup in "<p class=\"abstract\">\(lines.joined(separator: " "))</p>\n" }
    }

    private func keywords(of paper: Paper) -> Markup {
        guard !paper.keywords.isEmpty else { return "" }
        let list = pieces.separated(paper.keywords.map { word -> Markup in "<bdi>\(word)</bdi>" })
        return "<p class=\"keywords\">\(PageLabel.keywords[language])\(Label.colon[language])\(list)</p>\n"
    }
}
