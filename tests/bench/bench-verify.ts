import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { type Measured, rounded, timed } from './bound.ts';

/** How many records a second the whole verification of a desk goes through. */
export async function benchVerify(path: string, claims: number): Promise<Measured> {
  const desk = await openDesk(`file:${path}`);
  let records = 0;
  const time = await timed(async () => {
    const verification = await verifyDesk(desk);
    if (!verification.ok) throw new Error(`verify: ${JSON.stringify(verification.problems[0])}`);
    records = verification.records;
  });
  await desk.store.close();
  return {
    name: 'verify',
    compared: `itself: every check, ${claims} claims`,
    found: (1000 * records) / time,
    unit: 'records/s',
    bound: 20_000,
    is: 'at least',
    figures: `${records} records in ${rounded(time / 1000)} s`,
  };
}
