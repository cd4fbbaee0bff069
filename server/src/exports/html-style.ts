/** Readable on a phone, on paper and in the dark. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.6 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin-block: 1.6em 0.4em; }
h1 { font-size: 1.8rem; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin-block: 0.5em; }
a { overflow-wrap: anywhere; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
dt { min-inline-size: 7rem; font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.sealed, blockquote { margin: 1em 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
.sealed { border-color: #2a6f97; }
.sealed :is(h2, h3, h4, h5, h6) { margin-block-start: 0; }
blockquote { border-color: #8a8a8a; }
.notice { font-style: italic; }
table { border-collapse: collapse; margin-block: 0.75em; }
th, td { padding: 0.3rem 0.7rem; border: 1px solid #8a8a8a; text-align: start; vertical-align: top; }
:is(th, td) > p { margin: 0; }
@media print { main { padding: 0; } .sealed, tr { break-inside: avoid; } }
`;
