import { describe, expect, it } from 'vitest';
import { type PublishedRating, readRating } from '../../../src/formats/ratings/read-rating.ts';

const meaning = (label: string, more: PublishedRating = {}) => readRating({ label, ...more });

describe('a rating', () => {
  it.each([
    ['True', 'supported'],
    ['FALSE.', 'refuted'],
    ['Pants on Fire!', 'refuted'],
    ['False. No such policy has been announced.', 'refuted'],
    ["User's claim is false.", 'refuted'],
    ['<b>False</b>&nbsp;', 'refuted'],
    ['False. There is no evidence of it.', 'neither'],
    ['Mostly false', 'neither'],
    ['True, but it needs context', 'neither'],
    ['Falsch, aber nicht frei erfunden', 'neither'],
    ['No evidence', 'neither'],
    ['Unproven', 'neither'],
    ['Misleading', 'neither'],
    ['There have been <a href="https://apnews', 'unread'],
    ['The bridge was open all day', 'unread'],
  ])('in words, "%s", is %s', (label, wanted) => {
    expect(meaning(label)).toBe(wanted);
  });

  it('in words beats the number, whatever that says', () => {
    const top = { value: '5', best: '5', worst: '1' };
    expect(meaning('False', top)).toBe('refuted');
    expect(meaning('Unproven', { ...top, value: '1' })).toBe('neither');
    expect(meaning('Whatever that may be', { ...top, value: '1' })).toBe('unread');
  });

  it('in numbers alone is read at an end of its scale, whichever way that runs', () => {
    expect(readRating({ value: '5', best: '5', worst: '1' })).toBe('supported');
    expect(readRating({ value: '5', best: '1', worst: '5' })).toBe('refuted');
    expect(readRating({ value: '3', best: '5', worst: '1' })).toBe('neither');
    expect(readRating({ value: '-1', best: '-1', worst: '-1' })).toBe('unread');
    expect(readRating({ value: '-1', best: '5', worst: '1' })).toBe('neither');
    expect(readRating({ value: '1', best: '', worst: '' })).toBe('unread');
    expect(readRating({ label: ' ', value: '1', best: '5', worst: '1' })).toBe('refuted');
  });
});
