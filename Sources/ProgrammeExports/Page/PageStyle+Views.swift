extension PageStyle {
    /// What the views beside the grid look like, and the tools. One view is shown at a time: the address tells which, or
    /// the script. A browser that understands neither shows all.
    static let views = """
        @media screen {
          @supports selector(:has(*)) {
            html:not(.scripted) .view { display: none; }
            html:not(.scripted) .view:is(:target, :has(:target)) { display: block; }
            html:not(.scripted) main:not(:has(:target)) > #grid { display: block; }
          }
          .scripted .view:not(.open) { display: none; }
        }
        #tools {
          display: flex; flex-wrap: wrap; align-items: center; gap: .7rem 1.2rem; margin-top: .9rem; padding: .7rem .9rem;
          background: var(--tint); border-radius: .4rem; font: .9rem/1.4 var(--sans);
        }
        #tools .search { display: flex; align-items: center; gap: .6rem; }
        #tools input { width: min(20rem, 55vw); }
        #tools input, #tools button, summary {
          font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: .3rem; padding: .35rem .7rem;
        }
        #tools input::placeholder { color: var(--muted); opacity: 1; }
        #tools button, summary { cursor: pointer; }
        #mine::before { content: "☆\\2002"; }
        #mine[aria-pressed=true]::before { content: "★\\2002"; }
        #tools #mine[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
        .print { position: relative; }
        .print ul { position: absolute; z-index: 3; inset-inline-start: 0; margin-top: .3rem; padding: .4rem; background: var(--paper); border: 1px solid var(--muted); border-radius: .3rem; width: max-content; max-width: 80vw; }
        #tools .print button { display: block; width: 100%; border: 0; text-align: start; }
        #tools .print button:hover { background: var(--tint); }
        #status:empty, .hint { display: none; }
        #status { font-weight: 600; }
        .starred .hint { display: block; flex-basis: 100%; color: var(--muted); }
        .star {
          float: inline-end; width: 1.75rem; height: 1.75rem; margin: -.3rem -.3rem 0 .3rem; padding: 0; border: 0; border-radius: .3rem;
          background: none; color: var(--muted); font: 1.1rem/1 var(--sans); cursor: pointer;
        }
        .star::before { content: "☆"; }
        .star[aria-pressed=true] { color: var(--accent); }
        .star[aria-pressed=true]::before { content: "★"; }
        .star:hover { background: var(--tint); color: var(--accent); }
        .group { margin-top: 2.2rem; padding-top: .2rem; border-top: 1px solid var(--line); }
        .group h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .7rem; margin: .8rem 0 .2rem; font-size: 1.35rem; line-height: 1.25; }
        .group h3 bdi { min-width: 0; }
        .group .date { font-size: 1.1rem; color: var(--muted); }
        .sessions { columns: 20rem; column-gap: 2rem; margin-top: 1rem; }
        .sessions .session { break-inside: avoid; margin-bottom: 1.6rem; }
        .sessions .head { font: 600 .88rem/1.45 var(--sans); font-variant-numeric: tabular-nums; hyphens: manual; }
        .sessions .head .badge { margin-inline-start: .4em; }
        .theme { display: block; margin-top: .2rem; font: italic 1rem/1.3 var(--serif); color: var(--muted); }
        .plain { --axis: var(--line); }
        #speakers > ul { columns: 21rem; column-gap: 2.5rem; }
        #speakers > ul > li { break-inside: avoid; padding-bottom: .75rem; }
        #speakers ul ul { font: .87rem/1.45 var(--sans); }
        #speakers .from { display: block; }
        .from { color: var(--muted); font: .87rem/1.4 var(--sans); }
        .name { font-weight: 600; }
        .paper {
          max-width: 46rem; align-self: start; padding-inline-start: 1.1rem; border-inline-start: 4px solid var(--bar, var(--axis));
          scroll-margin-top: 1rem;
        }
        .abstracts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(32rem, 100%), 1fr)); gap: 2rem 3rem; }
        .abstracts h3 { grid-column: 1 / -1; margin-bottom: -.6rem; }
        .paper .badge { margin-inline-start: .5em; }
        .paper .title { margin: .25rem 0; font-size: 1.3rem; line-height: 1.25; font-weight: 500; text-wrap: balance; }
        .abstract { margin-top: .5rem; line-height: 1.5; text-wrap: pretty; }
        .abstract + .abstract { margin-top: 0; text-indent: 1.4em; }
        .keywords { margin-top: .5rem; font: .87rem/1.4 var(--sans); color: var(--muted); }
        .paper:target, .paper:focus { background: linear-gradient(90deg, var(--tint), transparent); }
        .withdrawn { margin-top: 1.2rem; }
        .withdrawn h4 { font: 600 .85rem/1.4 var(--sans); }
        .withdrawn li { margin-top: .4rem; }

        """

    /// A table as a list of cards.
    static let cards = """
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
        td > .session { margin-top: .7rem; padding: .8rem .9rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--bar, var(--axis)); border-radius: .4rem; }
        td .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem .7rem; }
        .room { display: block; margin-inline-start: auto; order: 1; font: 600 .85rem/1.4 var(--sans); }
        .axis-title { position: static; order: 2; width: auto; height: auto; flex-basis: 100%; clip-path: none; white-space: normal; font-style: italic; color: var(--muted); line-height: 1.3; }
        .axes ul { flex-direction: column; gap: .7rem; }
        .where span { display: block; }
        .where span + span::before { content: none; }

        """
}
