import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierRecord } from '../../model/dossier.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { readableField } from '../../model/record/field-text.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { recordsOf } from '../../model/records-of.ts';
import type { Section } from '../section.ts';
import { type Paragraph, sentence } from '../sentence.ts';
import type { SummaryView } from '../summary-view.ts';

/** What was put right, taken back or withheld, in the order of entry; null when nothing was. */
export function correctionsSection(view: SummaryView): Section | null {
  const changes = [...corrected(view), ...retracted(view), ...withheld(view)];
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
    const kind = kinds.get(value.record);
    const shape = kind && (nouns[kind] as Noun).fields[value.field];
    const readable = (text: string | undefined): string | undefined =>
      text && readableField(shape, text);
    const text = words.corrections.corrected({
      record: value.record,
      kind: kind ?? 'record',
      on: value.correctedOn?.text ?? isoOfDay(entered.day),
      by: entered.by,
      field: value.field,
      before: readable(value.before),
      after: readable(value.after),
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

function withheld({ dossier, words }: SummaryView): readonly Change[] {
  return recordsOf(dossier).flatMap((record) => {
    if (!record.withheld) return [];
    const { n, because, entered } = record.withheld;
    const text = words.corrections.withheld(record.n, record.kind, isoOfDay(entered.day));
    const reason = words.corrections.because(because);
    return [{ n, paragraph: [sentence(text, [n, record.n]), sentence(reason, [n])] }];
  });
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
