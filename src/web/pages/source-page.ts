import { type Html, html } from '../../markup/html.ts';
import { webAddress } from '../../markup/web-address.ts';
import { enteredFor } from '../../model/entered-for.ts';
import { isGone } from '../../model/is-gone.ts';
import { isKnownByUrl } from '../../model/is-known-by-url.ts';
import { type PublicSource, showPublicSource } from '../../queries/public/show-public-source.ts';
import type { SourceUse } from '../../queries/public/source-uses.ts';
import { phraseInHtml } from '../../summaries/phrase-in-html.ts';
import { translated } from '../../summaries/translated.ts';
import { archivedText } from '../archived-text.ts';
import { nameIn } from '../links.ts';
import { takenBackNotice } from '../taken-back-notice.ts';
import { lastOf } from '../touched-by.ts';
import type { Page, Visit } from '../visit.ts';

/** A source: what it is, what is quoted from it for which claim, and its archived text with the quotations in place. */
export async function sourcePage(visit: Visit, source: string): Promise<Page> {
  return sourcePageOf(await showPublicSource(visit.desk, { ...visit.clocks, source }), visit);
}

/** The page of a source that is read already. */
export function sourcePageOf(found: PublicSource, visit: Visit): Page {
  const { labels } = visit.words.pages;
  const body = html`${kicker(found, visit)}<h1>${heading(found)}</h1>
${takenBackNotice(found.source, found.moment.asOf, visit.words)}${facts(found, visit)}<h2>${labels.quotesFrom}</h2>
${quotations(found, visit)}<h2>${labels.archivedText}</h2>
${texts(found, visit)}`;
  return {
    path: `sources/${nameIn(found.source)}`,
    title: found.source.value.title,
    of: found.source,
    body,
    touched: lastOf([
      ...enteredFor(found.source),
      ...found.snapshots.flatMap(({ snapshot }) => enteredFor(snapshot)),
      ...found.uses.flatMap(({ record, passage }) =>
        [record, ...(passage?.translations ?? [])].flatMap(enteredFor),
      ),
      ...found.corrected,
    ]),
    asOf: found.moment.asOf,
  };
}

function kicker({ source }: PublicSource, { words }: Visit): Html {
  const { sourceKinds, date } = words.pages;
  const { sourceKind, publisher, publishedOn, authors = [] } = source.value;
  const parts = [
    html`${sourceKinds[sourceKind]}`,
    ...authors.map((author) => html`<bdi>${author}</bdi>`),
    ...(publisher === undefined ? [] : [html`<bdi>${publisher}</bdi>`]),
    ...(publishedOn === undefined ? [] : [html`${date(publishedOn.text)}`]),
  ];
  return html`<p class="kicker">${parts.map((part, at) => html`${at === 0 ? '' : ' · '}${part}`)}</p>\n`;
}

/** An address in place of a title leads there, and is not told a second time. */
const heading = ({ source: { value } }: PublicSource): Html =>
  isKnownByUrl(value) ? addressOf(value.title) : html`<bdi>${value.title}</bdi>`;

function addressOf(url: string): Html {
  const address = webAddress(url);
  return address === null
    ? html`<bdi>${url}</bdi>`
    : html`<a href="${address}" rel="noopener nofollow external"><bdi>${address}</bdi></a>`;
}

function facts({ source, origin }: PublicSource, { words, links }: Visit): Html {
  const { labels } = words.pages;
  const { url } = source.value;
  const lines = [
    url === undefined || isKnownByUrl(source.value)
      ? null
      : html`<p class="facts">${labels.original}: ${addressOf(url)}</p>\n`,
    origin === null
      ? null
      : html`<p class="facts">${labels.repeats}: <a href="${links.to(`sources/${nameIn(origin)}`)}"><bdi>${origin.value.title}</bdi></a></p>\n`,
    source.value.note === undefined ? null : html`<p><bdi>${source.value.note}</bdi></p>\n`,
  ];
  return html`${lines}`;
}

function quotations({ uses, snapshots }: PublicSource, visit: Visit): Html {
  const { labels } = visit.words.pages;
  if (uses.length === 0) return html`<p>${labels.nothing}</p>\n`;
  const texts = new Set(
    snapshots.flatMap(({ snapshot, text }) => (text === null ? [] : snapshot.n)),
  );
  return html`<ul class="list">\n${uses.map((use) => quotation(use, texts, visit))}</ul>\n`;
}

function quotation(
  { claim, passage, record, trouble }: SourceUse,
  texts: ReadonlySet<number>,
  { words, links }: Visit,
): Html {
  const { labels, placeIn, recordName, trouble: troubles } = words.pages;
  const place = placeIn({ page: passage?.value.page?.toString(), time: passage?.value.time });
  const quote = passage === null ? html`${labels.wholeSource}` : quoted(passage, texts, words);
  const inOurs = translated(passage, words).map(({ text, records }) => {
    const own = records.filter((n) => n !== passage?.n);
    const names = own.map((n) => html` <span class="facts">${recordName('translation', n)}</span>`);
    return html`\n<p>${phraseInHtml(text)}${names}</p>`;
  });
  return html`<li>${quote}${inOurs}
<p class="facts">${labels.quotedFor}: <a href="${links.to(`claims/${nameIn(claim)}`)}"><bdi>${claim.text}</bdi></a> <span>${recordName(record.kind, record.n)}</span>${
    place.length === 0 ? null : html` <span>${phraseInHtml(place)}</span>`
  }${trouble === null ? null : html` <span>⚠ ${troubles[trouble]}</span>`}</p></li>\n`;
}

/** It leads to its place in the text, where that is shown. */
function quoted(
  passage: NonNullable<SourceUse['passage']>,
  texts: ReadonlySet<number>,
  { pages }: Visit['words'],
): Html {
  const words = phraseInHtml(pages.quoted(passage.value.quote));
  const isMarked = texts.has(passage.value.snapshot) && !isGone(passage);
  return isMarked ? html`<a class="to" href="#passage-${passage.n}">${words}</a>` : words;
}

function texts({ snapshots, uses }: PublicSource, visit: Visit): Html {
  const { labels, date } = visit.words.pages;
  const newest = snapshots.at(-1);
  const quoted = new Set(uses.map(({ passage }) => passage?.value.snapshot));
  const shown = snapshots.filter(
    ({ snapshot }) => snapshot === newest?.snapshot || quoted.has(snapshot.n),
  );
  if (shown.length === 0) return html`<p>${labels.noText}</p>\n`;
  return html`${shown.map(
    ({
      snapshot,
      text,
      capturedOn,
    }) => html`<p class="facts">${labels.captured} ${date(capturedOn)} · SHA-256 <span class="hash">${snapshot.value.textSha256}</span></p>
${
  text === null
    ? html`<p class="notice">${labels.withheldText}</p>\n`
    : html`<div class="archived" dir="auto">${archivedText(
        text,
        uses.filter(({ passage }) => passage?.value.snapshot === snapshot.n),
        visit,
      )}</div>\n`
}`,
  )}`;
}
