import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../src/text/code-points.ts';
import { turnsOf } from '../../src/text/turns.ts';
import { interview } from './fixtures.ts';

const labels = (text: string) => turnsOf(text).map((turn) => turn.label);

describe('turns', () => {
  it('run from label to label, paragraphs without one included', () => {
    expect(labels(interview)).toEqual([null, 'Radio', 'Ana Ruiz', 'Radio', 'Ruiz']);
    const ruiz = turnsOf(interview)[2];
    expect(sliceCodePoints(interview, ruiz?.start ?? 0, ruiz?.end ?? 0)).toMatch(
      /^Ana Ruiz:.*\n\nThe board met.*signed it\.\n\n$/s,
    );
  });

  it('cover the whole text, in code points', () => {
    const text = `👍 A talk.\nAna: yes 👍\nBo: no`;
    const turns = turnsOf(text);
    expect(turns.map((turn) => sliceCodePoints(text, turn.start, turn.end)).join('')).toBe(text);
    expect(labels(text)).toEqual([null, 'Ana', 'Bo']);
  });

  it('are one where there are no labels', () => {
    expect(turnsOf('Just a text: with a colon.\n\nAnd more.')).toEqual([
      { start: 0, end: 37, label: null },
    ]);
  });

  it('take no headline or note for a speaker', () => {
    expect(labels('Interview: Why now?\n\nSome text.\n\nNote: it was edited.')).toEqual([null]);
    expect(labels('Harbour talks: what was agreed\n\nSome text.')).toEqual([null]);
  });

  it('include a guest who speaks once, but no sentence with a colon', () => {
    const text = 'Q: one?\nBo Li: two.\nOne thing is clear: it rains.\nQ: three?';
    expect(labels(text)).toEqual(['Q', 'Bo Li', 'Q']);
  });

  it('include one with a role before the name, but no headline that names somebody', () => {
    const text = 'Mayor Ines Okoro: one.\nChief engineer Jan Brandt: two.';
    expect(labels(text)).toEqual(['Mayor Ines Okoro', 'Chief engineer Jan Brandt']);
    expect(labels('The case against Jan Brandt: one.\n\nBo Li: two.')).toEqual([null]);
  });

  it('read labels of other scripts, capitals and Markdown emphasis', () => {
    expect(labels('**Корреспондент:** Что?\nОтвет дан.\n**Корреспондент:** И?')).toEqual([
      'Корреспондент',
      'Корреспондент',
    ]);
    expect(labels('Q: one?\nA: two.\nQ: three?')).toEqual(['Q', 'A', 'Q']);
  });
});
