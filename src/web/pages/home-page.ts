import { html } from '../../markup/html.ts';
import { statuses } from '../../model/vocabularies/statuses.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { countPublicClaims } from '../../queries/public/count-public-claims.ts';
import { publicDay } from '../../queries/public/public-day.ts';
import { publicNews } from '../../queries/public/public-news.ts';
import { phraseInHtml } from '../../summaries/phrase-in-html.ts';
import { listItem } from '../claim-list.ts';
import { dayPicture } from '../day-picture.ts';
import { statusMark } from '../status-mark.ts';
import type { Page, Visit } from '../visit.ts';

/** The first page: what is new on record, and how many claims stand where, in words. */
export async function homePage(visit: Visit): Promise<Page> {
  const { desk, words, clocks, links } = visit;
  const { labels, statuses: terms, counted, news: kinds } = words.pages;
  const { asOf } = await resolveMoment(desk, clocks);
  const counts = await countPublicClaims(desk, clocks);
  const news = await publicNews(desk, { ...clocks, limit: 8 });
  const tally = statuses.codes.filter((code) => counts.has(code));
  const body = html`<h1>${labels.site}</h1>
<p class="lead">${labels.tagline}</p>
<h2>${labels.byStatus}</h2>
<ul class="tally">
${tally.map(
  (
    code,
  ) => html`<li><a href="${withStatus(links.to('claims'), code, visit)}">${statusMark(code, words)}</a>
<span class="count">${phraseInHtml(counted(counts.get(code) ?? 0))}</span>
<p>${terms[code].means}</p></li>\n`,
)}</ul>
<h2>${labels.news}</h2>
${
  news.length === 0
    ? html`<p>${labels.nothing}</p>\n`
    : html`<ul class="list">\n${news.map(({ claim, newest }) =>
        listItem(claim, visit, [
          html`<span>${kinds[newest.kind]}, ${words.pages.date(newest.enteredOn)}</span>`,
        ]),
      )}</ul>\n`
}${dayPicture(await publicDay(desk, clocks), visit)}`;
  return { path: '', title: labels.home, body, touched: null, asOf };
}

/** A file cannot be filtered: there the list of all claims has a heading for each status. */
function withStatus(address: string, status: string, { isLive }: Visit): string {
  if (!isLive) return `${address}#${status}`;
  return `${address}${address.includes('?') ? '&' : '?'}status=${status}`;
}
