package import ConferenceModel

/// Two versions of a programme on one self-contained web page: what changes in words, then the days of both grids side by
/// side, one above the other on a phone.
package struct ComparisonPage {
    private let grids: ComparedGrids
    private let language: Language

    package init(_ grids: ComparedGrids, language: Language) { (self.grids, self.language) = (grids, language) }

    package var text: String {
        let title = grids.title[language]
        let kind = Text(
            fr: "De la version \(grids.older.version) à la version \(grids.newer.version)",
            en: "From version \(grids.older.version) to version \(grids.newer.version)")
        let style = PageStyle(
            marks: [], rooms: 2 * grids.rooms.count, isWide: false, foot: "\(title) · \(kind[language])")
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title) – \(kind[language])</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Colloque">
            <style>
            \(Markup(trusted: style.css + ComparisonPage.style))</style>
            </head>
            <body data-print="grid">
            <a class="skip" href="#programme">\(Label.skip[language])</a>
            <header>
            <p class="kind">\(kind[language])</p>
            <h1><bdi>\(title)</bdi></h1>
            </header>
            <main id="programme">
            \(changes)\(grids.days.map(day))</main>
            <footer>
            <p>\(Label.generator[language])</p>
            </footer>
            </body>
            </html>

            """
        return page.html
    }

    private var changes: [Markup] {
        grids.changes.filter { !$0.lines.isEmpty }.map { heading, lines in
            """
            <section class="changes\(Markup(trusted: lines.allSatisfy(isShort) ? " names" : ""))">
            <h2>\(heading[language]) (\(lines.count))</h2>
            <ul>
            \(lines.map { "<li><bdi>\($0[language])</bdi></li>\n" as Markup })</ul>
            </section>

            """
        }
    }

    /// Names, of which several stand side by side.
    private func isShort(_ line: Text) -> Bool { line[language].count < 40 }

    private func day(_ date: CalendarDate) -> Markup {
        """
        <section class="day" aria-labelledby="d\(date.iso)">
        <h2 id="d\(date.iso)">\(date.heading[language])</h2>
        <div class="pair">
        \(table(grids.older, on: date))\(table(grids.newer, on: date))</div>
        </section>

        """
    }

    private func table(_ grid: ComparedGrids.Grid, on date: CalendarDate) -> Markup {
        let talks = grid.talks.filter { $0.hours.date == date }
        let rooms = grids.rooms.filter { room in talks.contains { $0.room == room } }
        let slots = Set(talks.map(\.timeSlot)).sorted()
        let name = Text(fr: "Version \(grid.version)", en: "Version \(grid.version)")[language]
        return """
            <div>
            <h3>\(name)</h3>
            <table role="table">
            <caption>\(name), \(date.heading[language])</caption>
            <thead role="rowgroup">
            <tr role="row"><th scope="col" role="columnheader">\(Label.time[language])</th>
            \(rooms.map { "<th scope=\"col\" role=\"columnheader\"><bdi>\($0)</bdi></th>\n" as Markup })</tr>
            </thead>
            <tbody role="rowgroup">
            \(slots.map { slot in row(talks.filter { $0.timeSlot == slot }, rooms: rooms) })</tbody>
            </table>
            </div>

            """
    }

    /// One time slot.
    private func row(_ talks: [ComparedGrids.Talk], rooms: [String]) -> Markup {
        let start = talks.map(\.hours.start).min()?.text[language] ?? ""
        let cells = rooms.map { room -> Markup in
            let here = talks.filter { $0.room == room }
            guard let axis = here.first?.axis else { return "<td role=\"cell\" class=\"empty\"></td>\n" }
            return """
                <td role="cell"><div class="session">
                <p class="head"><span class="axis">\(Label.axis[language])\u{A0}<bdi>\(axis)</bdi></span> \
                <span class="room" aria-hidden="true"><bdi>\(room)</bdi></span></p>
                <ol>
                \(here.sorted { $0.hours < $1.hours }.map(talk))</ol>
                </div></td>

                """
        }
        return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">\(start)</th>\n\(cells)</tr>\n"
    }

    private func talk(_ talk: ComparedGrids.Talk) -> Markup {
        let mark: Markup = talk.mark.map { "<p class=\"mark\">\(words($0)[language])</p>\n" } ?? ""
        return """
            <li\(Markup(trusted: talk.mark == nil ? "" : " class=\"changed\""))>\
            <p class="when">\(talk.hours.hours[language]) <span class="id">\(talk.paper)</span></p>
            <p class="title"><bdi>\(talk.title)</bdi></p>\(mark)</li>

            """
    }

    private func words(_ mark: ComparedGrids.Mark) -> Text {
        switch mark {
        case .moved(let text): text
        case .new: Text(fr: "+ nouvelle", en: "+ new")
        case .gone: Text(fr: "✕ disparue", en: "✕ gone")
        }
    }

    private static let style = """
        .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem; }
        .pair th:first-child { width: 5.8rem; }
        h3 { margin: 0 0 .5rem; font: 600 1rem/1.3 var(--sans); }
        .changes h2 { font-size: 1.2rem; margin: 1.2rem 0 .4rem; }
        .changes li { margin: .25rem 0; }
        .names ul { columns: 14rem; }
        .axis { font: 600 .78rem/1.45 var(--sans); }
        .session { --axis: var(--line); }
        .changed { padding: .35rem .5rem; border: 2px dashed var(--accent); border-radius: .3rem; background: var(--tint); }
        .mark { margin-top: .2rem; font: 600 .82rem/1.4 var(--sans); color: var(--accent); }

        """
}
