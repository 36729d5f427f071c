/// The look of ``ProgrammePage``: on a screen, in the dark, on a phone, on paper.
struct PageStyle {
    let marks: [AxisMark]
    /// Rooms side by side.
    let rooms: Int
    /// What every page of paper has at its foot.
    let foot: String

    var css: String {
        PageStyle.screen + axes + PageStyle.dark
            // Columns narrower than about ten letters' width read badly: then sessions become cards.
            + "@media screen and (max-width: \(max(rooms * 11 + 8, 30))em) {\n\(PageStyle.cards)}\n"
            + "@media print {\n\(PageStyle.paper)}\n" + page
    }

    private var axes: String {
        marks.enumerated().map { index, mark in
            ".a\(index) { --axis: \(mark.colour.hex); --on-axis: \(mark.colour.text.hex); }\n"
        }.joined()
    }

    private var page: String {
        let style = "font: 8pt sans-serif; color: #333; vertical-align: top;"
        return """
            @page {
              size: A4 landscape; margin: 9mm 11mm 11mm;
              @bottom-left { content: "\(PageStyle.escaped(foot))"; \(style) }
              @bottom-right { content: counter(page) " / " counter(pages); \(style) }
            }

            """
    }

    /// For a CSS string in a `<style>` element: by numbers, so that nothing can end either.
    private static func escaped(_ text: String) -> String {
        text.typeset.prefix(120).unicodeScalars.map { "\\" + String($0.value, radix: 16) + " " }.joined()
    }

    private static let screen = """
        :root {
          color-scheme: light dark;
          --paper: #fdfcf9; --ink: #1f1c18; --muted: #5d564c; --line: #dcd5c8; --tint: #f4f0e7; --accent: #7c1f2d;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "TeX Gyre Pagella", "URW Palladio L", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "Source Sans 3", "Noto Sans", "DejaVu Sans", sans-serif;
        }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 110rem; padding: 0 clamp(1rem, 3vw, 3rem) 3rem;
          background: var(--paper); color: var(--ink); font: 1rem/1.4 var(--serif);
          font-variant-numeric: lining-nums; overflow-wrap: break-word; hyphens: auto;
        }
        h1, h2, p, ul, ol { margin: 0; padding: 0; }
        ul, ol { list-style: none; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
        .skip { position: absolute; left: -999em; background: var(--paper); padding: .6em 1em; z-index: 1; }
        .skip:focus { left: 1rem; top: 1rem; }
        header { padding: clamp(1.5rem, 5vw, 3.5rem) 0 1.2rem; border-bottom: 3px double var(--line); }
        .kind { font: 600 .8rem/1 var(--sans); letter-spacing: .16em; text-transform: uppercase; color: var(--accent); }
        h1 {
          margin: .35em 0 .3em; max-width: 28em; font-size: clamp(1.8rem, 4.5vw, 3rem); font-weight: 500;
          line-height: 1.1; letter-spacing: -.01em; text-wrap: balance; hyphens: manual;
        }
        .where { font-size: 1.15rem; color: var(--muted); }
        .where span + span::before { content: "\\2002·\\2002"; }
        nav { padding: .9rem 0; font: .95rem/1.4 var(--sans); }
        nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; }
        nav a { display: inline-block; padding: .2rem 0; }
        h2 { font-size: 1.6rem; font-weight: 500; line-height: 1.2; margin: 2.2rem 0 .8rem; }
        .key { display: none; }
        .axes h2 { font: 600 .8rem/1 var(--sans); letter-spacing: .12em; text-transform: uppercase; color: var(--muted); margin: 1rem 0 .7rem; }
        .axes ul { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
        .axes li { display: flex; align-items: baseline; gap: .6em; }
        .badge {
          display: inline-block; flex: none; padding: .12em .6em .16em; border-radius: .25em; white-space: nowrap;
          background: var(--axis); color: var(--on-axis); font: 600 .78rem/1.45 var(--sans);
        }
        table { width: 100%; border-collapse: collapse; border-bottom: 1px solid var(--line); table-layout: fixed; }
        caption, .axis-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .room { display: none; }
        th, td { padding: .75rem .9rem; text-align: start; vertical-align: top; border-top: 1px solid var(--line); }
        thead th {
          position: sticky; top: 0; padding-block: .5rem; border: 0; background: var(--paper);
          box-shadow: inset 0 -2px var(--ink); font: 600 .85rem/1.3 var(--sans);
        }
        th:first-child { width: 9.2rem; padding-inline-start: .6rem; }
        tbody th { font: 600 .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
        tbody th .to { font-weight: 400; }
        td + td, th + td { border-inline-start: 1px solid var(--line); }
        .event > * { background: var(--tint); padding-block: .5rem; }
        .event td { border-inline-start: 0; font-style: italic; }
        .event .place { color: var(--muted); font: .85rem/1.4 var(--sans); }
        .event .place::before { content: "·\\2002"; margin-inline-start: .4em; }
        .session { padding-inline-start: .85rem; border-inline-start: 4px solid var(--bar, var(--axis)); }
        .session + .session { margin-top: 1.2rem; }
        .head { margin-bottom: .6rem; }
        .session li + li { margin-top: .75rem; }
        .when { font: .8rem/1.4 var(--sans); font-variant-numeric: tabular-nums; color: var(--muted); }
        .id { margin-inline-start: .5em; padding-inline-start: .6em; border-inline-start: 1px solid var(--line); }
        .title { line-height: 1.3; text-wrap: pretty; }
        .who { margin-top: .1rem; font: .87rem/1.35 var(--sans); color: var(--muted); hyphens: manual; }
        .speakers > ul { columns: 21rem; column-gap: 2.5rem; }
        .speakers > ul > li { break-inside: avoid; padding-bottom: .9rem; }
        .speakers ul ul { font: .87rem/1.45 var(--sans); }
        .from { color: var(--muted); font: .87rem/1.4 var(--sans); }
        .name { font-weight: 600; }
        footer { margin-top: 3rem; padding-top: .8rem; border-top: 3px double var(--line); font: .85rem/1.4 var(--sans); color: var(--muted); }

        """

