import { expect, it } from 'vitest';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { claimsStanding } from '../../src/queries/claim-conditions.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import type { Reader } from '../../src/store/port.ts';
import { lookAt, rawDatabase } from '../support/raw-database.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

it('reads a page of claims in the order of an index and sorts nothing, with statistics or without', async () => {
  const desk = await newFileDesk(scratchFolder());
  for (let at = 0; at < 40; at += 1) await logClaim(desk, { text: `River ${at} rose.` });
  const path = desk.store.url.replace('file:', '');
  expect(wayOf(path, desk.store.reader)).toMatch(/^SEARCH standing USING INDEX(?!.*TEMP B-TREE)/);
  rawDatabase(path).exec('ANALYZE').close();
  expect(wayOf(path, desk.store.reader)).toMatch(/^SEARCH standing USING INDEX(?!.*TEMP B-TREE)/);
  await desk.store.close();
});

/** How the database would go about it. */
function wayOf(path: string, reader: Reader): string {
  const conditions = { speakers: [], upTo: everyRecord };
  const everyClaim = { kind: undefined, speaker: undefined, topic: undefined, ...conditions };
  const { sql, parameters } = claimsStanding(reader, everyClaim, 0)
    .where('standing.claim', '>', 1)
    .orderBy('standing.claim')
    .limit(10)
    .compile();
  const steps = lookAt(path, (db) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters));
  return (steps as readonly { readonly detail: string }[]).map(({ detail }) => detail).join(' ');
}
