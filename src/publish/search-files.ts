import { html } from '../markup/html.ts';
import type { ListedClaim } from '../queries/listed-claim.ts';
import { plainText } from '../summaries/phrase.ts';
import { reviewedPhrase } from '../summaries/reviewed-phrase.ts';
import type { Words } from '../summaries/words/words.ts';
import { fileOf, nameIn } from '../web/links.ts';
import { reachText } from '../web/reach-in-words.ts';
import type { Page, Visit } from '../web/visit.ts';

/** The page to search from; without script it leads to the list of all claims. */
export function searchPage({ words, links }: Visit): Page {
  const { labels } = words.pages;
  const body = html`<h1>${labels.search}</h1>
<form role="search" id="search">
<p class="field"><label for="q">${labels.search}</label><input id="q" type="search" name="q" autocomplete="off"></p>
<p class="field"><button type="submit">${labels.search}</button></p>
</form>
<ul class="list" id="found" aria-live="polite"></ul>
<p><a href="${links.to('claims')}">${labels.claims}</a></p>
<script src="${links.file('search.js')}" defer></script>
`;
  return { path: 'search', title: labels.search, body, touched: null, asOf: null };
}

/** The index: of each claim its page, its words, where it stands, and last the words of claims that count as it. */
export function searchIndex(
  claims: readonly ListedClaim[],
  merged: ReadonlyMap<number, readonly string[]>,
  { words }: Visit,
): string {
  const rows = claims.map((claim) => [
    fileOf(`claims/${nameIn(claim)}`),
    claim.text,
    standsInWords(claim, words),
    ...(merged.get(claim.n) ?? []),
  ]);
  return `${JSON.stringify(rows)}\n`;
}

function standsInWords(claim: ListedClaim, words: Words): string {
  const { statuses, labels } = words.pages;
  const misleading = claim.misleading.length === 0 ? null : labels.misleading;
  const takenBack = claim.takenBack.map(({ kind }) => labels[kind]);
  const reviewed = reviewedPhrase(claim.reviews, words);
  const beside = [reachText(claim, words), misleading, reviewed && plainText(reviewed)];
  return [...takenBack, statuses[claim.status].label, ...beside]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Finds claims that hold every word that is typed; what it finds is set as text. */
export const searchScript = `'use strict';
(() => {
  const field = document.getElementById('q');
  const list = document.getElementById('found');
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  let index;
  const load = () => {
    index ??= fetch('search-index.json').then((answer) => answer.json())
      .then((rows) => rows.map(([href, text, status, ...merged]) => ({ href, text, status, folded: [text, ...merged].map(fold) })));
    return index;
  };
  const show = (claims) => {
    list.replaceChildren(...claims.slice(0, 50).map(({ href, text, status }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.className = 'to';
      link.textContent = text;
      const facts = document.createElement('p');
      facts.className = 'facts';
      facts.textContent = status;
      item.append(link, facts);
      return item;
    }));
  };
  field.addEventListener('input', async () => {
    const words = fold(field.value).split(/\\s+/).filter(Boolean);
    const claims = await load();
    if (words.join(' ') !== fold(field.value).split(/\\s+/).filter(Boolean).join(' ')) return;
    show(words.length === 0 ? [] : claims.filter(({ folded }) => folded.some((text) => words.every((word) => text.includes(word)))));
  });
  document.getElementById('search').addEventListener('submit', (event) => event.preventDefault());
})();
`;
