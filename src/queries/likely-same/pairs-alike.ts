import type { Desk } from '../../desk.ts';
import type { DossierSpeaker } from '../../model/dossier.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { listSpeakers } from '../list-speakers.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type Likeness, likenesses, strengthOf } from './likenesses.ts';
import { namedSpeaker } from './named-speaker.ts';

/** Two speakers who may be one, and why; whether they are is for a person to say. */
export interface LikelySame {
  readonly one: BriefSpeaker;
  readonly other: BriefSpeaker;
  readonly because: readonly Likeness[];
}

interface BriefSpeaker {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
}

/**
 * Every pair of speakers who may be one, those with the most and strongest reasons first. Every name is read and held
 * against all others: about a second for ten thousand speakers.
 *
 * @param only speakers of whom one has to be in each pair; null: any.
 */
export async function pairsAlike(
  desk: Desk,
  clocks: Clocks,
  only: ReadonlySet<number> | null,
): Promise<readonly LikelySame[]> {
  const { n } = await resolveMoment(desk, clocks);
  const speakers = (await everySpeaker(desk, clocks)).map(namedSpeaker);
  const parted = await partedPairs(desk, n);
  return candidatePairs(speakers, only)
    .filter(([one, other]) => !parted.has(pairKey(one.speaker, other.speaker)))
    .map(([one, other]) => ({
      one: brief(one.speaker),
      other: brief(other.speaker),
      because: likenesses(one, other),
    }))
    .filter(({ because }) => because.length > 0)
    .sort(
      (one, other) =>
        strengthOf(other.because) - strengthOf(one.because) ||
        one.one.n - other.one.n ||
        one.other.n - other.other.n,
    );
}

/** A name is held against all others, so all are read; a page at a time. */
async function everySpeaker(desk: Desk, clocks: Clocks): Promise<readonly DossierSpeaker[]> {
  const { asOf, knownAt } = clocks;
  const found: DossierSpeaker[] = [];
  for (let after: string | null = '0'; after !== null; ) {
    const page: Awaited<ReturnType<typeof listSpeakers>> = await listSpeakers(desk, {
      ...{ asOf, knownAt, after, limit: 1000 },
    });
    found.push(...page.items);
    after = page.next;
  }
  return found.filter((speaker) => !speaker.draft && !speaker.withheld);
}

/** A person looked at these, or at speakers that count as these, and said that they are two. */
async function partedPairs(desk: Desk, n: number): Promise<ReadonlySet<string>> {
  const rows = await desk.store.reader
    .selectFrom('record_parting as parting')
    .innerJoin('record_merge as merge', 'merge.n', 'parting.merge')
    .select(['merge.kept', 'merge.gone'])
    .where('parting.n', '<=', n)
    .execute();
  const named = rows.flatMap(({ kept, gone }) => [kept, gone]);
  const canonical = await canonicalNumbers(desk.store.reader, named, { n, audience: 'private' });
  const counts = (each: number) => ({ n: canonical.get(each) ?? each });
  return new Set(rows.map(({ kept, gone }) => pairKey(counts(kept), counts(gone))));
}

const pairKey = (one: { readonly n: number }, other: { readonly n: number }): string =>
  `${Math.min(one.n, other.n)} ${Math.max(one.n, other.n)}`;

const brief = ({ n, id, slug, value }: DossierSpeaker): BriefSpeaker => ({
  ...{ n, id, slug: slug ?? null, name: value.name },
});
