internal import ConferenceModel

/// The programme as one self-contained web page: a table a day, rooms side by side. On a phone each session becomes a
/// card; on paper each day takes a page, A4 landscape. No script, nothing to fetch.
struct ProgrammePage {
    private let conference: Conference
    private let programme: Programme
    private let proof: Proof?
    private let language: Language
    private let plans: [DayPlan]
    private let marks: [AxisMark]

    init(_ programme: Programme, of conference: Conference, proof: Proof?, language: Language) {
        (self.programme, self.conference, self.proof, self.language) = (programme, conference, proof, language)
        plans = DayPlan.days(of: programme, in: conference)
        marks = AxisMark.marks(of: conference)
    }

    var text: String {
        let title = conference.title[language]
        let index = SpeakerIndex(programme, of: conference)
        let style = PageStyle(
            marks: marks, rooms: plans.map(\.rooms.count).max() ?? 0, foot: "\(title) · \(conference.dates[language])")
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title) – \(Label.programme[language])</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Colloque">
            <style>
            \(Markup(trusted: style.css))</style>
            </head>
            <body>
            <a class="skip" href="#programme">\(Label.skip[language])</a>
            <header>
            <p class="kind">\(Label.programme[language])</p>
            <h1><bdi>\(title)</bdi></h1>
            <p class="where">\(place)</p>
            </header>
            \(navigation(hasSpeakers: !index.entries.isEmpty))
            <main id="programme">
            \(legend)
            \(plans.map(day))\(speakers(index))</main>
            <footer>
            <p>\(Label.generator[language])\(proof.map { " · \($0.text[language])" } ?? "")</p>
            </footer>
            </body>
            </html>

            """
        return page.html
    }

    private var place: Markup {
        let dates: Markup = "<span>\(conference.dates[language])</span>"
        return conference.place.isEmpty ? dates : "\(dates) <span><bdi>\(conference.place)</bdi></span>"
    }

    private func navigation(hasSpeakers: Bool) -> Markup {
        let days = plans.map { plan -> Markup in
            "<li><a href=\"#d\(plan.date.iso)\">\(plan.date.heading[language])</a></li>\n"
        }
        let speakers: Markup = hasSpeakers ? "<li><a href=\"#speakers\">\(Label.bySpeaker[language])</a></li>\n" : ""
        return "<nav aria-label=\"\(Label.days[language])\">\n<ul>\n\(days)\(speakers)</ul>\n</nav>"
    }

    private var axes: [Markup] {
        conference.axes.references.map { axis in
            "<li>\(badge(axis)) <bdi>\(conference.axes[axis].title[language])</bdi></li>\n"
        }
    }

    private var legend: Markup {
        """
        <section class="axes" aria-labelledby="axes">
        <h2 id="axes">\(Label.axes[language])</h2>
        <ul>
        \(axes)</ul>
        </section>
        """
    }

    /// The roles say again what the elements are: laid out as cards, browsers take them for mere boxes. The legend
    /// comes again for paper, where each day has a page of its own.
    private func day(_ plan: DayPlan) -> Markup {
        let heading = plan.date.heading[language]
        let rooms = plan.rooms.map { room -> Markup in
            "<th scope=\"col\" role=\"columnheader\"><bdi>\(conference.rooms[room].name)</bdi></th>\n"
        }
        return """
            <section class="day" aria-labelledby="d\(plan.date.iso)" style="--print: \(PrintSize(for: plan, of: conference).css)">
            <h2 id="d\(plan.date.iso)">\(heading)</h2>
            <table role="table">
            <caption>\(heading) \(plan.date.year), \(Label.caption[language])</caption>
            <thead role="rowgroup">
            <tr role="row">
            <th scope="col" role="columnheader">\(Label.time[language])</th>
            \(rooms)</tr>
            </thead>
            <tbody role="rowgroup">
            \(plan.rows.map { self.row($0, in: plan) })</tbody>
            </table>
            <ul class="key" aria-hidden="true">
            \(axes)</ul>
            </section>

