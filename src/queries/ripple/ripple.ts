import type { Desk } from '../../desk.ts';
import type { DossierMoment } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { casesRead, readCases } from '../case/read-case.ts';
import { getRecord } from '../find-record.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { type Paging, pageOf } from '../paging.ts';
import { linksOf } from './links-of.ts';
import { requestsOf } from './requests-of.ts';
import { rippleTargets } from './ripple-targets.ts';
import { type RippledClaim, rippledClaim } from './rippled-claim.ts';

/** Which record, by any of its names, and which page of what rests on it. */
export interface RippleQuestion extends Clocks, Paging {
  readonly record: string;
}

/** What rests on a record. */
export interface Ripple extends DossierMoment {
  readonly record: {
    readonly kind: NounName;
    readonly n: number;
    readonly id: string;
    readonly slug: string | null;
  };
  /** In the order they were logged. */
  readonly claims: readonly RippledClaim[];
  /** Null at the end. */
  readonly next: string | null;
}

/**
 * What rests on a record: claim by claim its evidence, looks and appearances, through which passages, snapshots and
 * sources that repeat it, with what each weighs as of the day; the assessments that considered them, the reviews of
 * ours that published those, and the requests whose answers it holds. Of a claim, all of this is said of it. A summary
 * of each claim tells of it, and so do those of the claims it is linked with.
 *
 * @throws NotFound when the record is not known by then; InvalidInput for an ambiguous name, a bad date, limit or cursor.
 */
export async function ripple(desk: Desk, question: RippleQuestion): Promise<Ripple> {
  const { reader } = desk.store;
  const { asOf, knownAt, position, day, n: upTo } = await resolveMoment(desk, question);
  const { limit, after } = pageOf(question);
  const { kind, n, id, slug } = await getRecord(reader, question.record, { upTo });
  const { targets, claims } = await rippleTargets(reader, { n, kind }, upTo);
  const found: RippledClaim[] = [];
  const behind = claims.filter((claim) => claim > after && claim <= upTo);
  for (let from = 0; from < behind.length && found.length <= limit; from += casesRead) {
    const some = behind.slice(from, from + casesRead);
    const asked = await requestsOf(reader, some, { day, n: upTo });
    const links = await linksOf(reader, some, { day, n: upTo });
    for (const [claim, records] of await readCases(reader, some, upTo)) {
      const beside = { asked: asked.get(claim) ?? [], links: links.get(claim) ?? [] };
      const rippled = rippledClaim({ records, claim, targets, day, ...beside });
      if (rippled) found.push(rippled);
    }
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    ...{ asOf, knownAt, position },
    record: { kind, n, id, slug },
    claims: page,
    next: found.length > limit && last ? String(last.claim.n) : null,
  };
}
