import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { publishRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { english } from '../../src/summaries/words/english.ts';
import { fillPublicAndPrivate } from '../support/public-and-private.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;
let app: ReturnType<typeof makeApp>;

beforeAll(async () => {
  desk = await newDesk(folder);
  await fillPublicAndPrivate(desk);
  const { n } = await addEvidence(desk, {
    ...{ claim: 'gate', stance: 'supports', source: 'briefing', strength: 'moderate' },
    quote: 'Harbour briefing',
  });
  await retractRecord(desk, {
    ...{ record: String(n), because: 'The harbour took it back.', on: '2023-06-01' },
  });
  app = makeApp({
    ...{ desk, words: english, hosts: new Set([host]) },
    onFailure: (error) => {
      throw error;
    },
  });
});

const page = async (path: string): Promise<string> => {
  const answer = await app.request(`http://${host}${path}`, { headers: { host } });
  expect(answer.status, path).toBe(200);
  return answer.text();
};

/** The places that a page leads to, on itself and on others, and that are not there. */
async function broken(path: string): Promise<readonly string[]> {
  const missing: string[] = [];
  const found = await page(path);
  for (const [, to = '', id = ''] of found.matchAll(/href="(\/[^"#]*)?#([^"]+)"/g)) {
    const there = to === '' ? found : await page(to.replaceAll('&amp;', '&'));
    if (!there.includes(` id="${id}"`)) missing.push(`${to}#${id}`);
  }
  return missing;
}

describe('places on pages', () => {
  it.each([
    ...['/claims/gate', '/claims/bridge', '/sources/briefing'],
    ...['/claims/gate?as-of=2023-05-20', '/claims/gate?as-of=2023-05-01'],
  ])(
    'are there where %s leads to them, whatever was withdrawn or is of a later day',
    async (path) => {
      expect(await broken(path)).toEqual([]);
    },
  );

  it('are those of quotations while they count', async () => {
    const marked = /href="\/sources\/briefing[^"]*#passage-\d+"/g;
    const before = (await page('/claims/gate?as-of=2023-05-20')).match(marked);
    const after = (await page('/claims/gate')).match(marked);
    expect(new Set(before).size).toBe(2);
    expect(new Set(after).size).toBe(1);
  });

  it('are there when the text of the source is withheld, in private or in the open', async () => {
    const { n } = await snapshotOf(desk);
    const because = 'The harbour asked for it.';
    await withholdRecord(desk, { record: String(n), because, private: true });
    expect(await broken('/claims/gate')).toEqual([]);
    expect(await broken('/sources/briefing')).toEqual([]);
    const withholdings = desk.store.reader.selectFrom('record_withholding').select('n');
    for (const each of await withholdings.execute()) {
      await publishRecord(desk, { record: String(each.n) });
    }
    expect(await page('/corrections')).toContain(because);
    expect(await broken('/claims/gate')).toEqual([]);
    expect(await broken('/sources/briefing')).toEqual([]);
  });
});

async function snapshotOf({ store }: Desk): Promise<{ readonly n: number }> {
  return store.reader
    .selectFrom('record_snapshot')
    .select('n')
    .orderBy('n')
    .limit(1)
    .executeTakeFirstOrThrow();
}
