import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
  await addSpeaker(desk, {
    name: 'Alyaksandr Lukashenka',
    slug: 'luka',
    alsoKnownAs: ['Lukashenko', 'Лукашэнка'],
  });
  await logClaim(desk, { text: 'A claim.', slug: 'claim' });
  for (const slug of ['smith-one', 'smith-two']) {
    await performAct(desk, 'speaker.added', (act) =>
      act.record('speaker', { name: 'J. Smith', speakerKind: 'person' }, slug),
    );
  }
});
afterAll(() => desk.store.close());

const saidBy = async (speaker: string) =>
  (await addAppearance(desk, { claim: 'claim', speaker })).speaker;

describe('a speaker named by text', () => {
  it.each(['Alyaksandr Lukashenka', 'lukashenko', ' ЛУКАШЭНКА ', 'luka', 'Alyaksandr  Lukashenka'])(
    'is the known one by any spelling or slug: %j',
    async (text) => {
      expect(await saidBy(text)).toMatchObject({ slug: 'luka', made: false });
    },
  );

  it('that nobody has is refused where a speaker has to be on record, with how one is named', async () => {
    await expect(showSpeaker(desk, { speaker: 'Nobody At All' })).rejects.toMatchObject({
      code: 'not_found',
      hints: [expect.stringContaining('by a spelling on record')],
    });
  });

  it('is the known one by number and by id', async () => {
    const { n, id } = await saidBy('luka');
    expect(await saidBy(String(n))).toMatchObject({ slug: 'luka', made: false });
    expect(await saidBy(id)).toMatchObject({ slug: 'luka', made: false });
  });

  it('that nobody has is made, once', async () => {
    expect(await saidBy('Ben Osei')).toMatchObject({
      name: 'Ben Osei',
      slug: 'ben-osei',
      made: true,
    });
    expect(await saidBy('ben osei')).toMatchObject({ slug: 'ben-osei', made: false });
  });

  it('that several have is not guessed: the list is given', async () => {
    await expect(saidBy('j. smith')).rejects.toMatchObject({
      kind: 'invalid',
      code: 'ambiguous',
      facts: { candidates: [{ slug: 'smith-one' }, { slug: 'smith-two' }] },
    });
    await expect(listClaims(desk, { speaker: 'J. Smith' })).rejects.toMatchObject({
      code: 'ambiguous',
    });
    expect(await saidBy('smith-two')).toMatchObject({ slug: 'smith-two', made: false });
  });

  it('that is taken is refused for a new speaker: a namesake is a decision', async () => {
    for (const name of ['LUKASHENKO', 'Someone']) {
      const twin = { name, alsoKnownAs: name === 'Someone' ? ['Лукашэнка'] : [] };
      await expect(addSpeaker(desk, twin)).rejects.toMatchObject({
        kind: 'conflict',
        code: 'speaker_known',
      });
    }
  });

  it('made by one appearance both as speaker and as relay is one speaker', async () => {
    const { speaker, madeSpeakers, appearance } = await addAppearance(desk, {
      claim: 'claim',
      speaker: 'New Voice',
      via: ['new voice', 'Relay Two'],
    });
    expect(madeSpeakers.map(({ name }) => name)).toEqual(['New Voice', 'Relay Two']);
    expect(appearance.value.via?.[0]).toBe(speaker.n);
  });

  it('is not the one of whom the spelling was a mistake, and shows it no more', async () => {
    await addSpeaker(desk, { name: 'Carl Berg', slug: 'berg', alsoKnownAs: ['Karl Borg'] });
    expect(await saidBy('Karl Borg')).toMatchObject({ slug: 'berg', made: false });
    const before = await showSpeaker(desk, { speaker: 'berg' });
    const [name] = before.speaker.names;
    expect(name?.value.spelling).toBe('Karl Borg');
    await retractRecord(desk, { record: String(name?.n), because: 'Another man.', mistake: true });
    expect((await showSpeaker(desk, { speaker: 'berg' })).speaker.names).toEqual([]);
    await expect(listClaims(desk, { speaker: 'Karl Borg' })).rejects.toMatchObject({
      kind: 'not_found',
    });
    expect(await saidBy('Karl Borg')).toMatchObject({ slug: 'karl-borg', made: true });
  });
});
