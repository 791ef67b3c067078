import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict } from '../errors.ts';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { sealingWith } from '../model/record/canonical-record.ts';
import { toStored } from '../model/record/columns.ts';
import type { Noun } from '../model/record/noun.ts';
import { type NounName, nounNames } from '../model/record/noun-name.ts';
import { withoutTexts } from '../model/record/withheld.ts';
import { Words } from '../model/schemas/words.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import { numbersByKind } from '../queries/numbers-by-kind.ts';
import { rowsAbout } from '../queries/rows-about.ts';
import { wordsShared } from '../queries/words-shared.ts';
import { eraseBlobs, eraseRests, eraseTexts } from '../store/erase-texts.ts';
import { readRecords, type WrittenRecord } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { slugFrom } from './choose-slug.ts';
import { Handle, Private, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePerson } from './require-person.ts';

/** Takes the texts of a record out of the desk, with all that holds the same words. */
export const WithholdRecord = z.strictObject({
  record: Handle,
  because: Words,
  private: Private,
});

/** What was withheld. */
export interface WithheldTexts {
  readonly record: FoundRecord;
  readonly withholding: Recorded<'withholding'>;
  /** Other records that held words of it, and so were withheld with it. */
  readonly also: readonly { readonly kind: NounName; readonly n: number; readonly id: string }[];
  /** What it quotes, whom it names and where it stands: records of their own, whose texts are still there. */
  readonly stays: readonly { readonly kind: NounName; readonly n: number }[];
  /** SHA-256 of captured bytes and texts that are gone. */
  readonly blobs: readonly string[];
  /** Whether the files of the desk are free of it; else a reader held back the last step, or the user may not do it. */
  readonly scrubbed: boolean;
}

/** Who wrote stays with the ledger; why something was withheld stays with its hashes. */
const withholdable = nounNames.filter((name) => name !== 'actor' && name !== 'withholding');

/**
 * Withholds a record: its texts are overwritten, on every face and in the file, and cannot be had back. Its hashes
 * and the reason stay, and the desk still verifies. Backups and dumps made before still hold it.
 *
 * @throws InvalidInput unless a person does it; NotFound; Conflict when it was withheld before.
 */
export async function withholdRecord(
  desk: Desk,
  input: z.input<typeof WithholdRecord>,
): Promise<WithheldTexts> {
  const facts = parseInput(WithholdRecord, input);
  requirePerson(desk, 'withhold a text');
  const withheld = await performAct(
    desk,
    'record.withheld',
    (act) => withholdWords(act, facts),
    facts,
  );
  return { ...withheld, scrubbed: await desk.store.scrub() };
}

async function withholdWords(
  act: Act,
  { record: name, because }: z.output<typeof WithholdRecord>,
): Promise<Omit<WithheldTexts, 'scrubbed'>> {
  const record = await getRecord(act.db, name, { kinds: withholdable });
  const { numbers, blobs } = await wordsShared(act.db, record.n);
  const known = await readRecords(act.db, 'withholding', {
    where: { column: 'record', among: numbers },
  });
  const gone = new Set(known.map(({ value }) => value.record));
  if (gone.has(record.n)) throw withheldBefore(record);
  const records = await readInOrder(
    act,
    numbers.filter((n) => !gone.has(n)),
  );
  const withholdings: Recorded<'withholding'>[] = [];
  for (const each of records) withholdings.push(await withholdTexts(act, each, because));
  await eraseBlobs(act.db, blobs);
  await eraseRests(act.db, await rowsAbout(act.db, records));
  const own = withholdings.find(({ value }) => value.record === record.n);
  if (!own) throw new TypeError(`Record ${record.n} was not withheld`);
  const also = records.filter(({ n }) => n !== record.n);
  return {
    record,
    withholding: own,
    also: also.map(({ kind, n, id }) => ({ kind, n, id })),
    stays: await stillThere(
      act,
      records.find(({ n }) => n === record.n),
    ),
    blobs,
  };
}

/** Of what a record names, what holds words that may tell as much as its own and was never withheld. */
async function stillThere(
  act: Act,
  record: WrittenRecord | undefined,
): Promise<WithheldTexts['stays']> {
  const { passage, speaker, via = [], source } = (record?.value ?? {}) as NamesOthers;
  const named = [passage, speaker, ...via, source].filter((n) => n !== undefined);
  const withheld = await readRecords(act.db, 'withholding', {
    where: { column: 'record', among: named },
  });
  const gone = new Set(withheld.map(({ value }) => value.record));
  const kinds = await numbersByKind(
    act.db,
    named.filter((n) => !gone.has(n)),
  );
  return [...kinds]
    .flatMap(([kind, numbers]) => numbers.map((n) => ({ kind, n })))
    .sort((one, other) => one.n - other.n);
}

/** The fields by which a record names what it quotes, who speaks and where it stands. */
interface NamesOthers {
  readonly passage?: number;
  readonly speaker?: number;
  readonly via?: readonly number[];
  readonly source?: number;
}

/** Records that one record's texts are withheld, and overwrites them. */
export async function withholdTexts(
  act: Act,
  record: WrittenRecord,
  because: string,
): Promise<Recorded<'withholding'>> {
  const { n, kind, slug } = record;
  const noun: Noun = nouns[kind];
  const row = await act.db
    .selectFrom('record')
    .select('salt')
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  const seal = sealingWith(row.salt ?? new Uint8Array());
  const keepSlug = slug !== undefined && !spellsOut(slug, record);
  const bare = withoutTexts(noun, { stamp: record, value: record.value }, { seal, keepSlug });
  const withholding = await act.record('withholding', {
    record: n,
    because,
    seals: bare.seals.length > 0 ? bare.seals : undefined,
  });
  await eraseTexts(act.db, { n, kind, slug: bare.slug, stored: toStored(noun, bare.value) });
  return withholding;
}

/** A slug that was made from the words is these words; one that was chosen names the record and stays. */
function spellsOut(slug: string, { kind, value }: WrittenRecord): boolean {
  const words: { readonly [Name in NounName]?: (value: RecordValue<Name>) => string } = {
    claim: ({ text }) => text,
    source: ({ title }) => title,
    speaker: ({ name }) => name,
    topic: ({ name }) => name,
  };
  const made = slugFrom((words[kind] as ((value: unknown) => string) | undefined)?.(value) ?? '');
  return made !== undefined && (slug === made || slug.replace(/-\d+$/, '') === made);
}

async function readInOrder(
  act: Act,
  numbers: readonly number[],
): Promise<readonly WrittenRecord[]> {
  const records: WrittenRecord[] = [];
  for (const [kind, own] of await numbersByKind(act.db, numbers)) {
    records.push(...(await readRecords(act.db, kind, { numbers: own })));
  }
  return records.sort((one, other) => one.n - other.n);
}

function withheldBefore({ kind, n }: FoundRecord): Conflict {
  return new Conflict('withheld_before', `The texts of ${kind} ${n} were withheld before.`, {
    hints: ['Nothing was written.'],
  });
}
