import { z } from 'zod';

/** The longest text that a record holds; a source's own text is kept apart and may be longer. */
const wordsBytesMax = 100_000;

/**
 * A free text: something is written, it is well-formed, and both databases keep it as it is. U+0000 and
 * lone surrogates are refused before anything is hashed, since PostgreSQL cannot hold them.
 */
export const Words = z
  .string()
  .refine((text) => text.trim() !== '', 'the text is empty: write something')
  .refine((text) => text.isWellFormed(), 'the text holds half of a character (a lone surrogate)')
  .refine((text) => !text.includes('\u0000'), 'the text holds the character U+0000')
  .refine(
    (text) => Buffer.byteLength(text) <= wordsBytesMax,
    `the text is longer than ${wordsBytesMax} bytes`,
  );
