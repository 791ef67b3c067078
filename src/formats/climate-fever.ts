import type { Stance, Strength } from '../model/vocabularies/evidence.ts';
import { type ForeignValue, isList, isObject, textAt } from './foreign.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming, IncomingEvidence } from './incoming.ts';
import { parsePythonLiteral } from './python-literal.ts';
import { tableRows } from './table-rows.ts';
import { verdictStatus } from './verdict-status.ts';
import { wikipediaPage } from './wikipedia-page.ts';

/**
 * Climate-FEVER (https://www.sustainablefinance.uzh.ch/en/research/climate-fever.html): claims with five sentences of
 * Wikipedia each and the votes on them, as CSV whose last column is a literal of Python, or as JSON lines.
 */
export const climateFever: ImportFormat = {
  name: 'climate-fever',
  version: 1,
  rule: {
    name: 'climate-fever',
    release: '1',
    text:
      'SUPPORTS and REFUTES map to supported and refuted, DISPUTED to conflicting, NOT_ENOUGH_INFO to none. A sentence has ' +
      'the stance of its label; not enough info is context. Strength is moderate where at least two voted and all agreed on ' +
      'that stance, else weak.',
  },
  rows: tableRows,
  read,
};

function read(row: ForeignValue): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const text = textAt(row, ['claim']);
  if (text === undefined) throw new RowProblem('it holds no claim');
  const rating = textAt(row, ['claim_label']);
  return {
    claim: { text, language: 'en', at: { text: ['claim'] } },
    reviews:
      rating === undefined
        ? []
        : [
            {
              publisher: 'Climate-FEVER',
              rating,
              status: verdictStatus(rating),
              at: { rating: ['claim_label'] },
            },
          ],
    evidence: evidencesOf(row.evidences ?? null).flatMap(readEvidence),
  };
}

/** As a list, or as the text of one in Python. */
function evidencesOf(held: ForeignValue): readonly ForeignValue[] {
  if (isList(held)) return held;
  const literal = typeof held === 'string' ? parsePythonLiteral(held) : null;
  if (literal === null || !isList(literal.value)) {
    throw new RowProblem('its evidences are no list');
  }
  return literal.value;
}

function readEvidence(evidence: ForeignValue): readonly IncomingEvidence[] {
  const article = textAt(evidence, ['article']);
  const label = textAt(evidence, ['evidence_label']);
  if (article === undefined || label === undefined) return [];
  const stance = stances[label] ?? 'context';
  const sentence = textAt(evidence, ['evidence']);
  return [
    {
      source: wikipediaPage(article),
      stance,
      strength: stance === 'context' ? undefined : strengthOf(evidence, label),
      // A note is told as the desk's own, so it says whose words these are.
      note: sentence && `Climate-FEVER gives this sentence of it: ${sentence}`,
      graded: true,
    },
  ];
}

const stances: Readonly<Record<string, Stance>> = { SUPPORTS: 'supports', REFUTES: 'refutes' };

function strengthOf(evidence: ForeignValue, label: string): Strength {
  const held = isObject(evidence) ? evidence.votes : undefined;
  const votes = isList(held) ? held.filter((vote) => vote !== null) : [];
  return votes.length >= 2 && votes.every((vote) => vote === label) ? 'moderate' : 'weak';
}
