import type { Html } from '../markup/html.ts';

/** The look of a summary that stands alone: sober, light and dark, narrow and wide, on paper too. */
export const summaryStyle: Html = {
  markup: `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --soft: #5c584f; --rule: #d9d4c8; --link: #14507e; }
@media (prefers-color-scheme: dark) { :root { --paper: #181715; --ink: #ece8df; --soft: #aca598; --rule: #3c3933; --link: #93c4ea; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
p, ul { margin: 0 0 .75rem; }
ul { padding-left: 1.2rem; }
li { margin-bottom: .5rem; }
a { color: var(--link); }
sup { font-size: .72em; line-height: 0; margin-left: .15em; }
sup a { text-decoration: none; padding: .1em; }
sup a:hover, sup a:focus-visible { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.stamp, .records { color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
.records ul { list-style: none; padding: 0; }
.records li { margin-bottom: .25rem; }
.records li:target { color: var(--ink); font-weight: 600; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #333; --link: #000; } body { font-size: 10.5pt; } main { max-width: none; padding: 0; } h2, li, p { break-inside: avoid; } h2 { break-after: avoid; } }
`,
};
