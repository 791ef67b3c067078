import stringWidth from 'string-width';
import { expect } from 'vitest';

/** Nothing that a program says when it has lost the thread. */
const slips = /undefined|\[object|\bNaN\b|\n\s+at .+:\d+:\d+\)?(?:\n|$)|(?<![\w"])null(?!\w)/;

/** Expects words without a slip of the program: no stack trace, nothing lost on the way. */
export function expectPlain(text: string): void {
  expect(text).not.toMatch(slips);
}

/** Expects a text that people can read: no slip of the program, and lines that fit 100 columns. */
export function expectReadable(text: string): void {
  expectPlain(text);
  for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
}
