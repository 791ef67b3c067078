import { expect, it } from 'vitest';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import type { Words } from '../../src/summaries/words/words.ts';
import { caseNamed } from './cases.ts';

/** What would change a case, as it is said first. */
function wouldChange(name: string, words: Words): string {
  const { sections } = outlineOf(caseNamed(name), words);
  const section = sections.find(({ key }) => key === 'would_change');
  const [said] = section === undefined ? [] : sentencesOf(section);
  return said === undefined ? '' : plainText(said.text);
}

it('a look would change it too where nothing that was offered stands', () => {
  expect(wouldChange('nothing stands', english)).toMatch(/firm evidence.*documented search/i);
  expect(wouldChange('nothing stands', german)).toMatch(/Beleg.*dokumentierte Suche/);
  expect(wouldChange('thin evidence both ways', english)).not.toContain('search');
});

it.each(['held, outdated now', 'held, so now'])(
  'firm evidence for it is there already: %s',
  (name) => {
    expect(wouldChange(name, english)).not.toMatch(/evidence (for|against) it came to light/);
    expect(wouldChange(name, english)).toContain('at another time');
    expect(wouldChange(name, german)).toContain('zu anderer Zeit');
  },
);
