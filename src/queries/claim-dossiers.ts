import type { Desk } from '../desk.ts';
import type { Dossier } from '../model/dossier.ts';
import { holdsPrivate } from './audience/marked-private.ts';
import { casesRead } from './case/read-case.ts';
import { audienceOf } from './claim-question.ts';
import { dossier } from './dossier.ts';
import { readDossiers } from './dossiers.ts';
import { type ClaimFilters, claimsOfPage } from './list-claims.ts';
import { resolveMoment } from './moment.ts';
import { listPublicClaims } from './public/list-public-claims.ts';
import { readyForMany } from './ready-for-many.ts';

/** Which claims, and for whom. */
export interface DossiersAsked extends Omit<ClaimFilters, 'limit' | 'after'> {
  /** From public records only; claims that are not public are left out. */
  readonly public?: boolean | undefined;
  /** Only this claim, by any of its names. */
  readonly claim?: string | undefined;
}

/**
 * Everything the desk knows of each claim that fits, one after another in the order they were logged, all at one
 * moment that is resolved once; some hundred are read at a time. For the public the filters hold for what the public
 * may see.
 *
 * @throws What `listClaims` and `dossier` throw.
 */
export async function* claimDossiers(desk: Desk, asked: DossiersAsked): AsyncIterable<Dossier> {
  const moment = await resolveMoment(desk, asked);
  const clocks = { asOf: moment.asOf, knownAt: String(moment.position) };
  if (asked.claim !== undefined) {
    yield await dossier(desk, { ...clocks, claim: asked.claim, public: asked.public });
    return;
  }
  const { reader } = desk.store;
  const isNarrowed = asked.public === true && (await holdsPrivate(reader, moment.n));
  const sight = { moment, audience: audienceOf(asked) };
  for (let after: string | undefined; ; ) {
    const page = { ...asked, ...clocks, after, limit: casesRead };
    const { items, next } = isNarrowed
      ? await listPublicClaims(desk, page)
      : await claimsOfPage(reader, page, moment);
    const claims = items.map(({ n }) => n);
    for (const dossier of (await readDossiers(reader, claims, sight)).values()) yield dossier;
    if (next === null) return;
    await readyForMany(desk, { n: moment.n, isWhole: false });
    after = next;
  }
}
