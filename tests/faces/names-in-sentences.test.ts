import { expect, it } from 'vitest';
import { whyText } from '../../src/cli/present/why-text.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { eventInWords } from '../../src/summaries/event-in-words.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { nameWithin } from '../../src/summaries/name-within.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

it('the words for a group that end as a sentence does are told inside one without its full stop', async () => {
  const desk = await newDesk(scratchFolder());
  await logClaim(desk, { text: 'The bridge was shut.', slug: 'bridge' });
  await addAppearance(desk, {
    claim: 'bridge',
    speaker: 'Social media users.',
    saidOn: '2023-05-01',
  });
  const { events } = await timeline(desk, { claim: 'bridge' });
  const told = events.map((event) => plainText(eventInWords(event, english)));
  expect(told).toContain('Social media users asserted it.');
  const shown = await dossier(desk, { claim: 'bridge' });
  expect(whyText(await status(desk, { claim: 'bridge' }), shown, 200)).toContain(
    'Social media users asserts it',
  );
  expect(toMarkdown(outlineOf(shown))).toContain('Social media users asserted it (1 May 2023)');
  expect(shown.speakers.map(({ value }) => value.name)).toEqual(['Social media users.']);
  await desk.store.close();
});

it('a stop that belongs to a name stays', () => {
  for (const name of ['Robert F. Kennedy Jr.', 'The U.S.', 'Acme Inc.', 'Rundfunk e. V.', 'J.']) {
    expect(nameWithin(name)).toBe(name);
  }
  expect(nameWithin('A Facebook user.')).toBe('A Facebook user');
});
