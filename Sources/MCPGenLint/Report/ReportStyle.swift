// How the page looks: the reader's own fonts and colour scheme, tables that become cards in a narrow window, and
// colours that are readable (4.5 : 1) on what they stand on. Nothing is said by colour alone.

/// The style sheet.
enum ReportStyle {
  static let text: StaticString = """

    :root {
      --back: #ffffff; --panel: #f6f6f4; --text: #1b1c1e; --muted: #5b5f66; --line: #dcdcd8; --link: #1f56a8;
      --error: #a3201a; --error-back: #fbe9e7; --warning: #7a4d00; --warning-back: #fcf1d8;
      --note: #1d567f; --note-back: #e4f0f8; --heat: #b02a1c; --bar: #4f7fbf;
      --c0: #33669f; --c1: #c8752c; --c2: #3f8a5b; --c3: #9c4a86; --c4: #94821f; --c5: #3d93aa; --c6: #b5504a;
      --c7: #6a60b0; --rest: #8f9298; --rest-odd: #a9acb1;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #17181b; --panel: #202226; --text: #e6e6e3; --muted: #a3a7ae; --line: #3a3d43; --link: #8db8f2;
        --error: #ffa79c; --error-back: #47211e; --warning: #f0c26b; --warning-back: #41310f;
        --note: #97cbf0; --note-back: #1b3549; --heat: #ff7d66; --bar: #6e9bd8;
        --c0: #6fa3e0; --c1: #e39a57; --c2: #69bb8a; --c3: #d083b9; --c4: #c0ad4d; --c5: #6fc0d4; --c6: #e2827b;
        --c7: #a298ea; --rest: #6d7178; --rest-odd: #565a61;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 76rem; padding: 1.5rem; color: var(--text); background: var(--back);
      font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
    h1 { font-size: 1.6rem; }
    h2 { font-size: 1.3rem; margin-top: 2.5rem; }
    h3 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
    h4 { font-size: 0.9375rem; }
    p { margin: 0.4rem 0; }
    a { color: var(--link); }
    a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, .scroll:focus-visible {
      outline: 2px solid var(--link); outline-offset: 2px;
    }
    code {
      font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em;
    }
    .muted, footer { color: var(--muted); }
    .esc {
      font-weight: 600; color: var(--error); background: var(--error-back); border-radius: 3px; padding: 0 2px;
      unicode-bidi: isolate;
    }
    .lead { margin-top: 1rem; }
    .server { border-top: 1px solid var(--line); margin-top: 3rem; }
    .server > h2 { margin-top: 1.5rem; }
    .controls + .server { border-top: 0; margin-top: 0; }
    header { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center; justify-content: space-between; }
    footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 0.75rem; font-size: 0.85rem; }

    .counts { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0; padding: 0; }
    .count, .badge { border-radius: 4px; white-space: nowrap; }
    .count { padding: 0.25rem 0.7rem; }
    .count strong { font-size: 1.15rem; }
    .count.none { color: var(--muted); background: var(--panel); }
    .badge { padding: 0.05rem 0.4rem; font-size: 0.8rem; font-weight: 600; }
    .error { color: var(--error); background: var(--error-back); }
    .warning { color: var(--warning); background: var(--warning-back); }
    .note { color: var(--note); background: var(--note-back); }

    .controls {
      display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; position: sticky; top: 0; z-index: 1;
      margin-top: 2rem; padding: 0.6rem 0; background: var(--back); border-bottom: 1px solid var(--line);
    }
    .controls input[type=search] {
      font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--muted); border-radius: 4px;
      padding: 0.2rem 0.5rem; width: 15rem; max-width: 100%;
    }

    table { border-collapse: collapse; width: 100%; }
    table.plain { width: auto; max-width: 100%; }
    table.pairs { min-width: min(24rem, 100%); }
    .pairs th, .pairs td { padding-block: 0.3rem; }
    caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
    th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-inline-start: 0; }
    thead th { color: var(--muted); font-size: 0.85rem; font-weight: 600; border-bottom: 1px solid var(--muted); }
    tbody th { font-weight: 600; }
    tbody th .muted { font-weight: 400; font-size: 0.85rem; }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    th:has(button) { cursor: pointer; }
    th button { all: unset; cursor: pointer; border-radius: 2px; padding: 0 0.2em; }
    th button::after { content: "\\2195"; }
    th[aria-sort=ascending] button::after { content: "\\2191"; }
    th[aria-sort=descending] button::after { content: "\\2193"; }
    th[aria-sort] { color: var(--text); }
    tr:target, .group:target { background: var(--panel); }
    .tools th:first-child { width: 20%; }
    .tools th:nth-child(3) { width: 22%; }
    .tools .counts-link { text-decoration: none; }
    .tools .badge { display: inline-block; }
    .prose { white-space: pre-wrap; }
    summary { cursor: pointer; }
    .text summary .more { color: var(--link); }
    .text details[open] > summary { color: var(--muted); font-size: 0.85rem; }
    .text details[open] > summary > span { display: none; }
    .text details[open] > summary::after { content: "Fold"; }
    .parameters code { font-weight: 400; }
    .parameters .required { font-weight: 700; }
    dl { margin: 0.4rem 0 0; font-size: 0.875rem; }
    dd { margin: 0 0 0.4rem; white-space: pre-wrap; }
    .bar { display: block; width: 5.5rem; height: 5px; margin: 4px 0 0 auto; background: var(--panel); }
    .bar span { display: block; height: 100%; min-width: 1px; background: var(--bar); }

    .stack { display: flex; height: 1.75rem; border-radius: 4px; overflow: hidden; background: var(--panel); }
    .stack span { flex: 1 1 0; min-width: 0; box-shadow: inset -1px 0 var(--back); }
    .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; list-style: none; margin: 0.6rem 0 0; padding: 0; }
    .legend li { font-size: 0.85rem; }
    .key { display: inline-block; width: 0.7rem; height: 0.7rem; border-radius: 2px; margin-inline-end: 0.4rem; }
    .c0 { background: var(--c0); } .c1 { background: var(--c1); } .c2 { background: var(--c2); }
    .c3 { background: var(--c3); } .c4 { background: var(--c4); } .c5 { background: var(--c5); }
    .c6 { background: var(--c6); } .c7 { background: var(--c7); }
    .rest { background: var(--rest); } .rest.odd { background: var(--rest-odd); }

    .overlap { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; align-items: flex-start; }
    .drawing { min-width: 0; max-width: 100%; }
    .scroll { overflow-x: auto; margin: 0.75rem 0; }
    .matrix { display: block; }
    .matrix text { font: 11px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
    .matrix text { fill: var(--text); }
    .matrix .empty { fill: var(--panel); } .matrix .self { fill: var(--line); }
    .matrix path:hover { stroke: var(--text); }
    .matrix [class^=h] { fill: var(--heat); }
    .h0 { opacity: 0.06; } .h1 { opacity: 0.12; } .h2 { opacity: 0.2; } .h3 { opacity: 0.3; } .h4 { opacity: 0.4; }
    .h5 { opacity: 0.52; } .h6 { opacity: 0.64; } .h7 { opacity: 0.76; } .h8 { opacity: 0.88; } .h9 { opacity: 1; }
    .scale { color: var(--muted); font-size: 0.85rem; }
    .scale span { display: inline-block; width: 1rem; height: 0.7rem; background: var(--heat); }

    .group { border: 1px solid var(--line); border-radius: 6px; margin: 0.75rem 0; padding: 0.75rem 1rem; }
    .findings { list-style: none; margin: 0.25rem 0 0; padding: 0; }
    .findings > li { padding: 0.5rem 0; }
    .findings > li + li { border-top: 1px solid var(--line); }
    .findings p { margin: 0.15rem 0; }
    .rule { font-weight: 600; margin-inline-end: 0.5rem; }
    .place, .notes { color: var(--muted); font-size: 0.85rem; }
    .notes { margin: 0.2rem 0; padding-inline-start: 1.2rem; }

    @media (max-width: 46rem) {
      body { padding: 1rem; }
      .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; width: auto !important; }
      .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .cards tr { border-bottom: 1px solid var(--line); padding: 0.6rem 0; }
      .cards th, .cards td { border: 0; padding: 0.15rem 0; text-align: start; white-space: normal; }
      .cards td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); font-size: 0.85rem; }
      .bar { display: inline-block; margin: 0 0 2px 0.6rem; }
    }
    @media print {
      :root {
        --back: #fff; --panel: #f2f2f0; --text: #000; --muted: #444; --line: #bbb; --link: #000; --rest: #999;
        --rest-odd: #bbb;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      .controls, .more, th button { display: none; }
      .scroll { overflow: visible; }
      .matrix { max-width: 100%; height: auto; }
      .findings > li, tr { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      details::details-content { display: block; content-visibility: visible; }
    }

    """
}
