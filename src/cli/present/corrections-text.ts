import { isoOfDay } from '../../model/day.ts';
import type { DossierRecord } from '../../model/dossier.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { readableField } from '../../model/record/field-text.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { wrap } from '../../summaries/wrap.ts';

/** What was put right, a line each with the old value, the new one, the day and the reason; nothing where nothing was. */
export function correctionsText(
  corrections: readonly DossierRecord<'correction'>[],
  records: readonly DossierRecord<NounName>[],
  width: number,
): readonly string[] {
  if (corrections.length === 0) return [];
  const kinds = new Map(records.map(({ n, kind }) => [n, kind]));
  const lines = corrections.map((correction) =>
    wrap(lineOf(correction, kinds.get(correction.value.record)), {
      width,
      first: '  ',
      indent: '    ',
    }),
  );
  return ['', 'Corrected', ...lines];
}

function lineOf(
  { value, entered }: DossierRecord<'correction'>,
  kind: NounName | undefined,
): string {
  const noun: Noun | undefined = kind && nouns[kind];
  const shown = (text: string | undefined): string =>
    text === undefined ? 'not given' : `"${readableField(noun?.fields[value.field], text)}"`;
  const when = value.correctedOn?.text ?? isoOfDay(entered.day);
  return `${kind ?? 'record'} ${value.record}, ${value.field}: ${shown(value.before)} → ${shown(value.after)} (${entered.by}, ${when}): ${value.because}`;
}
