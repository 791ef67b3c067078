import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { extendSpeaker } from '../../src/services/extend-speaker.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeSpeakers } from '../../src/services/merge-speakers.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  const mayor = { title: 'mayor', from: '2019-05', to: '2022-12' };
  await addSpeaker(desk, { name: 'Karim Sayed', slug: 'karim', roles: [mayor] });
  await logClaim(desk, { text: 'The dam is sound.', slug: 'dam' });
});
afterEach(() => desk.store.close());

const minister = { title: 'minister of water', from: '2023-01' };
const shown = async () => (await showSpeaker(desk, { speaker: 'karim' })).speaker;

describe('a speaker on record', () => {
  it('is known by a further spelling from then on, and found by it', async () => {
    const { names } = await extendSpeaker(desk, { speaker: 'karim', alsoKnownAs: ['كريم السيد'] });
    expect(names).toMatchObject([{ value: { spelling: 'كريم السيد' } }]);
    const { speaker } = await addAppearance(desk, { claim: 'dam', speaker: 'كريم السيد' });
    expect(speaker).toMatchObject({ slug: 'karim', made: false });
    expect((await searchDesk(desk, { query: 'السيد' })).hits).not.toEqual([]);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true });
  });

  it('has a further role, which is told of what was said while it was held', async () => {
    await addAppearance(desk, { claim: 'dam', speaker: 'karim', saidOn: '2023-06-01' });
    const site = join(folder, 'site');
    const publish = () =>
      publishSite(desk, { folder: site, words: english, asOf: '2023-12-31', madeBy: 'this' });
    const page = () => readFileSync(join(site, 'claims/dam.html'), 'utf8');
    await publish();
    expect(page()).not.toContain('minister of water');
    await extendSpeaker(desk, { speaker: 'Karim Sayed', roles: [minister] });
    expect((await shown()).roles.map(({ value }) => value.title)).toEqual([
      ...['mayor', 'minister of water'],
    ]);
    const summary = toText(outlineOf(await dossier(desk, { claim: 'dam' }), english), {
      width: 200,
    });
    expect(summary).toContain('Karim Sayed (minister of water) asserted it');
    await publish();
    expect(page()).toContain('minister of water');
  });

  it('is given nothing twice, and nothing that is of another', async () => {
    const give = (...alsoKnownAs: string[]) =>
      extendSpeaker(desk, { speaker: 'karim', alsoKnownAs });
    await expect(give('KARIM sayed')).rejects.toMatchObject({ code: 'nothing_new' });
    expect((await give('Al-Sayed', 'karim sayed', 'al-sayed')).names).toHaveLength(1);
    await addSpeaker(desk, { name: 'K. Sayed', slug: 'k' });
    await expect(give('Kareem', 'K. Sayed')).rejects.toMatchObject({
      code: 'speaker_known',
      hints: ['If the two are one: asof speaker merge karim k --because ….'],
    });
    await mergeSpeakers(desk, { kept: 'karim', gone: 'k', because: 'One man.' });
    await expect(give('K. Sayed')).rejects.toMatchObject({ code: 'nothing_new' });
    expect((await shown()).names.map(({ value }) => value.spelling)).toEqual(['Al-Sayed']);
  });

  it('is where a spelling that is known already is said to lead', async () => {
    await expect(addSpeaker(desk, { name: 'karim sayed' })).rejects.toMatchObject({
      code: 'speaker_known',
      hints: [expect.any(String), expect.stringContaining('asof speaker extend karim --also')],
    });
  });

  it('has no role that ends before it begins or begins in the future', async () => {
    for (const [from, to, code] of [
      ['2023', '2022', 'role_upside_down'],
      ['2999', undefined, 'date_ahead'],
    ] as const) {
      const roles = [{ title: 'minister', from, to }];
      await expect(extendSpeaker(desk, { speaker: 'karim', roles })).rejects.toMatchObject({
        code,
      });
    }
    expect((await shown()).roles).toHaveLength(1);
  });

  it('is none that is only proposed', async () => {
    const rule = { ...desk, actor: { name: 'finder', kind: 'rule', release: '1' } as const };
    const draft = await performAct(rule, 'speaker.added', (act) =>
      act.record('speaker', { name: 'Ida Ek', speakerKind: 'person' }, 'ida'),
    );
    const extended = extendSpeaker(desk, { speaker: String(draft.n), roles: [minister] });
    await expect(extended).rejects.toMatchObject({ code: 'only_proposed' });
  });
});
