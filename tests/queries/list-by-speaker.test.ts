import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { as, bridgeWorld, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addSpeaker(desk, { name: 'The mayor', slug: 'mayor' });
  return () => desk.store.close();
});

const says = (by: Desk = desk, facts = {}) =>
  addAppearance(by, { claim: 'bridge', speaker: 'mayor', saidOn: '2023-05-10', ...facts });

/** The claims of a speaker as of a day: the stored standing and a past position have to give the same. */
async function listed(
  asOf: string,
  speaker = 'mayor',
  knownAt?: number,
): Promise<readonly (string | null)[]> {
  const slugs = async (at: number | undefined) => {
    const clocks = at === undefined ? { asOf } : { asOf, knownAt: String(at) };
    return (await listClaims(desk, { speaker, ...clocks })).items.map(({ slug }) => slug);
  };
  const found = await slugs(knownAt);
  if (knownAt !== undefined) return found;
  const { position } = await status(desk, { claim: 'bridge' });
  await performAct(desk, 'topic.added', (act) => act.record('topic', { name: 'Later' }));
  expect(await slugs(position)).toEqual(found);
  return found;
}

const position = async () => (await status(desk, { claim: 'bridge' })).position;
const counted = async (asOf: string) => (await status(desk, { claim: 'bridge', asOf })).appearances;

describe('a list by speaker holds a claim', () => {
  it('from the day the speaker is sure to have said it', async () => {
    await says(desk, { saidOn: '2023-05' });
    expect(await listed('2023-05-30')).toEqual([]);
    expect(await listed('2023-05-31')).toEqual(['bridge']);
  });

  it('only once a person accepted what a model proposed', async () => {
    const { appearance } = await says(as(desk, model));
    expect(await listed('2023-06-01')).toEqual([]);
    const before = await position();
    await performAct(desk, 'draft.judged', (act) =>
      act.record('acceptance', { record: appearance.n, verdict: 'accepted' }),
    );
    expect(await listed('2023-06-01')).toEqual(['bridge']);
    expect(await listed('2023-06-01', 'mayor', before)).toEqual([]);
  });

  it('at no day after the appearance was taken back as a mistake, and at an earlier position still', async () => {
    const { appearance } = await says();
    const before = await position();
    await retractRecord(desk, { record: String(appearance.n), because: 'Wrong', mistake: true });
    expect(await listed('2023-06-01')).toEqual([]);
    expect(await listed('2023-06-01', 'mayor', before)).toEqual(['bridge']);
    expect(await counted('2023-06-01')).toBe(0);
  });

  it.each(['the appearance', 'its source'])(
    'until the day on which %s was withdrawn',
    async (what) => {
      const { appearance } = await says(desk, { source: 'wire' });
      const record = what === 'its source' ? 'paper' : String(appearance.n);
      await retractRecord(desk, { record, because: 'Withdrawn', on: '2023-05-20' });
      expect(await listed('2023-05-19')).toEqual(['bridge']);
      expect(await listed('2023-05-20')).toEqual([]);
      expect([await counted('2023-05-19'), await counted('2023-05-20')]).toEqual([1, 0]);
    },
  );

  it('of the speaker it was corrected to', async () => {
    const { appearance } = await says();
    const { n } = await addSpeaker(desk, { name: 'The deputy', slug: 'deputy' });
    await performAct(desk, 'record.corrected', (act) =>
      act.record('correction', {
        record: appearance.n,
        field: 'speaker',
        before: String(appearance.value.speaker),
        after: String(n),
        because: 'Mistaken for the mayor',
      }),
    );
    expect(await listed('2023-06-01')).toEqual([]);
    expect(await listed('2023-06-01', 'deputy')).toEqual(['bridge']);
  });
});

it('fills its pages past claims whose appearance does not count', async () => {
  for (let count = 0; count < 9; count += 1) {
    const by = count % 3 === 2 ? desk : as(desk, model);
    const appearance = { speaker: 'mayor', saidOn: '2023-05-10' };
    await logClaim(by, { text: `Bridge ${count} was closed.`, slug: `b-${count}`, appearance });
  }
  const first = await listClaims(desk, { speaker: 'mayor', limit: 2, asOf: '2023-06-01' });
  expect(first.items.map(({ slug }) => slug)).toEqual(['b-2', 'b-5']);
  const after = first.next ?? '';
  const second = await listClaims(desk, { speaker: 'mayor', limit: 2, after, asOf: '2023-06-01' });
  expect(second).toMatchObject({ items: [{ slug: 'b-8' }], next: null });
});
