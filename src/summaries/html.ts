import { type Html, html } from '../markup/html.ts';
import type { Outline } from './outline.ts';
import { plainText } from './phrase.ts';
import { phraseInHtml } from './phrase-in-html.ts';
import type { Section } from './section.ts';
import type { Paragraph, Sentence } from './sentence.ts';
import { summaryStyle } from './summary-style.ts';

/**
 * The summary as one page of HTML that needs nothing else: no script, no request, its style inside. Each
 * sentence ends with links to its records, which stand at the end. Stored text is data.
 */
export function toHtml(outline: Outline): string {
  const { language, title, stamp, method, recordsTitle, records } = outline;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${plainText(title)}</title>
<style>${summaryStyle}</style>
</head>
<body>
<main>
<h1>${phraseInHtml(title)}</h1>
<p class="stamp">${phraseInHtml(stamp)}</p>
${sectionsInHtml(outline)}
<p class="stamp">${phraseInHtml(method)}</p>
<section class="records">
<h2>${recordsTitle}</h2>
<ul>
${records.map(({ n, text }) => html`<li id="record-${n}">${phraseInHtml(text)}</li>\n`)}</ul>
</section>
</main>
</body>
</html>
`;
  return page.markup;
}

/** Where a record is to be seen, and what it is called there. */
export interface RecordPlace {
  readonly href: string;
  readonly hint: string | null;
}

/** The sections alone, for a page that has a head of its own, and places for some of the records. */
export function sectionsInHtml(
  { sections }: Pick<Outline, 'sections'>,
  placeOf: (n: number) => RecordPlace = recordBelow,
): Html {
  return html`${sections.map((section) => sectionInHtml(section, placeOf))}`;
}

/** A record stands at the end of the page. */
export const recordBelow = (n: number): RecordPlace => ({ href: `#record-${n}`, hint: null });

type PlaceOf = (n: number) => RecordPlace;

function sectionInHtml({ key, title, shape, paragraphs }: Section, placeOf: PlaceOf): Html {
  const body =
    shape === 'prose'
      ? html`${paragraphs.map((paragraph) => html`<p>${paragraphInHtml(paragraph, placeOf)}</p>\n`)}`
      : html`<ul>\n${paragraphs.map((paragraph) => html`<li>${paragraphInHtml(paragraph, placeOf)}</li>\n`)}</ul>\n`;
  return html`<section id="${key.replaceAll('_', '-')}" class="part">\n<h2>${title}</h2>\n${body}</section>\n`;
}

/** Sentences of a paragraph, each with its records behind it. */
export function paragraphInHtml(paragraph: Paragraph, placeOf: PlaceOf): Html {
  return html`${paragraph.map(
    (each, at) => html`${at === 0 ? '' : ' '}${sentenceInHtml(each, placeOf)}`,
  )}`;
}

function sentenceInHtml({ text, records }: Sentence, placeOf: PlaceOf): Html {
  return html`${phraseInHtml(text)}<sup>${records.map(
    (n, at) => html`${at === 0 ? '' : ' '}${linkTo(n, placeOf(n))}`,
  )}</sup>`;
}

function linkTo(n: number, { href, hint }: RecordPlace): Html {
  return hint === null
    ? html`<a href="${href}">${n}</a>`
    : html`<a href="${href}" title="${hint}">${n}</a>`;
}
