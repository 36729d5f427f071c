extension PageStyle {
    /// The page's frame, its grid, and what is common to all views.
    static let screen = """
        :root {
          color-scheme: light dark;
          --paper: #fdfcf9; --ink: #1f1c18; --muted: #5d564c; --line: #dcd5c8; --tint: #f4f0e7; --accent: #7c1f2d;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "TeX Gyre Pagella", "URW Palladio L", "Noto Serif", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", "Source Sans 3", "Noto Sans", "DejaVu Sans", sans-serif;
        }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 110rem; padding: 0 clamp(1rem, 3vw, 3rem) 3rem;
          background: var(--paper); color: var(--ink); font: 1rem/1.4 var(--serif);
          font-variant-numeric: lining-nums; overflow-wrap: break-word; hyphens: auto;
        }
        h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
        ul, ol { list-style: none; }
        a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
        [tabindex="-1"]:focus { outline: 0; }
        .skip { position: absolute; left: -999em; background: var(--paper); padding: .6em 1em; z-index: 2; }
        .skip:focus { left: 1rem; top: 1rem; }
        header { padding: clamp(1.5rem, 5vw, 3.5rem) 0 1.2rem; border-bottom: 3px double var(--line); }
        .kind { font: 600 .8rem/1 var(--sans); letter-spacing: .16em; text-transform: uppercase; color: var(--accent); }
        h1 {
          margin: .35em 0 .3em; max-width: 28em; font-size: clamp(1.8rem, 4.5vw, 3rem); font-weight: 500;
          line-height: 1.1; letter-spacing: -.01em; text-wrap: balance; hyphens: manual;
        }
        .where { font-size: 1.15rem; color: var(--muted); }
        .where span + span::before { content: "\\2002·\\2002"; }
        nav { font: .95rem/1.4 var(--sans); }
        nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; }
        nav a { display: inline-block; padding: .3rem 0; }
        .views { padding-top: .9rem; }
        .views a { text-decoration: none; border-bottom: 2px solid transparent; }
        .views a:hover, .views a[aria-current] { border-bottom-color: currentColor; }
        .views a[aria-current] { font-weight: 600; }
        .days { padding-top: 1.2rem; }
        h2 { font-size: 1.6rem; font-weight: 500; line-height: 1.2; margin: 2.2rem 0 .8rem; }
        h3 { font-size: 1.6rem; font-weight: 500; line-height: 1.2; margin: 2.2rem 0 .8rem; }
        h4 { font: inherit; }
        .key { display: none; }
        .axes h3 { font: 600 .8rem/1 var(--sans); letter-spacing: .12em; text-transform: uppercase; color: var(--muted); margin: 1.4rem 0 .7rem; }
        .axes ul { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
        .axes li { display: flex; align-items: baseline; gap: .6em; }
        .badge {
          display: inline-block; flex: none; padding: .12em .6em .16em; border-radius: .25em; white-space: nowrap;
          background: var(--axis); color: var(--on-axis); font: 600 .78rem/1.45 var(--sans);
        }
        table { width: 100%; border-collapse: collapse; border-bottom: 1px solid var(--line); table-layout: fixed; }
        caption, .axis-title, #grid > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .room { display: none; }
        th, td { padding: .75rem .9rem; text-align: start; vertical-align: top; border-top: 1px solid var(--line); }
        thead th {
          position: sticky; top: 0; z-index: 1; padding-block: .5rem; border: 0; background: var(--paper);
          box-shadow: inset 0 -2px var(--ink); font: 600 .85rem/1.3 var(--sans);
        }
        th:first-child { width: 9.2rem; padding-inline-start: .6rem; }
        tbody th { font: 600 .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; }
        tbody th .to { font-weight: 400; }
        td + td, th + td { border-inline-start: 1px solid var(--line); }
        .event > * { background: var(--tint); padding-block: .5rem; }
        .event td { border-inline-start: 0; font-style: italic; }
        .event .place { color: var(--muted); font: .85rem/1.4 var(--sans); }
        .place::before { content: "·\\2002"; margin-inline-start: .4em; }
        .session { padding-inline-start: .85rem; border-inline-start: 4px solid var(--bar, var(--axis)); }
        td > .session + .session { margin-top: 1.2rem; }
        .head { margin-bottom: .6rem; }
        .session li + li { margin-top: .75rem; }
        .when { font: .8rem/1.4 var(--sans); font-variant-numeric: tabular-nums; color: var(--muted); }
        .id { margin-inline-start: .5em; padding-inline-start: .6em; border-inline-start: 1px solid var(--line); }
        .title { line-height: 1.3; text-wrap: pretty; }
        .title a { color: inherit; text-decoration-color: transparent; }
        .title a:hover { color: var(--accent); text-decoration-color: currentColor; }
        .who, .change { margin-top: .1rem; font: .87rem/1.35 var(--sans); color: var(--muted); hyphens: manual; }
        .change { font-style: italic; }
        .change::before { content: "↻\\2002"; font-style: normal; }
        .cancelled .title, .cancelled del { color: var(--muted); }
        .cancelled strong { color: var(--accent); font: 600 .8rem/1.4 var(--sans); margin-inline-end: .3em; }
        footer { margin-top: 3rem; padding-top: .8rem; border-top: 3px double var(--line); font: .85rem/1.4 var(--sans); color: var(--muted); }

        """

    static let dark = """
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #171614; --ink: #ece7dd; --muted: #b5ac9d; --line: #3d3932; --tint: #22201c; --accent: #f0aab1;
          }
          .session, .paper { --bar: color-mix(in oklab, var(--axis), white 25%); }
          .badge { box-shadow: 0 0 0 1px rgb(255 255 255 / .35); }
        }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }

        """
}
