/// The look of ``ProgrammePage`` on paper, for each ``PrintForm``.
struct PrintStyle {
    /// Whether the poster is in landscape.
    let isWide: Bool
    /// The width of the column of hours, in ems: `14 h 15 – 15 h 45` in bold.
    static let hours = 10.5
    /// The least width of a column of papers on a poster, and what parts two, in ems.
    static let (column, gap) = (24.0, 1.5)
    /// What every page has at its foot.
    let foot: String

    /// The kinds of pages, as each form names them.
    var pages: String {
        page("grid", size: "A4 landscape", margins: "9mm 11mm 11mm", isNumbered: true)
            + page("poster", size: "A3\(isWide ? " landscape" : "")", margins: "12mm 14mm 14mm", isNumbered: false)
            + page("booklet", size: "A5", margins: "13mm 13mm 16mm", isNumbered: true)
            + page("signs", size: "A4", margins: "16mm 16mm 14mm", isNumbered: false)
            + page("names", size: "A4", margins: "14mm 14mm 16mm", isNumbered: true)
    }

    private func page(_ form: String, size: String, margins: String, isNumbered: Bool) -> String {
        let style = "font: 8pt var(--sans, sans-serif); color: #333; vertical-align: top; padding-top: 2mm;"
        let number =
            isNumbered ? "  @bottom-right { content: counter(page) \" / \" counter(pages); \(style) }\n" : ""
        return """
            @page \(form) {
              size: \(size); margin: \(margins);
              @bottom-left { content: "\(PrintStyle.escaped(foot))"; \(style) }
            \(number)}

            """
    }

    /// For a CSS string in a `<style>` element: by numbers, so that nothing can end either.
    private static func escaped(_ text: String) -> String {
        text.typeset.prefix(120).unicodeScalars.map { "\\" + String($0.value, radix: 16) + " " }.joined()
    }

    static let common = """
        :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #333; --line: #999; --tint: #eee; --accent: #000; }
        body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.22; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        nav, .skip, #tools, .star, footer, .view, .view > h2, .kind { display: none; }
        header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5em; padding: 0 0 1.5mm; border-bottom-width: 2px; }
        h1 { margin: 0; font-size: 15pt; max-width: none; }
        .where { font-size: 10pt; }
        .title a, #speakers a { color: inherit; text-decoration: none; }
        .axes { display: none; }
        .key { display: flex; flex-wrap: wrap; gap: .3em 2em; margin-top: 2.5mm; break-before: avoid; }
        .badge { font-size: .85em; padding: 0 .5em; }
        .day { font-size: var(--print); }
        .day + .day { break-before: page; }
        h2, h3 { margin: 2mm 0 1mm; font-size: 12pt; break-after: avoid; }
        h4 { break-after: avoid; }
        thead { display: table-header-group; }
        thead th, tbody th { position: static; font-size: 1em; line-height: 1.2; }
        tr, .session, .session li { break-inside: avoid; }
        th, td, .event > * { padding: .35em .6em; }
        th:first-child { width: \(hours)em; }
        .session li + li { margin-top: .35em; }
        .head { margin-bottom: .25em; }
        .when, .who, .change, .keywords, .event .place { font-size: .88em; line-height: 1.2; }
        .when { margin-bottom: .12em; }
        .title { line-height: 1.2; }
        .cancelled strong { font-size: .88em; }
        .withdrawn { margin-top: .8em; font-size: .95em; }
        .withdrawn h4 { font-size: 1em; }
        .withdrawn ol { columns: 2; }
        .withdrawn li { break-inside: avoid; }
        .paper:focus, .paper:target { background: none; }

        """

