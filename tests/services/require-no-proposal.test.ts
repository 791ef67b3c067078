import { beforeEach, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { addTopic } from '../../src/services/add-topic.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { as, bridgeWorld, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const onlyProposed = { kind: 'conflict', code: 'only_proposed' };
const reject = (record: string) => rejectDrafts(desk, { records: [record], because: 'No such.' });
const about = (topic: string, by = desk) =>
  logClaim(by, { text: `A claim about ${topic}.`, topics: [topic] }).then(
    ({ claim }) => claim.value.topics,
  );
const saidBy = (speaker: string, by = desk) =>
  addAppearance(by, { claim: 'bridge', speaker }).then(({ speaker: { n } }) => n);

it('hangs no claim of a person on a topic that is only proposed, by name, slug or number', async () => {
  const { n } = await addTopic(as(desk, model), { name: 'Old bridges' });
  for (const name of ['old bridges', 'old-bridges', String(n)]) {
    await expect(about(name)).rejects.toMatchObject({
      ...onlyProposed,
      message: `topic ${n} is a draft, and so counts nowhere yet.`,
      hints: [expect.stringContaining(`asof draft accept ${n}.`)],
    });
  }
  expect(await about('Old bridges', as(desk, model))).toEqual([n]);
  await acceptDrafts(desk, { records: [String(n)] });
  expect(await about('old-bridges')).toEqual([n]);
});

it('makes a topic anew that was rejected, and refuses the rejected one where its number is given', async () => {
  const { n } = await addTopic(as(desk, model), { name: 'Old bridges' });
  await reject(String(n));
  await expect(about(String(n))).rejects.toMatchObject({
    ...onlyProposed,
    message: `topic ${n} is a draft that Ana Ruiz rejected, and so counts nowhere.`,
  });
  const [made] = (await about('Old bridges')) ?? [];
  expect(made).toBeGreaterThan(n);
  expect(await about('Old bridges')).toEqual([made]);
});

it('hangs nothing of a person on a speaker who is only proposed, also as a relay, who looked or who was asked', async () => {
  const { n } = await addSpeaker(as(desk, model), { name: 'Ana Ruiz' });
  for (const name of ['ana ruiz', 'ana-ruiz', String(n)]) {
    await expect(saidBy(name)).rejects.toMatchObject({
      ...onlyProposed,
      message: `speaker ${n} is a draft, and so counts nowhere yet.`,
    });
  }
  const asked = { claim: 'bridge', on: '2023-06' };
  for (const refused of [
    addAppearance(desk, { claim: 'bridge', speaker: 'Eva Novak', via: ['Ana Ruiz'] }),
    noteAbsence(desk, { claim: 'bridge', kind: 'noted', by: 'Ana Ruiz', until: '2023-06' }),
    addRequest(desk, { ...asked, of: 'Ana Ruiz' }),
  ]) {
    await expect(refused).rejects.toMatchObject(onlyProposed);
  }
  expect(await saidBy('Ana Ruiz', as(desk, model))).toBe(n);
  await acceptDrafts(desk, { records: [String(n)] });
  expect(await saidBy('ana ruiz')).toBe(n);
});

it('means by a name the speaker who counts, and nobody who was rejected', async () => {
  const { n } = await addSpeaker(as(desk, model), { name: 'Ana Ruiz' });
  await reject(String(n));
  const made = await saidBy('Ana Ruiz');
  expect(made).toBeGreaterThan(n);
  const namesake = { name: 'Ana Ruiz', speakerKind: 'person' } as const;
  await performAct(as(desk, model), 'speaker.added', (act) => act.record('speaker', namesake));
  expect(await saidBy('Ana Ruiz')).toBe(made);
});

it('adds a speaker of the name of one who was rejected, and of none whom nobody has decided on', async () => {
  const { n } = await addSpeaker(as(desk, model), { name: 'Ana Ruiz' });
  await expect(addSpeaker(desk, { name: 'ana ruiz' })).rejects.toMatchObject(onlyProposed);
  await reject(String(n));
  expect((await addSpeaker(desk, { name: 'ana ruiz' })).n).toBeGreaterThan(n);
});
