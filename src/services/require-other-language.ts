import { InvalidInput } from '../errors.ts';
import { isInLanguage } from '../model/is-in-language.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { corrected } from '../queries/case/corrected.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';

/** A translation that is to be: of which passage, and into which language (BCP 47). */
interface Translating {
  readonly passage: number;
  readonly language: string;
}

/**
 * A translation is in another language than its original; where the source's is not on record, nothing is held against it.
 *
 * @throws InvalidInput.
 */
export async function requireOtherLanguage(
  reader: Reader,
  { passage, language }: Translating,
): Promise<void> {
  const [quoted] = await readRecords(reader, 'passage', { numbers: [passage] });
  const [held] = await readRecords(reader, 'snapshot', {
    numbers: quoted === undefined ? [] : [quoted.value.snapshot],
  });
  const written = await readRecords(reader, 'source', {
    numbers: held === undefined ? [] : [held.value.source],
  });
  const [source] = await corrected(reader, written, everyRecord);
  const original = source?.value.language;
  if (source === undefined || original === undefined) return;
  if (!isInLanguage(language, original) && !isInLanguage(original, language)) return;
  throw new InvalidInput(
    'original_language',
    `The source is in "${original}" itself, so "${language}" is no translation of it.`,
    {
      hints: [
        'Name the language that the words are put into.',
        `If the source is in another one: asof correct ${source.slug ?? source.n} --set language=TAG --because ….`,
      ],
    },
  );
}
