import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import type { Known } from '../case/known-record.ts';
import { seenAmong } from './public-records.ts';

type Records = ReadonlyMap<number, Known<NounName>>;

/**
 * The records of a claim without what a model or a rule proposed of it and no person took over, what undercuts that, and
 * the works behind that alone: nobody answers for its words, so the public does not read them. It counts nowhere, so no
 * status moves. The claim itself stays: who asks for one that is a draft is told that it is not public.
 */
export function withoutProposals(records: Records): Records {
  const drafts = [...records.values()].filter(({ draft }) => draft);
  if (drafts.length === 0) return records;
  const proposed = numbersOf(drafts.filter(({ kind }) => saidOfClaim.has(kind)));
  const said = seenAmong(consideringNone(records, proposed), proposed);
  const behind = standBehind(said);
  const unused = drafts.filter(({ n, kind }) => works.has(kind) && !behind.has(n));
  return seenAmong(said, numbersOf(unused));
}

const saidOfClaim: ReadonlySet<NounName> = new Set([
  ...(['appearance', 'evidence', 'absence', 'assessment', 'review'] as const),
]);

const works: ReadonlySet<NounName> = new Set(['source', 'snapshot', 'passage']);

const numbersOf = (records: readonly Known<NounName>[]): ReadonlySet<number> =>
  new Set(records.map(({ n }) => n));

/** A judgement stands whatever it considered; it is told with what of that is seen. */
function consideringNone(records: Records, proposed: ReadonlySet<number>): Records {
  return new Map([...records].map(([n, record]) => [n, considering(record, proposed)]));
}

function considering(record: Known<NounName>, proposed: ReadonlySet<number>): Known<NounName> {
  if (record.kind !== 'assessment') return record;
  const { value } = record as unknown as Known<'assessment'>;
  if (!value.considered?.some((n) => proposed.has(n))) return record;
  const considered = value.considered.filter((n) => !proposed.has(n));
  return { ...record, value: { ...value, considered } } as Known<NounName>;
}

/** What is said of the claim rests on these, however far down. */
function standBehind(records: Records): ReadonlySet<number> {
  const found = new Set<number>();
  let level = [...records.values()].filter(({ kind }) => saidOfClaim.has(kind));
  while (level.length > 0) {
    const named = level.flatMap(({ kind, value }) => restsOn(nouns[kind] as Noun, value));
    const next = [...new Set(named)].filter((n) => !found.has(n));
    for (const n of next) found.add(n);
    level = next.flatMap((n) => records.get(n) ?? []);
  }
  return found;
}
