import { expect, it } from 'vitest';
import { progressLine, showProgress } from '../../src/cli/progress-line.ts';

const progress = { rows: 12_000, bytes: 40, size: 100, elapsedMs: 2_000 };

it('progress says how many, how fast, how far and how long still', () => {
  expect(progressLine(progress)).toBe('12,000 rows, 6,000 a second, 40 %, 0:03 left');
  expect(progressLine({ ...progress, size: undefined })).toBe('12,000 rows, 6,000 a second');
  expect(progressLine({ ...progress, elapsedMs: 0 })).toBe('12,000 rows');
});

it('progress is written only where somebody watches', () => {
  const said: string[] = [];
  const terminal = {
    ...{ out: () => undefined, err: (text: string) => void said.push(text), width: 80 },
    input: async () => new Uint8Array(),
  };
  showProgress(terminal, progress);
  expect(said).toEqual([]);
  showProgress({ ...terminal, live: true }, progress);
  expect(said).toEqual(['\r\u001b[2K12,000 rows, 6,000 a second, 40 %, 0:03 left']);
});
