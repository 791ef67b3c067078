import type { DossierLink, Relations } from '../../model/dossier.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { type Known, knownOf } from '../case/known-record.ts';
import { type ClaimCase, readCasesFor } from '../case/read-case.ts';
import type { Sight } from '../case/sight.ts';
import type { Moment } from '../moment.ts';
import { contradictionsOf, type SaidByThen, unnamedGroups } from './contradictions.ts';
import { linksAmong } from './links-among.ts';
import { repeatsAfterRefutation } from './repeats-after-refutation.ts';
import { withoutTwins } from './without-twins.ts';

/** A claim whose case is read already, and when and for whom it is asked about. */
export interface Related {
  readonly claim: number;
  readonly records: ClaimCase;
  readonly moment: Moment;
  readonly audience: Audience;
}

/**
 * What stands beside a claim's status: its links with where the other claims stand, speakers who said both, and
 * what was repeated after it became refuted. Claims that are drafts, or that the audience does not see, are left out.
 */
export async function readRelations(
  reader: Reader,
  { claim, records, moment, audience }: Related,
): Promise<Relations> {
  const own = new Map([[claim, records]]);
  const all = await readRelationsOf(reader, { own, others: own }, { moment, audience });
  return all.get(claim) ?? noRelations;
}

/** Of a claim that nothing stands beside. */
export const noRelations: Relations = { links: [], contradictions: [], repeats: null };

/** Claims whose cases are read already. */
export interface RelatedClaims {
  readonly own: ReadonlyMap<number, ClaimCase>;
  /** As a link tells of the claim at its other end; what is here is not read again. */
  readonly others: ReadonlyMap<number, ClaimCase>;
}

/** The same of many claims, in as many queries as of one. */
export async function readRelationsOf(
  reader: Reader,
  { own, others }: RelatedClaims,
  { moment: { day, n }, audience }: Pick<Related, 'moment' | 'audience'>,
): Promise<ReadonlyMap<number, Relations>> {
  const links = withoutTwins(await linksAmong(reader, [...own.keys()], { n, day, audience }));
  const ends = links.flatMap(({ value }) => [value.claim, value.other]);
  const cases = await withMissing(reader, others, ends, { n, audience });
  const linksOf = groupBy(
    links.flatMap((link) =>
      [link.value.claim, link.value.other]
        .filter((claim) => isAccepted(cases, otherEnd(link, claim)))
        .map((claim) => ({ claim, link })),
    ),
    ({ claim }) => claim,
  );
  const related = [...own].map(([claim, records]) => {
    const ownLinks = (linksOf.get(claim) ?? []).map(({ link }) => link);
    return [claim, relationsOf(claim, records, { links: ownLinks, cases, day })] as const;
  });
  const said = related.flatMap(([, { contradictions }]) => contradictions);
  const groups = await unnamedGroups(reader, said, { n, audience });
  return new Map(
    related.map(([claim, { contradictions, ...same }]) => {
      const named = contradictions.filter(({ speaker }) => !groups.has(speaker));
      return [claim, { contradictions: named, ...same }];
    }),
  );
}

/** These cases, and those of the claims among these that are not here yet. */
async function withMissing(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  claims: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, ClaimCase>> {
  const missing = [...new Set(claims)].filter((claim) => !cases.has(claim));
  if (missing.length === 0) return cases;
  return new Map([...cases, ...(await readCasesFor(reader, missing, sight))]);
}

const isAccepted = (cases: ReadonlyMap<number, ClaimCase>, claim: number): boolean =>
  cases.get(claim)?.get(claim)?.draft === false;

/** Unnamed groups are still among those who contradict themselves. */
function relationsOf(
  claim: number,
  records: ClaimCase,
  { links, cases, day }: SaidByThen & { readonly links: readonly Known<'link'>[] },
): Relations {
  const contrary = [
    { claim, other: claim, link: null },
    ...links
      .filter(({ value }) => value.linkKind === 'contradicts')
      .map((link) => ({ claim, other: otherEnd(link, claim), link: link.n })),
  ];
  const said = { cases: new Map([...othersOf(links, claim, cases), [claim, records]]), day };
  return {
    links: links.map((link) => linkSeenFrom(claim, link, { cases, day })),
    contradictions: contrary.flatMap((claims) => contradictionsOf(claims, said)),
    repeats: repeatsAfterRefutation(records, claim, day),
  };
}

const othersOf = (
  links: readonly Known<'link'>[],
  claim: number,
  cases: ReadonlyMap<number, ClaimCase>,
): readonly (readonly [number, ClaimCase])[] =>
  links.map((link) => {
    const other = otherEnd(link, claim);
    return [other, cases.get(other) ?? new Map()];
  });

const otherEnd = ({ value }: Known<'link'>, claim: number): number =>
  value.claim === claim ? value.other : value.claim;

function linkSeenFrom(claim: number, link: Known<'link'>, { cases, day }: SaidByThen): DossierLink {
  const number = otherEnd(link, claim);
  const records: ClaimCase = cases.get(number) ?? new Map();
  const judged = judgeOf(records, number)(day);
  const { status, rung, lookedUntil, rungUntil } = judged.standing;
  return {
    ...link,
    direction: link.value.claim === claim ? 'from' : 'to',
    other: knownOf(records, 'claim', number),
    standing: { status, rung, lookedUntil, ...(rungUntil === undefined ? {} : { rungUntil }) },
    misleading: misleadingMarks(judged).map(({ by, leftOut }) => ({ by, leftOut })),
  };
}
