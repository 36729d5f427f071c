internal import ConferenceModel

/// The programme as a small site in one self-contained file: by day, axis, room and speaker, with the abstracts. It reads
/// well without a script; with one it is searched and starred. Its ``PrintForm`` says what it is on paper.
struct ProgrammePage {
    private let edition: Edition
    private let form: PrintForm
    private let pieces: PagePieces
    private let plans: [DayPlan]

    init(_ edition: Edition, printed form: PrintForm = .grid) {
        (self.edition, self.form) = (edition, form)
        pieces = PagePieces(edition)
        plans = edition.days
    }

    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    var text: String {
        let title = edition.title
        let style = PageStyle(
            marks: pieces.marks, rooms: plans.map(\.rooms.count).max() ?? 0, isWide: plans.count == 1,
            foot: "\(title) · \(conference.dates[language])")
        let views = self.views
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <title>\(title) – \(Label.programme[language])</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Colloque">
            <style>
            \(Markup(trusted: style.css))</style>
            <script type="application/ld+json">\(Markup(trusted: LinkedData(edition).json))</script>
            </head>
            <body data-print="\(form.rawValue)">
            <a class="skip" href="#programme">\(Label.skip[language])</a>
            <header>
            <p class="kind">\(Label.programme[language])</p>
            <h1><bdi>\(title)</bdi></h1>
            <p class="where">\(place)</p>
            </header>
            \(navigation(to: views.map(\.view)))
            \(tools)
            <main id="programme">
            \(views.map(section))</main>
            <footer>
            <p>\(Label.generator[language])\(edition.version.proof.map { " · \($0.text[language])" } ?? "")</p>
            </footer>
            <template id="star"><button type="button" class="star" aria-pressed="false" \
            aria-label="\(PageLabel.star[language])" title="\(PageLabel.mine[language])"></button></template>
            <script>\(Markup(trusted: PageScript.source))</script>
            </body>
            </html>

            """
        return page.html
    }

    /// Nothing is fetched, sent or framed, and no script runs but the page's own, whatever a title may hold.
    private var policy: String {
        """
        default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(PageScript.digest)'; \
        base-uri 'none'; form-action 'none'
        """
    }

    private var place: Markup {
        let dates: Markup = "<span>\(conference.dates[language])</span>"
        return conference.place.isEmpty ? dates : "\(dates) <span><bdi>\(conference.place)</bdi></span>"
    }

    /// The grid, and what else there is anything in.
    private var views: [(view: PageView, markup: Markup)] {
        PageView.allCases.map { ($0, markup(of: $0)) }.filter { $0.view == .grid || !$0.markup.html.isEmpty }
    }

    private func markup(of view: PageView) -> Markup {
        let index = SpeakerIndex(edition)
        return switch view {
        case .grid: DayTables(pieces: pieces, plans: plans).markup
        case .axes: SessionGroups(pieces: pieces).byAxis
        case .rooms: SessionGroups(pieces: pieces).byRoom
        case .speakers: index.entries.isEmpty ? "" : NameList(pieces: pieces, index: index).markup
        case .papers: AbstractList(pieces: pieces).markup
        }
    }

    private func section(_ view: PageView, _ markup: Markup) -> Markup {
        let tables = DayTables(pieces: pieces, plans: plans)
        let size = view == .grid ? " style=\"--poster: \(tables.posterSize.css)\"" : ""
        return """
            <section class="view" id="\(view.rawValue)" aria-labelledby="h-\(view.rawValue)"\(Markup(trusted: size))>
            <h2 id="h-\(view.rawValue)">\(view.text[language])</h2>
            \(markup)</section>

            """
    }

    private func navigation(to views: [PageView]) -> Markup {
        let links = views.map { view -> Markup in
            "<li><a href=\"#\(view.rawValue)\">\(view.text[language])</a></li>\n"
        }
        return "<nav class=\"views\" aria-label=\"\(PageLabel.views[language])\">\n<ul>\n\(links)</ul>\n</nav>"
    }

    /// Shown by the script, which they need.
    private var tools: Markup {
        let forms = PrintForm.allCases.map { form -> Markup in
            "<li><button type=\"button\" data-print=\"\(form.rawValue)\">\(form.text[language])</button></li>\n"
        }
        return """
            <div id="tools" hidden>
            <div class="search" role="search">
            <label for="search">\(PageLabel.search[language])</label>
            <input id="search" type="search" autocomplete="off" placeholder="\(PageLabel.searchHint[language])">
            </div>
            <button type="button" id="mine" aria-pressed="false">\(PageLabel.mine[language])<span></span></button>
            <details class="print">
            <summary>\(PageLabel.print[language])</summary>
            <ul>
            \(forms)</ul>
            </details>
            <p id="status" role="status" data-unit="\(PageLabel.papers[language])"></p>
            <p class="hint">\(PageLabel.starHint[language])</p>
            </div>
            """
    }
}
