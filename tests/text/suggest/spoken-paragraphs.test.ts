import { describe, expect, it } from 'vitest';
import { spokenParagraphs } from '../../../src/text/suggest/spoken-paragraphs.ts';
import { talk } from './talk.ts';

const paragraphs = spokenParagraphs(talk);
const speakers = paragraphs.map(({ speaker }) => speaker);

describe('the paragraphs of an interview', () => {
  it('have their speaker by the fullest label, over every paragraph of a turn', () => {
    expect(speakers).toEqual([
      ...[null, null, null, null],
      ...['HR', 'Ana Ruiz', 'Ana Ruiz', 'HR', 'Ana Ruiz'],
      ...[null, null, null],
    ]);
  });

  it('stand where they say, in code points, without their label', () => {
    const text = `👍🏽 ${talk}`;
    for (const { start, end, text: spoken } of spokenParagraphs(text)) {
      expect(Array.from(text).slice(start, end).join('')).toBe(spoken);
      expect(spoken).not.toMatch(/^(?:HR|Ruiz|Ana Ruiz):/);
    }
  });

  it('below the last turn are about the interview, not in it', () => {
    expect(paragraphs.filter(({ isBelow }) => isBelow).map(({ text }) => text)).toEqual([
      'This interview has been edited and condensed.',
      'About the author',
      'Lena Holm is a reporter at Harbour Radio in Eastport.',
    ]);
  });

  it('of an article without turns have none', () => {
    expect(spokenParagraphs('One.\n\nTwo.')).toMatchObject([
      { text: 'One.', speaker: null, isBelow: false },
      { text: 'Two.', speaker: null, isBelow: false },
    ]);
  });
});
