import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict } from '../errors.ts';
import { isGone } from '../model/is-gone.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { Words } from '../model/schemas/words.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../queries/case/known-record.ts';
import { isTakenBack } from '../queries/case/taken-back.ts';
import { withWithheld } from '../queries/case/with-withheld.ts';
import { getRecord } from '../queries/find-record.ts';
import { readRecords, type WrittenRecord } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Language, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requireNoProposal } from './require-no-proposal.ts';
import { requireOtherLanguage } from './require-other-language.ts';
import { takeOver } from './take-over.ts';

/** What a passage says, in another language. */
export const AddTranslation = z.strictObject({
  passage: Handle,
  /** The language that it is put into. */
  language: Language,
  text: Words,
  /** Who translated; absent: whoever enters it. */
  by: Words.optional(),
  private: Private,
});

/** A translation as it is on record now. */
export interface AddedTranslation {
  readonly translation: Pick<Recorded<'translation'>, 'kind' | 'n' | 'id' | 'slug' | 'value'>;
  /** One of the same text was there already, and none was made. */
  readonly met: boolean;
  /** The one that was met was a draft, which a person takes over by entering it. */
  readonly accepted: boolean;
}

/**
 * Records a translation of a passage; what a model or a rule enters is a draft. One that is equal in language and text to one
 * that was not taken back is met and not made again.
 *
 * @throws InvalidInput `original_language`; NotFound; Conflict for a passage that was withheld or taken back, or is only
 * proposed.
 * @example await addTranslation(desk, { passage: '12', language: 'de', text: 'Ich weiß von keinem Bericht.' })
 */
export async function addTranslation(
  desk: Desk,
  input: z.input<typeof AddTranslation>,
): Promise<AddedTranslation> {
  const facts = parseInput(AddTranslation, input);
  return performAct(desk, 'translation.added', (act) => recordTranslation(act, facts), facts);
}

async function recordTranslation(
  act: Act,
  facts: z.output<typeof AddTranslation>,
): Promise<AddedTranslation> {
  const { language, text, by } = facts;
  const { n: passage } = await getRecord(act.db, facts.passage, { kinds: ['passage'] });
  await requireQuotable(act, passage);
  await requireNoProposal(act, 'passage', { n: passage });
  await requireOtherLanguage(act.db, { passage, language });
  const known = await equalTranslation(act, { passage, language, text });
  if (known) return { translation: known, met: true, accepted: await takeOver(act, known) };
  const value = { passage, language, text, translator: by };
  const translation = await act.record('translation', value);
  return { translation, met: false, accepted: false };
}

/** @throws Conflict for words that are gone or were taken back: no translation brings them back. */
async function requireQuotable(act: Act, n: number): Promise<void> {
  const written = await readRecords(act.db, 'passage', { numbers: [n] });
  const passage = knownOf(await readNow(act, written), 'passage', n);
  if (isGone(passage)) {
    const because = passage.withheld?.because;
    throw new Conflict('text_withheld', `The words of passage ${n} were withheld.`, {
      hints: because === undefined ? [] : [`The reason given: ${because}`],
    });
  }
  if (!isTakenBack(passage, await act.today())) return;
  throw new Conflict('passage_taken_back', `Passage ${n} was taken back.`, {
    hints: [
      `If it stands after all: asof retract ${passage.retractions[0]?.n} --mistake --because ….`,
    ],
  });
}

/** One that counts before a draft. */
async function equalTranslation(
  act: Act,
  { passage, language, text }: { passage: number; language: string; text: string },
): Promise<Known<'translation'> | undefined> {
  const where = { column: 'passage', among: [passage] };
  const written = await readRecords(act.db, 'translation', { where });
  const today = await act.today();
  const equal = allKnown(await readNow(act, written), 'translation').filter(
    (each) =>
      !isGone(each) &&
      !isTakenBack(each, today) &&
      each.value.text === text &&
      each.value.language.toLowerCase() === language.toLowerCase(),
  );
  return equal.find(({ draft }) => !draft) ?? equal[0];
}

const readNow = async (act: Act, written: readonly WrittenRecord[]) =>
  withWithheld(act.db, await knownRecords(act.db, written, everyRecord));
