import { nouns } from '../../model/nouns/nouns.ts';
import { readableField } from '../../model/record/field-text.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { CorrectedRecord } from '../../services/correct-record.ts';
import { recordJson } from './record-json.ts';

/** What was put right; `correction` is the first field's, `corrections` all. */
export function correctedJson({ record, corrections, moved }: CorrectedRecord) {
  const { kind, id, n } = record;
  const made = corrections.map((correction) => ({
    ...recordJson(correction),
    before: correction.value.before ?? null,
    after: correction.value.after ?? null,
    on: correction.value.correctedOn?.text ?? null,
    record: { kind, id, n },
  }));
  return { correction: made[0], corrections: made, moved };
}

/** The same for people. */
export function correctedText({ record, corrections, moved }: CorrectedRecord): string {
  const noun: Noun = nouns[record.kind];
  const shown = (field: string, text: string | undefined): string =>
    text === undefined ? 'not given' : `"${readableField(noun.fields[field], text)}"`;
  return [
    `Corrected ${record.kind} ${record.n}.`,
    ...corrections.map(
      ({ value: { field, before, after } }) =>
        `  ${field}: ${shown(field, before)} → ${shown(field, after)}`,
    ),
    ...moved.map(({ claim, before, after }) => `  claim ${claim}: ${before} → ${after}`),
  ].join('\n');
}
