import type { Decision, DossierRecord, Entered, Proposal } from '../../model/dossier.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { layCorrections } from './lay-corrections.ts';
import { layIdentities } from './lay-identities.ts';
import { readCorrections } from './read-corrections.ts';
import { readEntered } from './read-entered.ts';
import { readRetractions } from './read-retractions.ts';
import { type EnteredAs, readVerdicts } from './read-verdicts.ts';

/** Records of one noun by their number, as they are known. */
export type Known<Name extends NounName> = DossierRecord<Name>;

/**
 * Makes written records known ones: corrections and merges laid over them, retractions beside them, who entered
 * them and when, and whether they are still drafts; all as entered up to number `n`. For the public, only what public
 * corrections, merges and retractions do to them.
 */
export async function knownRecords(
  reader: Reader,
  written: readonly WrittenRecord[],
  n: number,
  audience: Audience = 'private',
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const numbers = written.map((record) => record.n);
  const retractions = await readRetractions(reader, numbers, { n, audience });
  const corrections = await readCorrections(reader, numbers, { n, audience });
  const entered = await readEntered(
    reader,
    [...written, ...retractions].map((record) => record.n),
  );
  const verdicts = await readVerdicts(reader, entered, n);
  const at = (number: number): Entered => entered.get(number) ?? unknownEntry;
  const retractionsOf = groupBy(retractions, ({ value }) => value.record);
  const correctionsOf = groupBy(corrections, ({ value }) => value.record);
  const correctedNow = written.map((record) => {
    const own = correctionsOf.get(record.n);
    return own === undefined ? record : { ...record, value: layCorrections(record, own) };
  });
  const laid = await layIdentities(reader, correctedNow, { n, audience });
  const known = new Map<number, Known<NounName>>();
  for (const record of laid) {
    const entry = entered.get(record.n);
    const decision = verdicts.get(record.n);
    const taken = retractionsOf.get(record.n);
    const retractions = taken?.map((one) => retractionOf(one, at)) ?? none;
    known.set(record.n, knownAs(record, { entry, decision, retractions }));
  }
  return known;
}

const none: Known<NounName>['retractions'] = [];

const retractionOf = (
  { n, id, value }: WrittenRecord<'retraction'>,
  at: (n: number) => Entered,
): Known<NounName>['retractions'][number] => ({ n, id, value, entered: at(n) });

/** What became of a record since it was written. */
interface Since extends Pick<Known<NounName>, 'retractions'> {
  readonly entry: EnteredAs | undefined;
  readonly decision: Decision | null | undefined;
}

/** What a person enters is no proposal. */
function knownAs(
  { n, id, slug, kind, value }: WrittenRecord,
  { entry, decision, retractions }: Since,
): Known<NounName> {
  const entered = entry ?? unknownEntry;
  if (entry === undefined || decision === undefined) {
    return { n, id, slug, kind, value, entered, draft: false, retractions };
  }
  const draft = decision?.verdict !== 'accepted';
  const proposal = { by: entry.actorKind as Proposal['by'], decision };
  return { n, id, slug, kind, value, entered, draft, proposal, retractions };
}

/** The known record of that noun and number. */
export function knownOf<Name extends NounName>(
  known: ReadonlyMap<number, Known<NounName>>,
  kind: Name,
  n: number,
): Known<Name> {
  const record = known.get(n);
  if (record?.kind !== kind) throw new TypeError(`Record ${n} is not a known ${kind}`);
  return record as unknown as Known<Name>;
}

/** The known records of that noun, in the order they were entered. */
export function allKnown<Name extends NounName>(
  known: ReadonlyMap<number, Known<NounName>>,
  kind: Name,
): readonly Known<Name>[] {
  return (kindsIn(known).get(kind) ?? []) as unknown as readonly Known<Name>[];
}

/** A case is asked for its nouns again for every day: it is sorted once. */
function kindsIn(
  known: ReadonlyMap<number, Known<NounName>>,
): ReadonlyMap<NounName, readonly Known<NounName>[]> {
  const sorted = byKind.get(known);
  if (sorted) return sorted;
  const inOrder = [...known.values()].sort((one, other) => one.n - other.n);
  const made = groupBy(inOrder, ({ kind }) => kind);
  byKind.set(known, made);
  return made;
}

const byKind = new WeakMap<
  ReadonlyMap<number, Known<NounName>>,
  ReadonlyMap<NounName, readonly Known<NounName>[]>
>();

/** Every record has an entry; `verify` finds the one that has not. */
const unknownEntry: Entered = { position: 0, at: '', day: 0, by: '' };