    static let forms = """
        [data-print=grid] { page: grid; }
        [data-print=grid] #grid { display: block; }
        :is([data-print=grid], [data-print=poster]) #grid {
          /* A paper's hour, title and names follow one another. */
          .session .when, .session .title, .session .who, .session .change { display: inline; }
          .session .who::before { content: " — "; }
          .session .when { margin-inline-end: .35em; }
          .session .when time { font-weight: 600; color: #000; }
          .session .when .to, .session .when .to + time { display: none; }
          .session { padding-inline-start: .7em; border-inline-start-width: 2.5pt; }
          .session li + li { margin-top: .3em; }
          tbody > tr > * { padding-block: .3em; }
          tbody > .event > * { padding-block: .2em; }
        }

        [data-print=poster] { page: poster; }
        [data-print=poster] {
          #grid { display: block; }
          header { display: block; text-align: center; padding-bottom: 3mm; border-bottom: 3px double #000; }
          h1 { font-size: 30pt; letter-spacing: -.01em; margin: 0 auto 2mm; }
          .where { font-size: 15pt; }
          .day { font-size: var(--poster); break-before: auto; }
          h3 { font-size: 18pt; margin: 4mm 0 1.5mm; }
          #grid .session .id { display: none; }
          /* The sessions of a time slot share the width; each names its room. */
          thead, .empty { display: none; }
          table, tbody { display: block; }
          table { border-top: 2px solid #000; }
          tr { display: flex; }
          th:first-child { flex: 0 0 \(hours)em; }
          td { flex: 1 1 0; min-width: 0; }
          .head { display: flex; justify-content: space-between; gap: 1em; }
          .room { display: inline; font: 600 .92em/1.2 var(--sans); }
          .session ol { columns: \(column)em; column-gap: \(gap)em; }
          .day:not(:last-child) .key { display: none; }
          .key { justify-content: center; margin-top: 4mm; font-size: 11pt; }
        }

        [data-print=booklet] { page: booklet; }
        [data-print=booklet] {
          font-size: 9pt; line-height: 1.3;
          #grid, #papers, #speakers { display: block; }
          header { display: flex; flex-direction: column; justify-content: center; align-items: flex-start; height: 170mm; border: 0; break-after: page; }
          .kind { display: block; font-size: 9pt; }
          h1 { font-size: 26pt; line-height: 1.15; margin: 4mm 0 5mm; padding-bottom: 6mm; border-bottom: 3px double #999; text-wrap: balance; }
          .where { font-size: 12pt; line-height: 1.5; }
          .day { font-size: 9pt; }
          .day .key { display: none; }
          .axes { display: block; margin-bottom: 8mm; padding-bottom: 5mm; border-bottom: 1px solid var(--line); }
          .axes h3 { font-size: 8pt; margin: 0 0 2.5mm; }
          .axes ul { gap: 1.5mm; }
          #papers, #speakers { break-before: page; }
          #papers > h2, #speakers > h2 { display: block; font-size: 18pt; margin: 0 0 3mm; padding-bottom: 2mm; border-bottom: 3px double #999; }
          h3 { font-size: 13pt; margin: 0 0 2mm; }
          tr { break-inside: auto; }
          tbody tr { padding: 1.6mm 0; }
          tbody th { margin-bottom: 1mm; font-size: 9.5pt; break-after: avoid; }
          .event { margin-inline: 0; padding: 1mm 1.5mm; break-inside: avoid; }
          #grid .event :is(th, td) { display: inline; margin-inline-end: .8em; }
          td > .session { margin-top: 1.5mm; padding: 1.5mm 2.5mm; border-radius: 1mm; }
          .room { font-size: 9pt; }
          .abstracts > h3 { margin: 6mm 0 0; font-style: italic; }
          .abstracts:first-of-type > h3 { margin-top: 0; }
          .paper { max-width: none; margin-top: 4.5mm; padding-inline-start: 3mm; border-inline-start-width: 2.5pt; }
          .paper .when, .paper .title, .paper .who { break-after: avoid; }
          .paper .title { font-size: 11pt; margin: .6mm 0; font-weight: 600; }
          .abstract { margin-top: 1mm; line-height: 1.32; orphans: 3; widows: 3; }
          .keywords { margin-top: 1mm; break-before: avoid; }
          .abstracts { display: block; }
          #speakers > ul { columns: 2; column-gap: 6mm; font-size: 8.5pt; }
          #speakers > ul > li { padding-bottom: 1.6mm; }
          #speakers ul ul, .from { font-size: 7.6pt; line-height: 1.3; }
        }

        [data-print=signs] { page: signs; }
        [data-print=signs] {
          header { display: none; }
          #rooms { display: block; }
          .sign { margin: 0; padding: 0; border: 0; font-size: var(--print); }
          .sign + .sign { break-before: page; }
          .sign h3 { display: block; margin: 0 0 9mm; padding-bottom: 5mm; border-bottom: 3px double #000; font-size: 44pt; line-height: 1.05; letter-spacing: -.01em; }
          .sign .date { display: block; margin-top: 3mm; font-size: 20pt; letter-spacing: 0; color: #333; }
          .sessions { columns: auto; margin: 0; }
          .sessions .session { margin-bottom: 1.5em; padding-inline-start: .9em; border-inline-start-width: 4pt; }
          .sessions .head { font-size: 1.05em; margin-bottom: .5em; }
          .theme { font-size: 1em; }
          .session li + li { margin-top: .55em; }
        }

        [data-print=names] { page: names; }
        [data-print=names] {
          #speakers { display: block; }
          header { margin-bottom: 5mm; }
          #speakers > ul { columns: 3; column-gap: 7mm; font-size: 9pt; }
          #speakers > ul > li { padding-bottom: 2mm; }
          #speakers ul ul, .from { font-size: 7.8pt; line-height: 1.3; }
        }

        """
}
