import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { enterClaim } from '../../src/services/enter-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const text = 'The harbour of Gdansk exported 40 million tonnes of coal in 2022.';
const again = 'In 2022 the harbour of Gdansk exported 40 million tonnes of coal!';
const appearance = { speaker: 'Ana Ruiz', saidOn: '2023-05' };

describe('a claim that is entered', () => {
  let desk: Desk;
  const claims = async () =>
    (await desk.store.reader.selectFrom('record_claim').select('n').execute()).length;

  beforeAll(async () => {
    desk = await newDesk(folder);
    await logClaim(desk, { text, slug: 'coal' });
    for (let day = 1; day < 30; day += 1) {
      await logClaim(desk, { text: `On ${day} June the council of Brno met about trams.` });
    }
  });

  it('is a further appearance of the one it surely repeats, where that is asked for', async () => {
    const before = await claims();
    const entered = await enterClaim(desk, { text: again, appearance, orAppear: true });
    expect(entered).toMatchObject({ isNew: false, claim: { slug: 'coal', value: { text } } });
    expect(entered.appearance?.appearance.value.claim).toBe(entered.claim.n);
    expect(await claims()).toBe(before);
  });

  it('as an appearance tells what was given of it that the known claim does not have', async () => {
    await logClaim(desk, {
      ...{ text: 'The mine of Ostrava sold 12 trains in 2021.', slug: 'trains', about: '2021' },
      ...{ kind: 'quantity', topics: ['Rail'], amount: { low: '12' } },
    });
    const repeat = (facts: object) =>
      enterClaim(desk, {
        ...{ text: 'In 2021 the mine of Ostrava sold 12 trains!', appearance, orAppear: true },
        ...facts,
      });
    const same = { about: '2021', kind: 'quantity', topics: ['rail'], amount: { low: '12' } };
    expect(await repeat(same)).toMatchObject({ claim: { slug: 'trains' }, dropped: [] });
    const { dropped, isNew } = await repeat({
      ...{ slug: 'sale', about: '2022', kind: 'event', topics: ['Rail', 'Mines'], terms: 'Sold.' },
      ...{ amount: { low: '12', unit: 'trains' }, language: 'en' },
    });
    expect(isNew).toBe(false);
    expect(dropped).toEqual(['slug', 'kind', 'topics', 'about', 'amount', 'terms', 'language']);
    await expect(repeat({ kind: 'nonsense' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is a new claim, and what it may repeat is told with its kind', async () => {
    const { isNew, similar } = await enterClaim(desk, { text: again });
    expect(isNew).toBe(true);
    expect(similar[0]).toMatchObject({ slug: 'coal', kind: 'same' });
  });

  it.each([
    'The harbour of Gdansk did not export 40 million tonnes of coal in 2022.',
    'The harbour of Gdansk exported 60 million tonnes of coal in 2022.',
    'The harbour of Gdansk is old.',
  ])('is never an appearance of another: %s', async (other) => {
    const entered = await enterClaim(desk, { text: other, appearance, orAppear: true });
    expect(entered.isNew).toBe(true);
    expect(entered.claim.value.text).toBe(other);
  });

  it('is refused as an appearance of nobody', async () => {
    await expect(enterClaim(desk, { text, orAppear: true })).rejects.toMatchObject({
      code: 'no_speaker',
    });
  });

  it('is no appearance of what it only asks', async () => {
    const asked = { text: again.replace('!', '?'), appearance, orAppear: true };
    expect(await enterClaim(desk, asked)).toMatchObject({ isNew: true });
  });
});
