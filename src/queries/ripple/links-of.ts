import { groupBy } from '../../model/ladder/group-by.ts';
import type { LinkKind } from '../../model/vocabularies/claims.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { type Known, knownOf, knownRecords } from '../case/known-record.ts';
import type { Moment } from '../moment.ts';
import { linksAmong } from '../relations/links-among.ts';

/** A link to another claim, whose status and summary say where this one stands. */
export interface RestingLink {
  readonly n: number;
  readonly id: string;
  readonly kind: LinkKind;
  /** Whether it is the other claim that narrows, supersedes and so on this one. */
  readonly isFromOther: boolean;
  readonly other: { readonly n: number; readonly slug: string | null; readonly text: string };
}

/** The links of each of these claims that stand; one to a claim that is a draft is left out. */
export async function linksOf(
  reader: Reader,
  claims: readonly number[],
  { day, n }: Pick<Moment, 'day' | 'n'>,
): Promise<ReadonlyMap<number, readonly RestingLink[]>> {
  const links = await linksAmong(reader, claims, { n, day });
  const asked = new Set(claims);
  const ends = links.flatMap(seenFromBoth).filter(({ claim }) => asked.has(claim));
  const numbers = [...new Set(ends.map(({ other }) => other))];
  const others = await knownRecords(reader, await readRecords(reader, 'claim', { numbers }), n);
  const found = ends.flatMap(({ claim, other, link }) => {
    const { slug, value, draft } = knownOf(others, 'claim', other);
    if (draft) return [];
    return [
      {
        ...{ claim, n: link.n, id: link.id, kind: link.value.linkKind },
        isFromOther: link.value.claim === other,
        other: { n: other, slug: slug ?? null, text: value.text },
      },
    ];
  });
  return groupBy(found, ({ claim }) => claim);
}

function seenFromBoth(link: Known<'link'>) {
  const { claim, other } = link.value;
  return [
    { claim, other, link },
    { claim: other, other: claim, link },
  ];
}
