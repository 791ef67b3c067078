import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

const claims = {
  german: 'Der Bürgermeister verkaufte das Rathaus an seinen Bruder.',
  'german-bridge': 'Die Brücke über die Moldau wurde im Mai geschlossen.',
  russian: 'Президент подписал закон о запрете экспорта зерна.',
  'russian-bridge': 'Мост через реку Влтаву закрыли в мае.',
  arabic: 'وقع الرئيس قانونا يمنع تصدير القمح.',
  'arabic-bridge': 'أغلق الجسر فوق النهر في مايو.',
  chinese: '总统签署了禁止小麦出口的法律。',
  'chinese-bridge': '河上的大桥五月关闭了。',
};

describe.each(desks)('on %s a claim', (_name, make) => {
  let desk: Desk;
  const first = async (text: string) => (await matchClaims(desk, { text }))[0];

  beforeAll(async () => {
    desk = await make();
    for (const [slug, text] of Object.entries(claims)) await logClaim(desk, { slug, text });
    await addSpeaker(desk, { name: 'Pavel Orlov', alsoKnownAs: ['Павел Орлов'] });
    await logClaim(desk, {
      slug: 'spoken',
      text: 'Урожай пшеницы упал вдвое.',
      appearance: { speaker: 'Pavel Orlov' },
    });
  });

  it.each([
    ['german', 'Stimmt es, dass Bürgermeister Rathäuser an ihre Brüder verkauften?'],
    ['russian', 'Правда, что президенты подписали законы о запретах на экспорт зерна?'],
    ['arabic', 'هل وقع الرئيس قانونا يمنع تصدير القمح؟'],
    ['chinese', '听说总统签署法律，禁止小麦出口。'],
  ] as const)('is found in its own language: %s', async (slug, text) => {
    expect((await first(text))?.claim.slug).toBe(slug);
  });

  it('tells the characters that it shares with a text together, as they stand there', async () => {
    const match = await first('听说总统签署法律，禁止小麦出口。');
    expect(match?.because).toContain('words in common: 总统签署法律禁止小麦出口');
  });

  it.each([
    ['german', 'Der Bürgermeister verkaufte das Rathaus nicht an seinen Bruder.'],
    ['russian', 'Президент не подписал закон о запрете экспорта зерна.'],
    ['arabic', 'لم يوقع الرئيس قانونا يمنع تصدير القمح.'],
    ['chinese', '总统没签署禁止小麦出口的法律。'],
  ] as const)('is never the same as its denial: %s', async (slug, text) => {
    const match = await first(text);
    expect(match?.claim.slug).toBe(slug);
    expect(match?.kind).not.toMatch(/^same(?:_other_speaker)?$/);
  });

  it('knows who says it by a recorded spelling in another script', async () => {
    const own = await first('Урожай пшеницы упал вдвое — Павел Орлов (@orlov)');
    expect(own).toMatchObject({ claim: { slug: 'spoken' }, kind: 'same' });
    const other = await first('Урожай пшеницы упал вдвое — Иван Белов (@belov)');
    expect(other).toMatchObject({ claim: { slug: 'spoken' }, kind: 'same_other_speaker' });
  });

  it('in a script without spaces is found by words inside of its sentence', async () => {
    const slugs = async (query: string) =>
      (await searchDesk(desk, { query })).hits.map(({ slug }) => slug);
    expect(await slugs('大桥')).toEqual(['chinese-bridge']);
    expect(await slugs('桥大')).toEqual([]);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });
});
