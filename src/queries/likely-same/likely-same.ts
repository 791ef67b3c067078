import type { Desk } from '../../desk.ts';
import type { DossierMoment, DossierSpeaker } from '../../model/dossier.ts';
import { speakerNumber } from '../claim-conditions.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { listSpeakers } from '../list-speakers.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { type Paging, pageOf } from '../paging.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { type Likeness, likenesses, strengthOf } from './likenesses.ts';
import { namedSpeaker } from './named-speaker.ts';

/** Whose likes, and which page. */
export interface LikelySameQuestion extends Clocks, Paging {
  /** Only pairs this speaker is in. */
  readonly speaker?: string | undefined;
}

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

/** Pairs with the most and strongest reasons first. */
export interface LikelySamePage extends DossierMoment {
  readonly pairs: readonly LikelySame[];
  /** Null at the end. */
  readonly next: string | null;
}

/**
 * Speakers who may be one: by names that sound alike in any script, by one name that is part of the other, by an
 * identifier of Wikidata or an office held at the same time. Nothing is joined. Unnamed groups, two who have different
 * identifiers, and two whom a person has parted are not proposed.
 *
 * @throws NotFound for an unknown speaker; InvalidInput for a name that several have, a bad date, limit or cursor.
 */
export async function likelySame(
  desk: Desk,
  question: LikelySameQuestion = {},
): Promise<LikelySamePage> {
  const { reader } = desk.store;
  const { asOf, knownAt, position, n } = await resolveMoment(desk, question);
  const { limit, after } = pageOf(question);
  const only =
    question.speaker === undefined ? null : await speakerNumber(reader, question.speaker, n);
  const speakers = (await everySpeaker(desk, question)).map(namedSpeaker);
  const parted = await partedPairs(desk, n);
  const pairs = candidatePairs(speakers, only)
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
  const end = after + limit;
  return {
    ...{ asOf, knownAt, position },
    pairs: pairs.slice(after, end),
    next: pairs.length > end ? String(end) : null,
  };
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
