import { describe, expect, it } from 'vitest';
import { evaluateMatching } from '../../src/services/evaluate/evaluate-matching.ts';
import { letterEmbedder } from '../support/letter-embedder.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const counting = () => {
  let milliseconds = 0;
  return () => {
    milliseconds += 2;
    return milliseconds;
  };
};

describe('an evaluation of the matcher', () => {
  it('runs over the way of the product and counts what it finds', async () => {
    const claims = [
      { id: 'a', text: 'The bridge over the Vltava was closed.', date: '26 May 2015' },
      { id: 'b', text: 'Coal left the harbour.', title: 'Did anthracite leave?', speaker: 'Ana' },
    ];
    const queries = [
      { id: 1, text: 'closed bridge — Eva (@eva) May 20, 2015' },
      { id: 2, text: 'anthracite' },
      { id: 3, text: 'a text of which nothing is known' },
    ];
    const found = await evaluateMatching(
      await newDesk(folder),
      { claims: lines(claims), queries: lines(queries), qrels: '1\ta\n2\ta\n' },
      counting(),
    );
    expect(found).toEqual({
      queries: 2,
      claims: 2,
      map: { 1: 0.5, 3: 0.5, 5: 0.5 },
      recall: { 5: 0.5, 20: 0.5, 100: 0.5 },
      millisecondsPerQuery: { median: 2, p95: 2 },
    });
  });

  it('compares the article as well, where the file has it', async () => {
    const claims = [
      { id: 'a', text: 'The tram was late.', body: 'The driver overslept.' },
      { id: 'b', text: 'The tram was late.', body: 'Snow lay on the rails in Kosice.' },
    ];
    const queries = [{ id: 1, text: 'the late tram in snowy Kosice' }];
    const { map } = await evaluateMatching(
      await newDesk(folder),
      { claims: lines(claims), queries: lines(queries), qrels: '1\tb\n' },
      counting(),
    );
    expect(map[1]).toBe(1);
  });

  it('goes by the embedder of the desk as well, and says by which', async () => {
    const files = {
      claims: lines([
        { id: 'a', text: 'The lighthousekeeper resigned.' },
        { id: 'b', text: 'A bridge was closed.' },
      ]),
      queries: lines([{ id: 1, text: 'light house keepers' }]),
      qrels: '1\ta\n',
    };
    const plain = await evaluateMatching(await newDesk(folder), files, counting());
    expect([plain.map[1], plain.embedder]).toEqual([0, undefined]);
    const desk = { ...(await newDesk(folder)), embedder: letterEmbedder };
    const widened = await evaluateMatching(desk, files, counting());
    expect([widened.map[1], widened.embedder]).toEqual([1, 'letters/1/256']);
  });
});
