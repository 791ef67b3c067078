import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { hideRecord } from '../../../src/services/set-visibility.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await addSpeaker(desk, { name: 'Jan Brandt', slug: 'jan' });
  await addSpeaker(desk, { name: 'Harbour Hermit', slug: 'hermit' });
  for (const [slug, speaker] of [
    ['gate', 'jan'],
    ['lock', 'hermit'],
  ] as const) {
    await logClaim(desk, { text: `The ${slug} was shut.`, slug, topics: ['Harbour'] });
    await addAppearance(desk, { claim: slug, speaker, manner: 'asserts', saidOn: '2023-05-05' });
  }
  return () => desk.store.close();
});

type Asked = Partial<Parameters<typeof searchDesk>[1]>;
const found = async (asked: Asked): Promise<readonly (string | null)[]> => {
  const { hits } = await searchDesk(desk, {
    query: 'shut',
    in: ['claim'],
    public: true,
    ...asked,
  });
  return hits.map(({ slug }) => slug).sort();
};
const hide = (record: string | number) =>
  hideRecord(desk, { record: String(record), because: 'It names a minor.' });

describe('names in a search of what is public', () => {
  it('take a speaker for another by a merge that is public, and by no other', async () => {
    const { merge } = await mergeSpeakers(desk, {
      ...{ kept: 'jan', gone: 'hermit', because: 'It is one man.' },
    });
    expect(await found({ speaker: 'jan' })).toEqual(['gate', 'lock']);
    await hide(merge.n);
    expect(await found({ speaker: 'jan' })).toEqual(['gate']);
    expect(await found({ speaker: 'jan', public: false })).toEqual(['gate', 'lock']);
  });

  it('find no speaker, topic or source that is private', async () => {
    await addSource(desk, { title: 'A letter', slug: 'letter' });
    await addEvidence(desk, { claim: 'gate', stance: 'context', source: 'letter' });
    expect(await found({ source: 'letter' })).toEqual(['gate']);
    for (const record of ['hermit', 'harbour', 'letter']) await hide(record);
    await expect(found({ speaker: 'hermit' })).rejects.toThrow(/hermit/);
    await expect(found({ topic: 'harbour' })).rejects.toThrow('not public');
    await expect(found({ source: 'letter' })).rejects.toThrow('not public');
  });
});