    private static let dark = """
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #171614; --ink: #ece7dd; --muted: #b5ac9d; --line: #3d3932; --tint: #22201c; --accent: #f0aab1;
          }
          .session { --bar: color-mix(in oklab, var(--axis), white 25%); }
          .badge { box-shadow: 0 0 0 1px rgb(255 255 255 / .35); }
        }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

        """

    private static let cards = """
        table, tbody, tr, th, td { display: block; }
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th:first-child { width: auto; }
        th, td, .event > *, th:first-child { border: 0; padding: 0; background: none; }
        td + td, th + td { border: 0; }
        tbody tr { padding: .9rem 0; border-top: 1px solid var(--line); }
        tbody tr:first-child { border-top: 2px solid var(--ink); }
        tbody th { margin-bottom: .5rem; font-size: 1rem; }
        .event { margin-inline: -.6rem; padding: .7rem .6rem; background: var(--tint); }
        .event, .event + tr { border-top: 0; }
        tbody .event th { margin: 0; }
        .empty { display: none; }
        .session { margin-top: .7rem; padding: .8rem .9rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--bar, var(--axis)); border-radius: .4rem; }
        .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem .7rem; }
        .room { display: block; margin-inline-start: auto; order: 1; font: 600 .85rem/1.4 var(--sans); }
        .axis-title { position: static; order: 2; width: auto; height: auto; flex-basis: 100%; clip-path: none; white-space: normal; font-style: italic; color: var(--muted); line-height: 1.3; }
        .axes ul { flex-direction: column; gap: .7rem; }
        .where span { display: block; }
        .where span + span::before { content: none; }

        """

    private static let paper = """
        :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #333; --line: #999; --tint: #eee; --accent: #000; }
        body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.22; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        nav, .skip, .speakers, footer { display: none; }
        header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5em; padding: 0 0 1.5mm; border-bottom-width: 2px; }
        .kind { display: none; }
        h1 { margin: 0; font-size: 15pt; max-width: none; }
        .where { font-size: 10pt; }
        .key { display: none; }
        .axes { display: none; }
        .key { display: flex; flex-wrap: wrap; gap: .3em 2em; margin-top: 2.5mm; break-before: avoid; }
        .badge { font-size: .85em; padding: 0 .5em; }
        .day { font-size: var(--print); }
        .day + .day { break-before: page; }
        h2 { margin: 2mm 0 1mm; font-size: 12pt; break-after: avoid; }
        thead { display: table-header-group; }
        thead th, tbody th { position: static; font-size: 1em; line-height: 1.2; }
        tr, .session, .session li { break-inside: avoid; }
        th, td, .event > * { padding: .35em .6em; }
        th:first-child { width: 9.5em; }
        .session li + li { margin-top: .35em; }
        .head { margin-bottom: .25em; }
        .when, .who, .event .place { font-size: .88em; line-height: 1.2; }
        .when { margin-bottom: .12em; }
        .title { line-height: 1.2; }

        """
}
