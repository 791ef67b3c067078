import { expect, it } from 'vitest';
import { printable } from '../../src/text/printable.ts';

it('shows escape sequences and other controls', () => {
  expect(printable('\u001b[2Jred\u0007\u009b')).toBe('\\u{1b}[2Jred\\u{07}\\u{9b}');
});

it('shows direction overrides and zero-width characters', () => {
  expect(printable('no\u202eton\u200bx\u00ad\ufeff')).toBe(
    'no\\u{202e}ton\\u{200b}x\\u{ad}\\u{feff}',
  );
});

it('keeps line breaks and tabs, but never a carriage return', () => {
  expect(printable('a\tb\nc\rd')).toBe('a\tb\nc\\rd');
});

it('shows line breaks and tabs in one cell', () => {
  expect(printable('a\tb\nc', { lines: 'shown' })).toBe('a\\tb\\nc');
});

it('leaves letters, marks and emoji of any script alone', () => {
  expect(printable('Лукашэнка e\u0301 中国 👍🏽')).toBe('Лукашэнка e\u0301 中国 👍🏽');
});

it('leaves a joiner where writing needs it, and shows it elsewhere', () => {
  for (const text of ['👩🏽\u200d🚒 👁\ufe0f\u200d🗨', 'می\u200cخواهم', 'क्\u200dष', 'ශ්\u200dරී']) {
    expect(printable(text)).toBe(text);
  }
  expect(printable('no\u200cte x\u200d 👩\u200dx\u200d👩 می\u200c')).toBe(
    'no\\u{200c}te x\\u{200d} 👩\\u{200d}x\\u{200d}👩 می\\u{200c}',
  );
});
