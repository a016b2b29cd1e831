import { escapeHtml, type Html } from "./html";

/** What a page's policy allows for its one style sheet: the hash of it, as `sha256-…`. */
export type StyleHash = string;

/**
 * A page that stands by itself: no script, nothing from elsewhere, one style sheet that its policy knows by its hash.
 * `styleHash` is that of `pageStyle`.
 */
export function toHtmlPage(title: string, body: Html, styleHash: StyleHash, language: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.markup}
</main>
</body>
</html>
`;
}

/**
 * The style of all pages. The five series colours are Okabe and Ito's, told apart by people with any colour vision, in a
 * darker set on light ground and a lighter one on dark ground; no meaning rests on colour alone.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f6f8; --ink: #1c1f24; --soft: #565d68; --line: #d3d7de;
  --blue: #0062a3; --orange: #a85200; --green: #00735a; --red: #b3261e; --violet: #84408a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #202329; --ink: #e8eaee; --soft: #a7aeba; --line: #3a3f48;
    --blue: #6cb8f0; --orange: #f0a050; --green: #4dc3a2; --red: #ff8a80; --violet: #d79bdc;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 1.2rem; margin: 40px 0 6px; padding-top: 12px; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 22px 0 6px; }
p { margin: 0 0 10px; max-width: 76ch; }
.soft { color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 10px; margin: 18px 0 4px; padding: 0; list-style: none; }
.figures li { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 8px 14px; min-width: 110px; }
.figures b { display: block; font-size: 1.35rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.93rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--soft); border-bottom: 2px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
blockquote { margin: 4px 0; padding: 2px 0 2px 12px; border-left: 3px solid var(--line); max-width: 80ch; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
.conflict mark { text-decoration-color: var(--red); }
.differs { color: var(--red); font-weight: 600; }
.checked { color: var(--green); font-weight: 600; }
.lost { color: var(--orange); font-weight: 600; }
article.conflict { break-inside: avoid; border: 1px solid var(--line); border-left: 4px solid var(--red); border-radius: 6px; padding: 10px 14px; margin: 12px 0; }
article.conflict.mild { border-left-color: var(--orange); }
article.conflict p { margin: 0 0 6px; }
.path { font: 0.85em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
progress { width: 160px; height: 12px; vertical-align: middle; accent-color: var(--green); }
svg { display: block; max-width: 100%; height: auto; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
svg text { fill: var(--ink); }
svg .axis text, svg .quiet { fill: var(--soft); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .dot { fill: var(--blue); stroke: var(--ground); stroke-width: 1.5; }
svg .dot.outlier { fill: var(--red); }
svg .dot.dateline { fill: none; stroke: var(--soft); stroke-width: 1.5; }
svg .ring { fill: none; stroke: var(--red); stroke-width: 2; }
.cell { white-space: nowrap; }
.matrix td, .matrix th { padding-right: 14px; }
.matrix thead th { vertical-align: bottom; font-size: 0.82rem; white-space: nowrap; }
.matrix td { min-width: 92px; }
.matrix tbody th { font-weight: 600; min-width: 130px; position: sticky; left: 0; background: var(--ground); }
abbr { text-decoration: none; }
.sheet td:first-child { width: 28px; }
.sheet input { width: 16px; height: 16px; accent-color: var(--green); }
.sheet tr { break-inside: avoid; }
details > summary { cursor: pointer; }
@media (forced-colors: active) { svg text { fill: CanvasText; } svg .dot { fill: CanvasText; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --blue: #004a7c; --orange: #8a4300; --green: #005a46; --red: #9b1c15; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  .matrix { font-size: 7.5pt; table-layout: fixed; } .matrix td, .matrix tbody th { min-width: 0; padding-right: 6px; } .matrix thead th { white-space: normal; font-size: 6.5pt; } .matrix td, .matrix th { overflow-wrap: anywhere; }
  h2, h3 { break-after: avoid; } .scroll { overflow: visible; } thead { display: table-header-group; } svg, table { break-inside: auto; }
}
`;
