internal import ConferenceModel

/// The page's grid: a table a day, rooms side by side. Laid out as cards on a phone, one page a day on paper.
struct DayTables {
    let pieces: PagePieces
    let plans: [DayPlan]

    private var conference: Conference { pieces.conference }
    private var language: Language { pieces.language }

    var markup: Markup { "\(legend)\n\(days)\(plans.map(day))" }

    /// Links to the days, where there are several.
    private var days: Markup {
        guard plans.count > 1 else { return "" }
        let links = plans.map { plan -> Markup in
            "<li><a href=\"#d\(plan.date.iso)\">\(plan.date.heading[language])</a></li>\n"
        }
        return "<nav class=\"days\" aria-label=\"\(Label.days[language])\">\n<ul>\n\(links)</ul>\n</nav>\n"
    }

    private var axes: [Markup] {
        let sessions = pieces.edition.programme.sessions
        let isPart = pieces.edition.selection != nil
        return conference.axes.references.filter { axis in
            !isPart || sessions.contains { $0.axis == axis }
        }.map { axis in
            "<li>\(pieces.badge(axis)) <bdi>\(conference.axes[axis].title[language])</bdi></li>\n"
        }
    }

    private var legend: Markup {
        """
        <section class="axes" aria-labelledby="legend">
        <h3 id="legend">\(Label.axes[language])</h3>
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
            "<th scope=\"col\" role=\"columnheader\">\(pieces.room(room))</th>\n"
        }
        let withdrawn = cancelled(on: plan.date)
        let size = PrintSize.day(plan, pieces, withdrawn: withdrawn)
        return """
            <section class="day" aria-labelledby="d\(plan.date.iso)" style="--print: \(size.css)">
            <h3 id="d\(plan.date.iso)">\(heading)</h3>
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
            \(withdrawn)<ul class="key" aria-hidden="true">
            \(axes)</ul>
            </section>

            """
    }

    private func row(_ row: DayPlan.Row, in plan: DayPlan) -> Markup {
        let head: Markup = "<th scope=\"row\" role=\"rowheader\">\(pieces.hours(row.interval))</th>"
        switch row {
        case .event(let event):
            let place: Markup = event.place.map { " <span class=\"place\"><bdi>\($0)</bdi></span>" } ?? ""
            return """
                <tr role="row" class="event">\(head)
                <td role="cell" colspan="\(max(plan.rooms.count, 1))"><bdi>\(event.title[language])</bdi>\(place)</td></tr>

                """
        case .timeSlot(_, let sessions):
            let cells = zip(plan.rooms, sessions).map { cell(of: $1, in: $0) }
            return "<tr role=\"row\" data-group>\(head)\n\(cells)</tr>\n"
        }
    }

    private func cell(of sessions: [Session], in room: Reference<Room>) -> Markup {
        guard !sessions.isEmpty else { return "<td role=\"cell\" class=\"empty\"></td>\n" }
        return "<td role=\"cell\">\(sessions.map { session($0, in: room) })</td>\n"
    }

    private func session(_ session: Session, in room: Reference<Room>) -> Markup {
        """
        <div class="session a\(session.axis.index)" data-group>
        <p class="head">\(pieces.badge(session.axis)) \
        <span class="axis-title">\(conference.axes[session.axis].title[language])</span> \
        <span class="room" aria-hidden="true">\(pieces.room(room))</span></p>
        \(pieces.papers(of: session))
        </div>
        """
    }

    /// With which all days fit on a poster.
    var posterSize: PrintSize { .poster(plans, pieces, withdrawn: plans.map { cancelled(on: $0.date) }) }

    /// What was to be in a room that now stands empty; of days that are no more, on the last one.
    private func cancelled(on day: CalendarDate) -> Markup {
        let papers = pieces.cancellationsWithoutSession.filter { paper in
            paper.hours.date == day || day == plans.last?.date && !plans.contains { $0.date == paper.hours.date }
        }
        guard !papers.isEmpty else { return "" }
        let items = papers.map { paper in
            pieces.cancelled(paper, where: "\(paper.hours.text[language]), <bdi>\(paper.room)</bdi>")
        }
        return """
            <div class="withdrawn">
            <h4>\(PageLabel.cancellations[language])</h4>
            <ol>
            \(items)</ol>
            </div>

            """
    }
}
