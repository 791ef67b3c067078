import { type Html, html } from '../markup/html.ts';
import { phraseInHtml } from '../summaries/phrase-in-html.ts';
import { feedNames, feedTitle } from './feed-names.ts';
import { fileOf } from './links.ts';
import type { Page, Visit } from './visit.ts';

/** What stands around every page: its head, the way to the others, the picker of days, the foot. */
export function shell(page: Page, visit: Visit): string {
  const { words, links } = visit;
  const { labels } = words.pages;
  const title = page.path === '' ? labels.site : `${page.title} · ${labels.site}`;
  const whole = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${links.file('style.css')}">
<link rel="icon" href="${links.file('icon.svg')}" type="image/svg+xml">
${feeds(visit)}${headOf(page, visit)}</head>
<body>
<a class="skip" href="#content">${labels.skip}</a>
<header class="masthead">
<p class="site"><a href="${links.to('')}">${labels.site}</a></p>
<nav aria-label="${labels.menu}">
<ul>
${[...rooms, ...(visit.site === undefined ? [] : (['search'] as const))].map((room) => item(room, page, visit))}</ul>
</nav>
</header>
<main id="content" tabindex="-1">
${page.body}</main>
${visit.isLive ? picker(page, visit) : null}<footer>
${stamp(page, visit)}<p>${labels.tagline}</p>
</footer>
</body>
</html>
`;
  return whole.markup;
}

const rooms = ['claims', 'speakers', 'sources', 'topics', 'corrections', 'about'] as const;

function item(
  room: (typeof rooms)[number] | 'search',
  { path }: Page,
  { words, links }: Visit,
): Html {
  const isHere = path === room || path.startsWith(`${room}/`);
  const label = words.pages.labels[room];
  return isHere
    ? html`<li><a href="${links.to(room)}" aria-current="${path === room ? 'page' : 'true'}">${label}</a></li>\n`
    : html`<li><a href="${links.to(room)}">${label}</a></li>\n`;
}

/** What machines read of a claim's page on a published site. */
function headOf({ path, title, claim }: Page, { site, links }: Visit): Html | null {
  if (claim === undefined || site === undefined) return null;
  const [name = ''] = path.split('/').slice(1);
  const { base } = site;
  const description = [claim.sentence, ...claim.judged].join(' ');
  return html`<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${
  base === null
    ? null
    : html`<link rel="canonical" href="${base}/${fileOf(path)}">
<meta property="og:url" content="${base}/${fileOf(path)}">
<meta property="og:image" content="${base}/cards/${name}.svg">
<link rel="alternate" type="application/json+oembed" href="${links.file(`oembed/${name}.json`)}" title="oEmbed">
`
}${claim.linkedData === null ? null : dataBlock(claim.linkedData)}`;
}

/** Data, not script; no text in it can end the element it stands in. */
function dataBlock(data: object): Html {
  const text = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapedInJson);
  return { markup: `<script type="application/ld+json">${text}</script>\n` };
}

const escapedInJson = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function feeds({ links, words }: Visit): Html {
  return html`${feedNames.map(
    (
      name,
    ) => html`<link rel="alternate" type="application/atom+xml" title="${feedTitle(name, words)}" href="${links.file(`${name}.xml`)}">
<link rel="alternate" type="application/feed+json" title="${feedTitle(name, words)}" href="${links.file(`${name}.json`)}">
`,
  )}`;
}

function stamp({ asOf, touched }: Page, { words: { pages } }: Visit): Html {
  return html`<p class="stamp">${asOf === null ? null : html`${phraseInHtml(pages.asOf(asOf))}. `}${
    touched === null ? null : phraseInHtml(pages.touched(touched.position, touched.at))
  }</p>
`;
}

/** A form without script: the same page, as of another day or as known at another moment. */
function picker({ path }: Page, { words, clocks, asked, links }: Visit): Html {
  const { labels } = words.pages;
  const isMoved = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  const kept = [...asked].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<section class="picker" aria-labelledby="picker">
<h2 id="picker">${labels.picker}</h2>
<form method="get" action="/${path}">
${kept}<p class="field"><label for="pick-day">${labels.pickDay}</label>
<input id="pick-day" name="as-of" value="${clocks.asOf ?? ''}" placeholder="2023-04-01" aria-describedby="pick-hint"></p>
<p class="field"><label for="pick-known">${labels.pickKnown}</label>
<input id="pick-known" name="known-at" value="${clocks.knownAt ?? ''}" placeholder="57" aria-describedby="pick-hint"></p>
<p class="field"><button type="submit">${labels.show}</button></p>
<p class="hint" id="pick-hint">${labels.pickHint}</p>
</form>
${isMoved ? html`<p><a href="${links.to(path).split('?')[0] ?? ''}">${labels.now}</a></p>\n` : null}</section>
`;
}
