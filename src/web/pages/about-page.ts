import { html } from '../../markup/html.ts';
import { rows } from '../../model/ladder/rows.ts';
import { ladderRule } from '../../model/ladder/standing.ts';
import { rungs, statuses } from '../../model/vocabularies/statuses.ts';
import { statusMark } from '../status-mark.ts';
import type { Page, Visit } from '../visit.ts';

/** How it works: the method in a paragraph, what the statuses mean, how far a look goes, and the rule as its own table has it. */
export async function aboutPage({ words }: Visit): Promise<Page> {
  const { labels, statuses: terms, rungs: rungTerms } = words.pages;
  const body = html`<h1>${labels.method}</h1>
<p class="lead">${labels.methodText}</p>
<h2>${labels.meanings}</h2>
<dl>
${statuses.codes.map((code) => html`<dt>${statusMark(code, words)}</dt>\n<dd><p>${terms[code].means}</p></dd>\n`)}</dl>
<h2>${labels.rungTitle}</h2>
<dl>
${rungs.codes.map((code) => html`<dt>${rungTerms[code].label}</dt>\n<dd><p>${rungTerms[code].means}</p></dd>\n`)}</dl>
<h2>${labels.ladder} ${ladderRule}</h2>
<p>${labels.rowGives}</p>
<section class="wide" tabindex="0" aria-label="${labels.ladder}">
<table>
<thead><tr><th scope="col">${labels.row}</th><th scope="col">${labels.when}</th><th scope="col">${labels.gives}</th></tr></thead>
<tbody>
${rows.map(({ number, says, gives }) => html`<tr><th scope="row">${number}</th><td>${unmarked(says)}</td><td>${unmarked(gives)}</td></tr>\n`)}</tbody>
</table>
</section>
`;
  return { path: 'about', title: labels.method, body, touched: null, asOf: null };
}

/** The table is written for a page of Markdown. */
const unmarked = (text: string): string => text.replaceAll(/[`*]/g, '');
