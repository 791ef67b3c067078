import { expect, it } from 'vitest';
import { shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
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
