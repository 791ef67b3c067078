import { expect, it } from 'vitest';
import { shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { as, bridgeWorld, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('shows what a speaker said by the day, each with its day, and nothing that came later', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  const said = { claim: 'bridge', speaker: 'Zed Hill' } as const;
  await addAppearance(desk, { ...said, source: 'paper' });
  await addAppearance(desk, { ...said, manner: 'doubts', saidOn: '2023' });
  await addAppearance(desk, { ...said, manner: 'denies', saidOn: '2024-02-01' });
  await noteAbsence(desk, { claim: 'bridge', kind: 'noted', by: 'Zed Hill', until: '2024-03' });
  const shown = (asOf: string) => showSpeaker(desk, { speaker: 'zed-hill', asOf });
  const { appearances, absences } = await shown('2023-06-01');
  expect(appearances).toMatchObject([
    { on: '2023-05-10', possibly: false, appearance: { value: { manner: 'asserts' } } },
    { on: '2023', possibly: true, appearance: { value: { manner: 'doubts' } } },
  ]);
  expect(absences).toEqual([]);
  expect(shownSpeakerText(await shown('2023-06-01'), 100)).toContain('2023, possibly by then');
  const later = await shown('2024-03-31');
  expect([later.appearances.length, later.absences]).toMatchObject([
    3,
    [{ on: '2024-03', possibly: false }],
  ]);
  await desk.store.close();
});

it('says of a speaker, and of each saying, that it is a draft, that it was rejected, and nothing once accepted', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  const { n } = await addSpeaker(as(desk, model), { name: 'Eva Novak', slug: 'eva' });
  const said = { claim: 'bridge', speaker: 'eva' } as const;
  const { appearance } = await addAppearance(as(desk, model), said);
  const shown = async () => shownSpeakerText(await showSpeaker(desk, { speaker: 'eva' }), 200);
  const waiting = await shown();
  expect(waiting).toMatch(/^A draft: nobody has accepted this speaker\.\n/);
  expect(waiting).toMatch(
    / bridge +The bridge .*\n +A draft: nobody has accepted this appearance\.\n/,
  );
  await rejectDrafts(desk, { records: ['eva', String(appearance.n)], because: 'No such.' });
  const rejected = await shown();
  expect(rejected).toMatch(/^A draft that was rejected by Ana Ruiz \(.*\): “No such\.”\n/);
  expect(rejected).toMatch(/ bridge +The bridge .*\n +A draft that was rejected by/);
  await acceptDrafts(desk, { records: [String(appearance.n), String(n)] });
  expect(await shown()).not.toMatch(/draft/i);
  await desk.store.close();
});

it('names a claim by its noun where its words were put right', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addAppearance(desk, { claim: 'bridge', speaker: 'Zed Hill' });
  const set = { text: 'The bridge was closed in May of 2023.' };
  await correctRecord(desk, { record: 'bridge', set, because: 'Clearer.' });
  const told = shownSpeakerText(await showSpeaker(desk, { speaker: 'zed-hill' }), 200);
  expect(told).toMatch(/claim \d+, text: "The bridge was closed in May 2023\."/);
  await desk.store.close();
});
