import { expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

const claim = 'The ferry port of Norrhamn was closed by the navy.';

it.each([
  '@harbour_watch_77: the ferry port of norrhamn was closed by the navy #norrhamn #ferries #share',
  'BREAKING: the ferry port of Norrhamn was closed by the navy 😡😡 please share before they delete it',
  'Hello, could you check whether the ferry port of Norrhamn was closed by the navy?',
  'Does anyone know if the ferry port of Norrhamn was closed by the navy?',
  '@mia @harbour_desk The ferry port of Norrhamn was closed by the navy',
])('what stands around a statement says nothing of it: %s', (text) => {
  expect(kindOf(text, claim)).toBe('same');
});

it.each([
  ['The ferry port of Norrhamn was closed by the navy #hoax', 'same_topic'],
  ['FAKE: the ferry port of Norrhamn was closed by the navy', 'opposite'],
  [
    '@harbour_watch_77: the ferry port of Norrhamn was not closed by the navy #norrhamn',
    'opposite',
  ],
])('what denies it is read wherever it stands: %s', (text, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
