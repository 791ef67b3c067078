import type { ForeignRow, ForeignValue } from './foreign.ts';
import { textAt } from './foreign.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming, IncomingAppearance, IncomingReview } from './incoming.ts';
import { linesOf } from './lines.ts';
import { ratingRule } from './ratings/rating-rule.ts';
import { statusOfRating } from './ratings/read-rating.ts';
import { kindOfName } from './unnamed-group.ts';

/**
 * LIAR: statements that PolitiFact rated, fourteen columns with tabs between them, no header and no quoting: a
 * quotation mark is a quotation mark. The five counts hold the row itself, so they stay in the row and are no record.
 */
export const liar: ImportFormat = { name: 'liar', version: 1, rule: ratingRule, rows, read };

async function* rows(text: AsyncIterable<string>): AsyncIterable<ForeignRow> {
  let row = 0;
  for await (const line of linesOf(text)) {
    if (line.trim() === '') continue;
    row += 1;
    yield { row, value: line.replace(/^\uFEFF/, '').split('\t') };
  }
}

const columns = { label: 1, statement: 2, subjects: 3, speaker: 4, job: 5, context: 13 } as const;

function read(row: ForeignValue): Incoming {
  const text = textAt(row, [columns.statement]);
  if (text === undefined) throw new RowProblem('its third column holds no statement');
  const subjects = (textAt(row, [columns.subjects]) ?? '').split(',').map((each) => each.trim());
  return {
    claim: {
      text,
      language: 'en',
      topics: subjects.filter((subject) => subject !== ''),
      at: { text: [columns.statement] },
    },
    appearances: appearancesIn(row),
    reviews: reviewsIn(row),
  };
}

function appearancesIn(row: ForeignValue): readonly IncomingAppearance[] {
  const name = textAt(row, [columns.speaker]);
  if (name === undefined) return [];
  return [
    {
      speaker: { name, kind: kindOfName(name), at: { name: [columns.speaker] } },
      role: textAt(row, [columns.job]),
      place: textAt(row, [columns.context]),
      at: { role: [columns.job], place: [columns.context] },
    },
  ];
}

function reviewsIn(row: ForeignValue): readonly IncomingReview[] {
  const rating = textAt(row, [columns.label]);
  if (rating === undefined) return [];
  const status = statusOfRating({ label: rating, language: 'en' });
  return [{ publisher: 'PolitiFact', rating, status, at: { rating: [columns.label] } }];
}
