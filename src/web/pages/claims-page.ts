import { InvalidInput } from '../../errors.ts';
import { type Html, html } from '../../markup/html.ts';
import { claimKinds } from '../../model/vocabularies/claims.ts';
import { statuses } from '../../model/vocabularies/statuses.ts';
import type { ClaimFilters } from '../../queries/list-claims.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { type ClaimCounts, countPublicClaims } from '../../queries/public/count-public-claims.ts';
import { listPublicClaims } from '../../queries/public/list-public-claims.ts';
import { listPublicRecords } from '../../queries/public/list-public-records.ts';
import { searchPublicClaims } from '../../queries/public/search-public-claims.ts';
import { claimList } from '../claim-list.ts';
import { nameIn } from '../links.ts';
import { pageOfAll } from '../page-of-all.ts';
import { statusMark } from '../status-mark.ts';
import type { Page, Visit } from '../visit.ts';

/** The list of claims: with filters and how many stand where on a server; in a folder all of them by status. */
export async function claimsPage(visit: Visit): Promise<Page> {
  const { desk, words, clocks } = visit;
  const { labels } = words.pages;
  const { asOf } = await resolveMoment(desk, clocks);
  const body = visit.isLive ? await filtered(visit) : await byStatus(visit);
  const whole = html`<h1>${labels.claims}</h1>\n${body}`;
  return { path: 'claims', title: labels.claims, body: whole, touched: null, asOf };
}

async function filtered(visit: Visit): Promise<Html> {
  const { desk, asked, words } = visit;
  const { labels } = words.pages;
  const filters = filtersOf(visit);
  const query = asked.get('q')?.trim() ?? '';
  const found =
    query === ''
      ? { ...(await listPublicClaims(desk, filters)), isMore: false }
      : { ...(await searchPublicClaims(desk, query, filters)), next: null };
  const counts = query === '' ? await countPublicClaims(desk, filters) : null;
  return html`${await form(visit)}${counts === null ? null : facets(counts, visit)}<h2>${labels.claims}</h2>
${claimList(found.items, visit)}${found.next === null ? null : more(found.next, visit)}${
  found.isMore ? html`<p class="hint">${labels.moreFound}</p>\n` : null
}`;
}

function filtersOf({ asked, clocks }: Visit): ClaimFilters {
  const given = (name: string): string | undefined => asked.get(name)?.trim() || undefined;
  return {
    ...clocks,
    status: oneOf(statuses.codes, given('status')),
    kind: oneOf(claimKinds.codes, given('kind')),
    topic: given('topic'),
    speaker: given('speaker'),
    stale: asked.has('stale'),
    withoutMistakes: true,
    after: given('after'),
  };
}

function oneOf<Code extends string>(
  codes: readonly Code[],
  text: string | undefined,
): Code | undefined {
  if (text === undefined) return undefined;
  const code = codes.find((each) => each === text);
  if (code !== undefined) return code;
  throw new InvalidInput('bad_code', `"${text.slice(0, 60)}" is none of ${codes.join(', ')}.`);
}

async function form(visit: Visit): Promise<Html> {
  const { words, asked, clocks } = visit;
  const { labels, statuses: terms, kinds } = words.pages;
  const topics = await pageOfAll((after) =>
    listPublicRecords(visit.desk, 'topic', { ...clocks, after, limit: 1000 }),
  );
  const option = (value: string, label: string, field: string): Html =>
    asked.get(field) === value
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`;
  const select = (field: string, label: string, options: readonly Html[]): Html =>
    html`<p class="field"><label for="f-${field}">${label}</label><select id="f-${field}" name="${field}"><option value="">${labels.any}</option>${options}</select></p>\n`;
  return html`<form method="get" action="/claims" role="search">
<p class="field"><label for="f-q">${labels.search}</label><input id="f-q" type="search" name="q" value="${asked.get('q') ?? ''}"></p>
${select(
  'status',
  labels.status,
  statuses.codes.map((code) => option(code, terms[code].label, 'status')),
)}${select(
  'kind',
  labels.kind,
  claimKinds.codes.map((code) => option(code, kinds[code], 'kind')),
)}${select(
  'topic',
  labels.topic,
  topics.map((topic) => option(nameIn(topic), topic.value.name, 'topic')),
)}${clocks.asOf === undefined ? null : html`<input type="hidden" name="as-of" value="${clocks.asOf}">`}${
  clocks.knownAt === undefined
    ? null
    : html`<input type="hidden" name="known-at" value="${clocks.knownAt}">`
}<p class="field"><button type="submit">${labels.filter}</button></p>
</form>
`;
}

function facets(counts: ClaimCounts, visit: Visit): Html {
  const { words } = visit;
  const present = statuses.codes.filter((code) => counts.has(code));
  return html`<h2>${words.pages.labels.byStatus}</h2>
<ul class="tally">
${present.map(
  (code) =>
    html`<li><a href="${addressWith({ status: code }, visit)}">${statusMark(code, words)}</a> <span class="count">${counts.get(code) ?? 0}</span></li>\n`,
)}</ul>
`;
}

function more(next: string, visit: Visit): Html {
  return html`<p><a href="${addressWith({ after: next }, visit)}" rel="next">${visit.words.pages.labels.more}</a></p>\n`;
}

function addressWith(change: Readonly<Record<string, string>>, { asked, links }: Visit): string {
  const query = new URLSearchParams(asked);
  query.delete('after');
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  const address = links.to('claims');
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

async function byStatus(visit: Visit): Promise<Html> {
  const { desk, words, clocks } = visit;
  const claims = await pageOfAll((after) =>
    listPublicClaims(desk, { ...clocks, withoutMistakes: true, after, limit: 1000 }),
  );
  const present = statuses.codes.filter((code) => claims.some(({ status }) => status === code));
  return html`${present.map(
    (code) => html`<section aria-labelledby="${code}">
<h2 id="${code}">${statusMark(code, words)}</h2>
<p class="hint">${words.pages.statuses[code].means}</p>
${claimList(
  claims.filter(({ status }) => status === code),
  visit,
)}</section>\n`,
  )}`;
}
