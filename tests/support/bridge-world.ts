import type { ActingAs, Desk } from '../../src/desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';

/** A model that proposes. */
export const model: ActingAs = { name: 'reader', kind: 'model', release: '1' };

/** Somebody else who works on the test desks. */
export const ben: ActingAs = { name: 'Ben Osei', kind: 'person' };

/** The same desk with somebody else at it. */
export const as = (desk: Desk, actor: ActingAs): Desk => ({ ...desk, actor });

/**
 * A small world on a desk: a claim `bridge` about an event, a paper, and a wire that repeats the paper; no
 * evidence yet.
 */
export async function bridgeWorld(desk: Desk): Promise<void> {
  await logClaim(desk, { text: 'The bridge was closed in May 2023.', slug: 'bridge' });
  await addSource(desk, { title: 'The paper', slug: 'paper', publishedOn: '2023-05-10' });
  await addSource(desk, {
    title: 'The wire',
    slug: 'wire',
    publishedOn: '2023-05-11',
    origin: 'paper',
  });
  await addSource(desk, { title: 'The council', slug: 'council', publishedOn: '2023-05-12' });
}

/** Puts a firm piece to the claim. */
export const firmPiece = (
  desk: Desk,
  source: string,
  stance: 'supports' | 'refutes' = 'supports',
) => addEvidence(desk, { claim: 'bridge', stance, source, strength: 'moderate', credibility: '2' });

/**
 * Where a claim stands; the stored standing and the derived one have to agree, and the desk has to verify.
 */
export async function standsAt(desk: Desk, asOf: string, claim = 'bridge'): Promise<string> {
  const { derived } = await status(desk, { claim, asOf });
  const { items } = await listClaims(desk, { asOf, limit: 1000 });
  const listed = items.find(({ slug }) => slug === claim);
  if (listed?.status !== derived.status) {
    throw new Error(`listed as ${listed?.status}, derived as ${derived.status}`);
  }
  const { problems } = await verifyDesk(desk);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return derived.status;
}
