import type { Desk } from '../desk.ts';
import { type LikelySame, pairsAlike } from '../queries/likely-same/pairs-alike.ts';
import { proposeRepeats } from './propose-repeats.ts';

/** What the rows of an import name, for whoever looks at what it may repeat. */
export interface NamedByImport {
  /** Claims and sources, some more than once. */
  readonly named: readonly number[];
  /** The speakers it made. */
  readonly speakers: readonly number[];
  /** The import itself, and those that brought rows of it before. */
  readonly imports: ReadonlySet<number>;
}

/** What a person is to look at after an import. */
export interface Proposals {
  /** How many links to earlier claims were proposed. */
  readonly proposed: number;
  /** Speakers it made who may be others; absent where the desk has too many to hold each against all. */
  readonly speakersAlike?: SpeakersAlike;
}

/** Pairs of speakers who may be one. Nothing of it is recorded, so `likelySame` tells them at any time. */
export interface SpeakersAlike {
  readonly count: number;
  /** The likeliest, twenty at most. */
  readonly pairs: readonly LikelySame[];
}

/**
 * Proposes which earlier claims the claims of an import may repeat, and tells whom its new speakers may be. Only then do
 * these imports owe nothing more: after a kill on the way to here the rest is made up for.
 *
 * @param options.anyNumber holds new speakers against those of the desk however many it has.
 */
export async function makeProposals(
  desk: Desk,
  { named, speakers, imports }: NamedByImport,
  { anyNumber }: { readonly anyNumber: boolean },
): Promise<Proposals> {
  const proposed = await proposeRepeats(desk, named);
  const isQuick = anyNumber || (await speakersOf(desk)) <= speakersQuick;
  const alike = isQuick ? { speakersAlike: await speakersLike(desk, new Set(speakers)) } : {};
  await settle(desk, imports);
  return { proposed, ...alike };
}

/** Those of these imports that owe proposals, since they were broken off before they had made them. */
export async function owingImports(
  { store: { reader } }: Desk,
  imports: ReadonlySet<number>,
): Promise<readonly number[]> {
  if (imports.size === 0) return [];
  const rows = await reader
    .selectFrom('desk_import')
    .select('batch')
    .where('batch', 'in', [...imports])
    .where('owes', '=', 'proposals')
    .execute();
  return rows.map(({ batch }) => batch);
}

/** Every name is read to hold one against all, in less than a second of so many. */
const speakersQuick = 5_000;
const pairsMost = 20;

async function speakersOf({ store: { reader } }: Desk): Promise<number> {
  const { count } = await reader
    .selectFrom('record_speaker')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function speakersLike(desk: Desk, made: ReadonlySet<number>): Promise<SpeakersAlike> {
  const pairs = made.size === 0 ? [] : await pairsAlike(desk, {}, made);
  return { count: pairs.length, pairs: pairs.slice(0, pairsMost) };
}

async function settle(desk: Desk, imports: ReadonlySet<number>): Promise<void> {
  const owing = await owingImports(desk, imports);
  if (owing.length === 0) return;
  await desk.store.write(({ db }) =>
    db.updateTable('desk_import').set({ owes: null }).where('batch', 'in', owing).execute(),
  );
}
