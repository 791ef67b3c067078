import type { Stance } from '../model/vocabularies/evidence.ts';
import { type ForeignValue, isList, isObject } from './foreign.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming, IncomingEvidence } from './incoming.ts';
import { jsonRows } from './json-rows.ts';
import { Spot } from './spot.ts';
import { verdictStatus } from './verdict-status.ts';
import { wikipediaPage } from './wikipedia-page.ts';

/**
 * FEVER (https://fever.ai/dataset/fever.html): claims with sets of sentences of Wikipedia. It grades none of them, so
 * every claim with evidence derives `insufficient`, whatever its label; the label is a review.
 */
export const fever: ImportFormat = {
  name: 'fever',
  version: 1,
  rule: {
    name: 'fever',
    release: '1',
    text:
      'SUPPORTS and REFUTES map to supported and refuted and give the cited sentences that stance; NOT ENOUGH INFO maps ' +
      'to none and cites nothing. The set says nothing of how far a sentence would settle the claim, so no strength is set.',
  },
  rows: (text) => jsonRows(text, new Set()),
  read,
};

function read(row: ForeignValue): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const spot = new Spot(row);
  const text = spot.get('claim').text;
  if (text === undefined) throw new RowProblem('it holds no claim');
  const rating = spot.get('label').text;
  const status = rating === undefined ? undefined : verdictStatus(rating);
  const stance = status === 'supported' ? 'supports' : status === 'refuted' ? 'refutes' : 'context';
  return {
    claim: { text, language: 'en', at: { text: ['claim'] } },
    reviews:
      rating === undefined
        ? []
        : [{ publisher: 'FEVER', rating, status, at: { rating: ['label'] } }],
    evidence: evidenceIn(row.evidence ?? null, stance),
  };
}

/** Each sentence once, whichever sets it stands in: `[annotation, evidence, page, sentence]`. */
function evidenceIn(sets: ForeignValue, stance: Stance): readonly IncomingEvidence[] {
  const cited = new Map<string, IncomingEvidence>();
  for (const set of isList(sets) ? sets : []) {
    for (const sentence of isList(set) ? set : []) {
      const [, , page, place] = isList(sentence) ? sentence : [];
      if (typeof page !== 'string' || page === '' || isObject(place) || isList(place)) continue;
      const note = `Sentence ${String(place)} of the article as FEVER numbers them.`;
      cited.set(`${page} ${String(place)}`, { source: wikipediaPage(titleOf(page)), stance, note });
    }
  }
  return [...cited.values()];
}

/** FEVER writes brackets and colons of titles as the Penn Treebank does. */
function titleOf(page: string): string {
  return page
    .replaceAll('-LRB-', '(')
    .replaceAll('-RRB-', ')')
    .replaceAll('-LSB-', '[')
    .replaceAll('-RSB-', ']')
    .replaceAll('-COLON-', ':')
    .replaceAll('_', ' ');
}
