import { expect } from 'vitest';
import type { Run } from './asof.ts';
import { expectPlain } from './readable.ts';

/** Expects one refusal, said as text and as JSON, each on its own stream. */
export function expectRefusal(text: Run, json: Run, code: number): void {
  expect(text, text.stderr).toMatchObject({ code, stdout: '' });
  expect(text.stderr).toMatch(/^asof: ./);
  expectPlain(text.stderr);
  expect(json, json.stdout).toMatchObject({ code, stderr: '' });
  expect(json.json).toEqual({ error: expect.any(Object) });
  const { code: name, message, hints } = json.json.error as unknown as Record<string, unknown>;
  expect(name).toMatch(/^[a-z_]+$/);
  expect(message).toMatch(sentence);
  expect(text.stderr.startsWith(`asof: ${String(message).slice(0, 20)}`)).toBe(true);
  expect(hints).toBeInstanceOf(Array);
}

/** A sentence or more: capital or quotation mark at its start, a full stop at its end. */
const sentence = /^["“(\p{Lu}\p{L}/.].*[.:]$/su;
