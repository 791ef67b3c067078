/** The look of the pages: a newspaper's fact desk; system fonts, light and dark, phone and desk, paper too. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #fff; --ink: #1c1b19; --soft: #57534a; --rule: #dcd7ca; --link: #0f4c81; --quiet: #f1eee5;
  --unchecked: #5d5a54; --no_evidence_found: #2a5c8f; --insufficient: #7a5b00; --supported: #0b6b57;
  --refuted: #a8370a; --conflicting: #7b3478; --pending: #4a4aa0; --not_checkable: #6a4f3c; --mark: #fff3bf; --inside: #fff;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #161513; --card: #1e1d1a; --ink: #ebe7dd; --soft: #b0a99b; --rule: #3a372f; --link: #8ec3ee; --quiet: #232119;
  --unchecked: #b5b0a5; --no_evidence_found: #8fbdea; --insufficient: #dcb94a; --supported: #5fc9ae;
  --refuted: #f39a6b; --conflicting: #d9a0d6; --pending: #b0b0f2; --not_checkable: #d0b39c; --mark: #4d4310; --inside: #161513;
} }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; border-top: 4px solid var(--ink); background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; overflow-wrap: break-word; }
/* The rules are as wide as the words. */
.masthead, main, .picker, footer { width: calc(100% - 2.5rem); max-width: 43.5rem; margin-inline: auto; }
.masthead { padding-top: 1.25rem; }
.masthead nav, .site, .mark, .kicker, .stamp, .hint, label, input, select, button, th, td, dt, .facts, figcaption, summary, sup, .picker, footer, .count, .skip { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.site { margin: 0; font-weight: 700; font-size: 1.0625rem; }
.site a { color: inherit; text-decoration: none; }
.masthead nav ul { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; list-style: none; margin: .5rem 0 0; padding: 0 0 .75rem; border-bottom: 1px solid var(--rule); font-size: .9375rem; }
.masthead nav a { color: var(--soft); text-decoration: none; display: inline-block; padding: .3rem 0; }
.masthead nav a:hover, .site a:hover { text-decoration: underline; }
.masthead nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--ink); }
.skip { position: absolute; left: -100vw; top: 0; background: var(--ink); color: var(--paper); padding: .5rem 1rem; z-index: 1; }
.skip:focus { left: 0; }
main { padding-block: 1.75rem 2rem; outline: none; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .6rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .4rem; }
p, ul, ol { margin: 0 0 .8rem; }
ul, ol { padding-left: 1.25rem; }
li { margin-bottom: .45rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
sup { font-size: .68em; line-height: 0; margin-left: .2em; }
sup a { text-decoration: none; padding: .15em .1em; }
sup a:hover { text-decoration: underline; }
.kicker { color: var(--soft); font-size: .875rem; margin: 0 0 .4rem; }
.kicker::first-letter { text-transform: uppercase; }
.lead { font-size: 1.125rem; }
.stamp, .hint, .facts { color: var(--soft); font-size: .875rem; }
.notice { border-left: 4px solid var(--refuted); background: var(--quiet); padding: .6rem .9rem; }
.mark { display: inline-flex; align-items: baseline; gap: .4em; font-weight: 650; font-size: .875rem; white-space: nowrap; }
.mark .shape { align-self: center; }
.shape { flex: none; width: 1em; height: 1em; }
.shape .inside, svg .inside { stroke: var(--inside); }
${['unchecked', 'no_evidence_found', 'insufficient', 'supported', 'refuted', 'conflicting', 'pending', 'not_checkable'].map((code) => `.s-${code} { color: var(--${code}); } .f-${code} { fill: var(--${code}); }`).join('\n')}
.standing { border: 1px solid var(--rule); border-top: 4px solid currentColor; background: var(--card); border-radius: 3px; padding: 1rem 1.15rem .4rem; margin: 1rem 0 1.5rem; }
.standing > :not(.mark) { color: var(--ink); }
.standing .mark { font-size: 1.125rem; margin-bottom: .5rem; }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 1.5rem; margin: 0 0 1rem; }
.parts div { border-top: 1px solid var(--rule); padding-top: .5rem; }
dt { font-size: .8125rem; color: var(--soft); }
dd { margin: .15rem 0 0; }
.list { list-style: none; padding: 0; margin: 0; }
.list > li { border-top: 1px solid var(--rule); padding: .75rem 0; margin: 0; }
.list > li:last-child { border-bottom: 1px solid var(--rule); }
.list a.to { color: inherit; text-decoration: none; font-size: 1.0625rem; }
.list a.to:hover { text-decoration: underline; }
.list .facts { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: .2rem 0 0; align-items: baseline; }
.tally { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .75rem 1.5rem; }
.tally li { border-top: 1px solid var(--rule); padding-top: .6rem; margin: 0; }
.tally a { text-decoration: none; }
.tally a:hover .mark { text-decoration: underline; }
.tally .count { font-size: .9375rem; font-weight: 400; }
.tally p { font-size: .9375rem; line-height: 1.45; margin: .25rem 0 0; color: var(--soft); }
.count { font-variant-numeric: tabular-nums; color: var(--ink); font-weight: 650; }
#found { margin: 1rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; }
.field { margin: 0; display: grid; gap: .2rem; flex: 1 1 11rem; }
.field:has(button), .field:has([type=checkbox]) { flex: 0 0 auto; }
label { font-size: .8125rem; color: var(--soft); }
input, select, button { font-size: 1rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 3px; padding: .45rem .6rem; width: 100%; min-height: 2.5rem; }
[type=checkbox] { width: 1.25rem; min-height: 1.25rem; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; cursor: pointer; width: auto; padding-inline: 1.1rem; }
::placeholder { color: var(--soft); opacity: 1; }
.picker { border-top: 1px solid var(--rule); padding-block: 1.25rem; }
.picker h2 { margin: 0 0 .6rem; font-size: 1rem; }
.picker .hint { flex-basis: 100%; margin: 0; }
footer { border-top: 1px solid var(--rule); padding-block: 1rem 3rem; color: var(--soft); font-size: .875rem; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule); }
th { color: var(--soft); font-weight: 600; }
figure { margin: 0 0 1rem; }
figure > .wide > svg, .card > svg { display: block; width: 100%; height: auto; min-width: 34rem; }
figcaption { color: var(--soft); font-size: .875rem; margin-bottom: .4rem; }
svg text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: var(--ink); }
svg .soft { fill: var(--soft); } svg .axis { stroke: var(--rule); } svg .tick { stroke: var(--soft); } svg .paper { fill: var(--card); } svg .edge { stroke: var(--soft); fill: none; }
details { margin: 0 0 1rem; } summary { cursor: pointer; color: var(--link); font-size: .875rem; padding: .25rem 0; }
.timeline { list-style: none; padding: 0; border-left: 2px solid var(--rule); }
.timeline > li { padding: 0 0 .6rem 1rem; position: relative; margin: 0; }
.timeline > li::before { content: ""; position: absolute; left: -.3rem; top: .6em; width: .5rem; height: .5rem; background: var(--soft); border-radius: 50%; }
.timeline > li.moves { font-weight: 600; } .timeline > li.moves::before { background: var(--ink); border-radius: 0; transform: rotate(45deg); }
.timeline time, .timeline .day { display: block; color: var(--soft); font-size: .875rem; font-weight: 400; font-family: system-ui, sans-serif; }
.records { font-size: .8125rem; color: var(--soft); } .records ul { list-style: none; padding: 0; } .records li:target { background: var(--mark); color: var(--ink); }
.archived { white-space: pre-wrap; background: var(--card); border: 1px solid var(--rule); border-radius: 3px; padding: 1rem 1.15rem; margin: 0 0 1rem; }
mark { background: var(--mark); color: inherit; padding: .05em 0; border-bottom: 2px solid currentColor; }
mark.trouble { border-bottom-style: wavy; text-decoration: underline wavy; }
mark:target { outline: 3px solid var(--link); }
.hash { font: .8125rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
@media (max-width: 30rem) { body { font-size: 1rem; } .tally { grid-template-columns: 1fr; } th, td { padding-right: .5rem; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --rule: #999; --link: #000; --mark: #eee; --quiet: #fff; }
  body { font-size: 10.5pt; } .masthead nav, .picker, .skip, .embed, form { display: none; } body { border-top: 0; } .masthead, main, footer { max-width: none; width: auto; }
  h2, h3 { break-after: avoid; } li, tr, figure, .standing { break-inside: avoid; } details::details-content { content-visibility: visible; }
}
`;

/** The sign in the tab of a browser. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1c1b19"/><circle cx="14" cy="14" r="7" fill="none" stroke="#fbfaf6" stroke-width="3"/><path d="m19.5 19.5 6 6" stroke="#fbfaf6" stroke-width="3" stroke-linecap="round"/></svg>\n';
