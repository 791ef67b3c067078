import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AsofError } from '../../src/errors.ts';
import { readInWorker } from '../../src/reading/read-in-worker.ts';
import { readPdf } from '../../src/text/pdf-to-text.ts';
import { isWellFormed } from '../../src/text/well-formed.ts';
import { holdsAsync } from '../seeded.ts';
import { makePdf } from '../support/make-pdf.ts';
import { mutated } from './mutated.ts';

const line = fc.constantFrom('The river rose', 'by a hand-', 'in the (night).', '', 'Back\\slash');
const madeUp = fc
  .array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((pages) => makePdf({ pages, title: 'River' }));

const pieces = [
  ...[
    'obj',
    'endobj',
    'stream\n',
    '\nendstream',
    '<<',
    '>>',
    '[',
    ']',
    '0 R',
    ' 1 0 R',
    ' 2 0 R ',
    ' 4 0 R ',
  ],
  ...[
    '/Kids [2 0 R]',
    '/Count 999999999',
    '/Length 9999999',
    '/Filter /FlateDecode',
    '/Filter [/A85 /A85 /LZW]',
  ],
  ...[
    'xref',
    'trailer',
    'startxref',
    '%%EOF',
    '%PDF-1.7',
    '/Prev 0',
    '/Encrypt 1 0 R',
    '/Parent 4 0 R',
    '-1',
  ],
  ...[
    '/Type /ObjStm',
    '/JS (app.alert)',
    '/OpenAction',
    '/FontMatrix [1 2 3 4 5 (0\\); alert(1)]',
    'Do Q q BT ET',
  ],
];

async function readsOrRefuses(read: () => Promise<{ readonly text: string }>): Promise<void> {
  try {
    const { text } = await read();
    expect(isWellFormed(text)).toBe(true);
  } catch (error) {
    if (!(error instanceof AsofError)) throw error;
  }
}

it('a PDF is read or refused whatever happened to it', async () => {
  await holdsAsync(
    'mutated PDFs',
    fc.asyncProperty(mutated(madeUp, pieces), (bytes) => readsOrRefuses(() => readPdf(bytes))),
    { runs: 300 },
  );
});

it('a worker that reads one ends in time, and leaves this process unharmed', async () => {
  await holdsAsync(
    'mutated PDFs in a worker',
    fc.asyncProperty(mutated(madeUp, pieces), async (bytes) => {
      const start = performance.now();
      await readsOrRefuses(() => readInWorker(bytes, {}));
      expect(performance.now() - start).toBeLessThan(21_000);
    }),
    { runs: 8 },
  );
});
