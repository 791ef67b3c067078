import { type Html, html } from '../markup/html.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import { plainText } from '../summaries/phrase.ts';
import { reviewedPhrase } from '../summaries/reviewed-phrase.ts';
import type { Words } from '../summaries/words/words.ts';
import { embedFrame } from '../web/embed-frame.ts';
import { fileOf } from '../web/links.ts';
import { misleadingMark, shapes, statusMark } from '../web/status-mark.ts';
import type { ClaimFacts, Page } from '../web/visit.ts';

/** A claim's page with the facts its cards are made from. */
export interface CardGiven {
  readonly page: Page;
  readonly facts: ClaimFacts;
  readonly words: Words;
}

/** A picture for social networks, 1200 by 630: the claim, where it stands in word and shape, the mark *misleading*, how far looks go, what others made of it where there is room, and as of when. */
export function socialCard({ page, facts, words }: CardGiven): string {
  const { labels, date } = words.pages;
  const reach = facts.reach === null ? [] : lines(facts.reach, { wide, most: 2 });
  // More than one line of how far looks go leaves the claim too few of its own.
  const below = [...reach, ...(reach.length > 1 ? [] : reviewLine(facts, words))];
  const markAt = 500 - 36 * below.length;
  const stands = standsInWords(facts, words);
  const says = [page.title, stands, ...below].join(' ');
  const card = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" role="img" aria-label="${says}" font-family="system-ui, 'DejaVu Sans', Arial, sans-serif">
<rect width="1200" height="630" fill="#fbfaf6"/>
<rect width="1200" height="14" fill="${colours[facts.status]}"/>
<text x="72" y="96" font-size="30" font-weight="700" fill="#1c1b19">${labels.site}</text>
${lines(page.title, { wide: 40, most: 5 - below.length }).map(
  (line, at) =>
    html`<text x="72" y="${186 + at * 62}" font-size="50" font-family="Georgia, 'DejaVu Serif', serif" fill="#1c1b19">${line}</text>\n`,
)}<g transform="translate(72 ${markAt}) scale(3)" color="${colours[facts.status]}">${inCard(shapes[facts.status])}</g>
<text x="136" y="${markAt + 38}" font-size="38" font-weight="700" fill="${colours[facts.status]}">${stands}</text>
${below.map(
  (line, at) =>
    html`<text x="72" y="${markAt + 92 + at * 36}" font-size="26" fill="#1c1b19">${line}</text>\n`,
)}<text x="72" y="592" font-size="24" fill="#57534a">${page.asOf === null ? '' : date(page.asOf)}</text>
</svg>
`;
  return card.markup;
}

/** How many letters of the small size a line holds. */
const wide = 80;

/** How others rated it, the newest; nothing where that is longer than a line, for what is cut off a rating may turn it round. */
function reviewLine({ reviews }: ClaimFacts, words: Words): readonly string[] {
  const reviewed = reviewedPhrase(reviews, words);
  const line = reviewed === null ? '' : capital(plainText(reviewed));
  return line === '' || [...line].length > wide ? [] : [line];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The status in a word, with the mark *misleading* where it stands, and that the claim was taken back. */
function standsInWords(
  { status, isMisleading, takenBack }: ClaimFacts,
  { pages: { statuses, labels } }: Words,
): string {
  const marks = isMisleading ? [labels.misleading] : [];
  return [statuses[status].label, ...marks, ...takenBack.map((kind) => labels[kind])].join(' · ');
}

/** The inside of a filled shape is paper; here there is no stylesheet to say so. */
const inCard = ({ markup }: Html): Html => ({
  markup: markup.replace(/class="inside"([^>]*)stroke="currentColor"/g, '$1stroke="#fbfaf6"'),
});

const colours: Readonly<Record<Status, string>> = {
  unchecked: '#5d5a54',
  no_evidence_found: '#2a5c8f',
  insufficient: '#7a5b00',
  supported: '#0b6b57',
  refuted: '#a8370a',
  conflicting: '#7b3478',
  pending: '#4a4aa0',
  not_checkable: '#6a4f3c',
};

function lines(
  text: string,
  { wide, most }: { readonly wide: number; readonly most: number },
): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = found.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && [...joined].length <= wide) found[found.length - 1] = joined;
    else found.push([...word].slice(0, wide).join(''));
  }
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), `${found[most - 1]} …`];
}

/** A small page to be framed by others: where the claim stands, what people made of it, and the way to why. */
export function embed({ page, facts, words }: CardGiven): string {
  const { asOf } = page;
  const whole = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<main>
<h1><a href="../${fileOf(page.path)}" target="_top"><bdi>${page.title}</bdi></a></h1>
<p>${statusMark(facts.status, words)}${facts.isMisleading ? html` ${misleadingMark(words)}` : null}</p>
<p>${facts.sentence}</p>
${facts.judged.length === 0 ? null : html`<p>${facts.judged.join(' ')}</p>\n`}<p class="stamp">${words.pages.labels.site}${asOf === null ? null : html` · ${words.pages.date(asOf)}`}</p>
</main>
</body>
</html>
`;
  return whole.markup;
}

/** What an oEmbed consumer is told (https://oembed.com): a frame around the small page. */
export function oEmbed({ page, words }: CardGiven, base: string): string {
  const [, name = ''] = page.path.split('/');
  const frame = embedFrame({ base, name, title: page.title });
  const document = {
    ...{ version: '1.0', type: 'rich', title: page.title },
    ...{ provider_name: words.pages.labels.site, provider_url: `${base}/` },
    ...{ html: frame.markup, width: 600, height: 320 },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
