import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierRecord } from '../../model/dossier.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { recordsOf } from '../records-of.ts';
import type { Section } from '../section.ts';
import { type Paragraph, sentence } from '../sentence.ts';
import type { SummaryView } from '../summary-view.ts';

/** What was put right or taken back, in the order of entry; null when nothing was. */
export function correctionsSection(view: SummaryView): Section | null {
  const changes = [...corrected(view), ...retracted(view)];
  if (changes.length === 0) return null;
  return {
    key: 'corrections',
    title: view.words.sections.corrections,
    shape: 'list',
    paragraphs: changes.sort((one, other) => one.n - other.n).map(({ paragraph }) => paragraph),
  };
}

interface Change {
  readonly n: number;
  readonly paragraph: Paragraph;
}

function corrected({ dossier, words }: SummaryView): readonly Change[] {
  const kinds = new Map(recordsOf(dossier).map(({ n, kind }) => [n, kind]));
  return dossier.corrections.map(({ n, value, entered }) => {
    const text = words.corrections.corrected({
      record: value.record,
      kind: kinds.get(value.record) ?? 'record',
      on: value.correctedOn?.text ?? isoOfDay(entered.day),
      by: entered.by,
      field: value.field,
      before: value.before,
      after: value.after,
    });
    const because = words.corrections.because(value.because);
    return {
      n,
      paragraph: [sentence(text, [n, value.record]), sentence(because, [n])],
    };
  });
}

function retracted(view: SummaryView): readonly Change[] {
  return recordsOf(view.dossier).flatMap((record) =>
    record.retractions.flatMap((retraction) => {
      const text = retractionText(retraction, { record, view });
      if (text === null) return [];
      const because = view.words.corrections.because(retraction.value.because);
      const { n } = retraction;
      return [{ n, paragraph: [sentence(text, [n, record.n]), sentence(because, [n])] }];
    }),
  );
}

/** A withdrawal that comes after the as-of day has not happened yet, and is not told. */
function retractionText(
  { value, entered }: Dossier['claim']['retractions'][number],
  { record, view }: { readonly record: DossierRecord<NounName>; readonly view: SummaryView },
) {
  const say = view.words.corrections;
  const enteredOn = isoOfDay(entered.day);
  if (value.retractionKind === 'mistake') return say.mistake(record.n, record.kind, enteredOn);
  const on = value.withdrawnOn ?? { text: enteredOn, first: entered.day, last: entered.day };
  const asOf = parseEdtf(view.dossier.moment.asOf)?.last ?? entered.day;
  if (on.first > asOf) return null;
  return say.withdrawn(record.n, record.kind, { on: on.text, possibly: on.last > asOf });
}
