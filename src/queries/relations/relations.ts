import type { DossierLink, Relations } from '../../model/dossier.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { type Known, knownOf } from '../case/known-record.ts';
import { type ClaimCase, readCase } from '../case/read-case.ts';
import type { Moment } from '../moment.ts';
import { contradictionsOf, withoutGroups } from './contradictions.ts';
import { linksAmong } from './links-among.ts';
import { repeatsAfterRefutation } from './repeats-after-refutation.ts';

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
  const { day, n } = moment;
  const links = await linksAmong(reader, [claim], { n, day, audience });
  const cases = new Map([[claim, records]]);
  for (const other of new Set(links.map((link) => otherEnd(link, claim)))) {
    const read = await readCase(reader, other, n, audience);
    if (read.get(other)?.draft === false) cases.set(other, read);
  }
  const seen = links.filter((link) => cases.has(otherEnd(link, claim)));
  const contrary = [
    { claim, other: claim, link: null },
    ...seen
      .filter(({ value }) => value.linkKind === 'contradicts')
      .map((link) => ({ claim, other: otherEnd(link, claim), link: link.n })),
  ];
  const found = contrary.flatMap((claims) => contradictionsOf(claims, { cases, day }));
  return {
    links: seen.map((link) => linkSeenFrom(claim, link, { cases, day })),
    contradictions: await withoutGroups(reader, found, n),
    repeats: repeatsAfterRefutation(records, claim, day),
  };
}

const otherEnd = ({ value }: Known<'link'>, claim: number): number =>
  value.claim === claim ? value.other : value.claim;

function linkSeenFrom(
  claim: number,
  link: Known<'link'>,
  { cases, day }: { readonly cases: ReadonlyMap<number, ClaimCase>; readonly day: number },
): DossierLink {
  const number = otherEnd(link, claim);
  const records: ClaimCase = cases.get(number) ?? new Map();
  const { status, rung, lookedUntil } = judgeOf(records, number)(day).standing;
  return {
    ...link,
    direction: link.value.claim === claim ? 'from' : 'to',
    other: knownOf(records, 'claim', number),
    standing: { status, rung, lookedUntil },
  };
}
