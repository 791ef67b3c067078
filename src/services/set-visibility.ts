import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { nouns } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { Noun } from '../model/record/noun.ts';
import { nounNames } from '../model/record/noun-name.ts';
import { restsOn } from '../model/record/rests-on.ts';
import { Words } from '../model/schemas/words.ts';
import type { Audience } from '../model/vocabularies/acts.ts';
import { markedPrivate } from '../queries/audience/marked-private.ts';
import { corrected } from '../queries/case/corrected.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import { numbersByKind } from '../queries/numbers-by-kind.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';

/** Lets everybody see a record. */
export const PublishRecord = z.strictObject({ record: Handle, because: Words.optional() });

/** Keeps a record, and all that rests on it, for the desk. */
export const HideRecord = z.strictObject({ record: Handle, because: Words });

/** What was decided about who may see a record. */
export interface DecidedVisibility {
  readonly record: FoundRecord;
  /** Null: it was so already, and nothing was written. */
  readonly visibility: Recorded<'visibility'> | null;
  /** What it rests on that is private: until that is published, the record is not public either. */
  readonly restsOnPrivate: readonly Pick<FoundRecord, 'kind' | 'n' | 'id'>[];
}

/** Who wrote is on every record; a decision about a decision would be a circle. */
const visible = nounNames.filter((name) => name !== 'actor' && name !== 'visibility');

/**
 * Publishes a record. It is public once all that it rests on is, too.
 *
 * @throws NotFound; InvalidInput for an ambiguous name.
 */
export async function publishRecord(
  desk: Desk,
  input: z.input<typeof PublishRecord>,
): Promise<DecidedVisibility> {
  const facts = parseInput(PublishRecord, input);
  return performAct(desk, 'record.published', (act) => decide(act, facts, 'public'));
}

/**
 * Hides a record: no public answer counts it, or anything that rests on it, any more.
 *
 * @throws NotFound; InvalidInput for an ambiguous name.
 */
export async function hideRecord(
  desk: Desk,
  input: z.input<typeof HideRecord>,
): Promise<DecidedVisibility> {
  const facts = parseInput(HideRecord, input);
  return performAct(desk, 'record.hidden', (act) => decide(act, facts, 'private'));
}

async function decide(
  act: Act,
  { record: name, because }: z.output<typeof PublishRecord>,
  audience: Audience,
): Promise<DecidedVisibility> {
  const record = await getRecord(act.db, name, { kinds: visible });
  const isPrivate = (await markedPrivate(act.db, [record.n], everyRecord)).has(record.n);
  const restsOnPrivate = audience === 'public' ? await privateBelow(act.db, record.n) : [];
  if (isPrivate === (audience === 'private')) return { record, visibility: null, restsOnPrivate };
  const visibility = await act.record('visibility', { record: record.n, audience, because });
  return { record, visibility, restsOnPrivate };
}

/** Everything a record rests on, however far down, that is marked private itself. */
async function privateBelow(
  reader: Reader,
  record: number,
): Promise<DecidedVisibility['restsOnPrivate']> {
  const found = new Set<number>();
  let level: readonly number[] = [record];
  while (level.length > 0) {
    const named = await namedBy(reader, level);
    level = [...new Set(named)].filter((n) => n !== record && !found.has(n));
    for (const n of level) found.add(n);
  }
  const hidden = await markedPrivate(reader, [...found], everyRecord);
  if (hidden.size === 0) return [];
  const rows = await reader
    .selectFrom('record')
    .select(['n', 'id', 'kind'])
    .where('n', 'in', [...hidden])
    .orderBy('n')
    .execute();
  return rows as DecidedVisibility['restsOnPrivate'];
}

async function namedBy(reader: Reader, numbers: readonly number[]): Promise<readonly number[]> {
  const named: number[] = [];
  for (const [kind, own] of await numbersByKind(reader, numbers)) {
    const noun: Noun = nouns[kind];
    const written = await readRecords(reader, kind, { numbers: own });
    const records = await corrected(reader, written, everyRecord);
    named.push(...records.flatMap(({ value }) => restsOn(noun, value)));
  }
  return named;
}
