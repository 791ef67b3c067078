import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { partClaims } from '../../../src/services/part-claims.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s who signs a text', (_name, make) => {
  let desk: Desk;
  const log = (slug: string, text: string, speaker?: string) =>
    logClaim(desk, { slug, text, ...(speaker === undefined ? {} : { appearance: { speaker } }) });
  const first = async (text: string) => (await matchClaims(desk, { text }))[0];
  const kind = async (text: string) => (await first(text))?.kind;

  beforeAll(async () => {
    desk = await make();
    await log('grain', 'The harvest of grain doubled.', 'Аляксандр Лукашэнка');
    await log('tram', 'The tram line loses money.', 'Ivan Petrov');
  });

  it('is the speaker in whatever script, and no other who has the same first name', async () => {
    const grain = 'The harvest of grain doubled';
    expect(await kind(`${grain} — Alexander Lukashenko (@lukashenko)`)).toBe('same');
    expect(await kind('The tram line loses money — Ivan Petrov (@ip)')).toBe('same');
    expect(await first('The tram line loses money — Ivan Sidorov (@is)')).toMatchObject({
      kind: 'same_other_speaker',
      because: expect.arrayContaining(['not on record as said by this speaker']),
    });
  });

  it('is the speaker by every spelling of all who count as one', async () => {
    await log('mine', 'The coal mine was flooded.', 'Wolfgang Schulz');
    await addSpeaker(desk, { name: 'Karel Zeman', slug: 'kz', alsoKnownAs: ['The Miner'] });
    const flooded = 'The coal mine was flooded';
    const signatures = ['Karel Zeman (@kz)', 'The Miner (@kz)'];
    for (const signature of signatures) {
      expect(await kind(`${flooded} — ${signature}`)).toBe('same_other_speaker');
    }
    await mergeSpeakers(desk, { kept: 'kz', gone: 'Wolfgang Schulz', because: 'A pen name.' });
    for (const signature of [...signatures, 'Wolfgang Schulz (@ws)']) {
      expect(await kind(`${flooded} — ${signature}`)).toBe('same');
    }
  });

  it('is a speaker of the claim where its words are those of one that was merged, until they part', async () => {
    await log('ferry', 'The ferry to Hven sank in the harbour.', 'Ann Lee');
    await log('boat', 'A boat went down off the coast of Ystad.', 'Eva Mala');
    const texts = [
      'A boat went down off the coast of Ystad — Ann Lee (@alee)',
      'The ferry to Hven sank in the harbour — Eva Mala (@emala)',
    ];
    const kinds = async () => [await kind(texts[0] ?? ''), await kind(texts[1] ?? '')];
    await mergeClaims(desk, { kept: 'ferry', gone: 'boat', because: 'One voyage.' });
    expect(await kinds()).toEqual(['same', 'same']);
    await partClaims(desk, { claim: 'boat', because: 'Two voyages.' });
    expect(await kinds()).toEqual(['same_other_speaker', 'same_other_speaker']);
  });
});
