import { expect, it } from 'vitest';
import { isWellFormed } from '../../src/text/well-formed.ts';

it('accepts any text, emoji and line breaks included', () => {
  expect(isWellFormed('Лукашэнка\n👍🏽 中国')).toBe(true);
});

it('refuses U+0000', () => {
  expect(isWellFormed('a\0b')).toBe(false);
});

it('refuses half of a surrogate pair', () => {
  expect(isWellFormed('a\ud83d')).toBe(false);
  expect(isWellFormed('\udc4d b')).toBe(false);
});