            """
    }

    private func row(_ row: DayPlan.Row, in plan: DayPlan) -> Markup {
        let head: Markup = "<th scope=\"row\" role=\"rowheader\">\(hours(row.interval))</th>"
        switch row {
        case .event(let event):
            let place: Markup = event.place.map { " <span class=\"place\"><bdi>\($0)</bdi></span>" } ?? ""
            return """
                <tr role="row" class="event">\(head)
                <td role="cell" colspan="\(max(plan.rooms.count, 1))"><bdi>\(event.title[language])</bdi>\(place)</td></tr>

                """
        case .timeSlot(_, let sessions):
            let cells = zip(plan.rooms, sessions).map { cell(of: $1, in: $0) }
            return "<tr role=\"row\">\(head)\n\(cells)</tr>\n"
        }
    }

    private func cell(of sessions: [Session], in room: Reference<Room>) -> Markup {
        guard !sessions.isEmpty else { return "<td role=\"cell\" class=\"empty\"></td>\n" }
        return "<td role=\"cell\">\(sessions.map { session($0, in: conference.rooms[room]) })</td>\n"
    }

    private func session(_ session: Session, in room: Room) -> Markup {
        """
        <div class="session a\(session.axis.index)" id="\(anchor(session))">
        <p class="head">\(badge(session.axis)) <span class="axis-title">\(conference.axes[session.axis].title[language])</span> \
        <span class="room" aria-hidden="true"><bdi>\(room.name)</bdi></span></p>
        <ol>
        \(conference.talks(of: session).map(talk))</ol>
        </div>
        """
    }

    private func talk(_ talk: Talk) -> Markup {
        let paper = conference.papers[talk.paper]
        let speakers = paper.speakers.map { conference.speakers[$0] }
        let names = speakers.map { speaker -> Markup in
            "<bdi>\(speaker.name)</bdi>\(speaker.remoteZone == nil ? "" : " (\(Label.remote[language]))")"
        }
        let authors = paper.authors.map { name -> Markup in "<bdi>\(name)</bdi>" }
        let with: Markup = authors.isEmpty ? "" : " \(Label.with[language]) \(separated(authors))"
        let who: Markup = names.isEmpty && authors.isEmpty ? "" : "\n<p class=\"who\">\(separated(names))\(with)</p>"
        return """
            <li><p class="when">\(hours(talk.interval)) <span class="id">\(paper.id)</span></p>
            <p class="title"><bdi>\(paper.title)</bdi></p>\(who)</li>

            """
    }

    private func speakers(_ index: SpeakerIndex) -> Markup {
        guard !index.entries.isEmpty else { return "" }
        let entries = index.entries.map { entry -> Markup in
            let from: Markup = entry.speaker.affiliation.map { " <span class=\"from\"><bdi>\($0)</bdi></span>" } ?? ""
            let talks = entry.appearances.map { talk, session -> Markup in
                """
                <li><a href="#\(anchor(session))">\(talk.interval.text[language])</a> \
                <bdi>\(conference.rooms[session.room].name)</bdi></li>
                """
            }
            return "<li><p><bdi class=\"name\">\(entry.speaker.name)</bdi>\(from)</p>\n<ul>\(talks)</ul></li>\n"
        }
        return """
            <section class="speakers" aria-labelledby="speakers">
            <h2 id="speakers">\(Label.bySpeaker[language])</h2>
            <ul>
            \(entries)</ul>
            </section>

            """
    }

    private func badge(_ axis: Reference<Axis>) -> Markup {
        """
        <span class="badge a\(axis.index)"><span aria-hidden="true">\(marks[axis.index].symbol)</span> \
        \(Label.axis[language])\u{A0}<bdi>\(conference.axes[axis].id)</bdi></span>
        """
    }

    private func hours(_ interval: Interval) -> Markup {
        let (start, end) = (interval.start, interval.end)
        return """
            <time datetime="\(interval.date.iso)T\(start.iso)">\(start.text[language])</time>\
            <span class="to">\u{A0}–\u{A0}</span><time datetime="\(interval.date.iso)T\(end.iso)">\(end.text[language])</time>
            """
    }

    private func separated(_ list: [Markup]) -> Markup {
        list.dropFirst().reduce(list.first ?? "") { "\($0), \($1)" }
    }

    /// Time slot and room name a session but for a programme that is faulty: then the axis tells two apart, and links
    /// to further ones lead to the first.
    private func anchor(_ session: Session) -> String {
        "s\(session.timeSlot.index)-\(session.room.index)-\(session.axis.index)"
    }
}
