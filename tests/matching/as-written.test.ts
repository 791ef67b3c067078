import { expect, it } from 'vitest';
import { asWrittenIn } from '../../src/matching/as-written.ts';

it.each([
  ['brucke', 'Die Brücke über die Elbe, eine BRÜCKE.', 'de', 'Brücke'],
  ['elbe', 'Die Brücke über die Elbe.', 'de', 'Elbe'],
  ['اغلقت', 'أغلقت الشرطة الجسر.', 'ar', 'أغلقت'],
  ['cafe', 'In the cafe\u0301 of Nice.', 'en', 'cafe\u0301'],
  ['bridge', 'THE BRIDGE', 'en', 'BRIDGE'],
  ['武', '没有武器。', 'zh', '武'],
  ['not', "It isn't so.", 'en', 'not'],
  ['ferry', 'Of it nothing.', 'en', 'ferry'],
])('%s stands in %s as it is written there', (word, text, language, written) => {
  expect(asWrittenIn([text], language)(word)).toBe(written);
});

it('the first of several texts and spellings is the one that is shown', () => {
  const asWritten = asWrittenIn(['The Dam.', 'A dam and a Ferry.'], 'en');
  expect(['dam', 'ferry'].map(asWritten)).toEqual(['Dam', 'Ferry']);
});
