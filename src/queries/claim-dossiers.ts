import type { Desk } from '../desk.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { readCase } from './case/read-case.ts';
import { claimConditions } from './claim-conditions.ts';
import { dossier } from './dossier.ts';
import { type ClaimFilters, listClaims } from './list-claims.ts';
import { resolveMoment } from './moment.ts';

/** Which claims, and for whom. */
export interface DossiersAsked extends Omit<ClaimFilters, 'limit' | 'after'> {
  /** From public records only; claims that are not public are left out. */
  readonly public?: boolean | undefined;
  /** Only this claim, by any of its names. */
  readonly claim?: string | undefined;
}

/**
 * Everything the desk knows of each claim that fits, one after another in the order they were logged, all at one
 * moment that is resolved once. For the public the filters are held against what the public may see, too.
 *
 * @throws What `listClaims` and `dossier` throw.
 */
export async function* claimDossiers(desk: Desk, asked: DossiersAsked): AsyncIterable<Dossier> {
  const { reader } = desk.store;
  const { asOf, position, n } = await resolveMoment(desk, asked);
  const clocks = { asOf, knownAt: String(position) };
  const isSeen = asked.public ? await publicFilter(reader, asked, n) : () => true;
  const filters = asked.public ? { ...asked, status: undefined } : asked;
  if (asked.claim !== undefined) {
    yield await dossier(desk, { ...clocks, claim: asked.claim, public: asked.public });
    return;
  }
  let after: string | undefined;
  do {
    const page = await listClaims(desk, { ...filters, ...clocks, after, limit: claimsRead });
    for (const claim of page.items) {
      if (asked.public && !(await isPublic(reader, claim.n, n))) continue;
      const question = { ...clocks, claim: String(claim.n), public: asked.public };
      const found = await dossier(desk, question);
      if (isSeen(found)) yield found;
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}

const claimsRead = 200;

async function isPublic(reader: Reader, claim: number, n: number): Promise<boolean> {
  return (await readCase(reader, claim, n, 'public')).has(claim);
}

/** Whether a claim fits for what the public may see of it: a private record must not let it through. */
async function publicFilter(
  reader: Reader,
  { status, speaker: named }: DossiersAsked,
  n: number,
): Promise<(dossier: Dossier) => boolean> {
  const { speaker } = await claimConditions(reader, { speaker: named }, n);
  return ({ derived, appearances }) =>
    (status === undefined || derived.status === status) &&
    (speaker === undefined || appearances.some(({ value }) => value.speaker === speaker));
}
