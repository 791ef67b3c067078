import { describe, expect, it } from 'vitest';
import {
  dateOfLine,
  EvaluatedClaim,
  readDistinctLines,
  readJsonLines,
  readRightClaims,
} from '../../../src/services/evaluate/matching-files.ts';

describe('a file of claims', () => {
  it('needs an id and a text, and passes over what it does not know', () => {
    const [claim] = readJsonLines(EvaluatedClaim, '{"id": 7, "text": "A", "colour": "red"}\n\n');
    expect(claim).toMatchObject({ id: '7', text: 'A' });
  });

  it('says which line is none', () => {
    expect(() => readJsonLines(EvaluatedClaim, '{"id": 1, "text": "A"}\n{')).toThrow(/^Line 2 /);
    expect(() => readJsonLines(EvaluatedClaim, '{"id": 1}')).toThrow(/^Line 1 .*text/);
  });
});

describe('a line that cannot be read', () => {
  it('is told with its file', () => {
    const read = () => readJsonLines(EvaluatedClaim, '{"id": 1, "text": "A"}\n{', 'claims');
    expect(read).toThrow('Line 2 of the claims cannot be read: this is no JSON.');
    expect(() => readRightClaims('q1')).toThrow('Line 1 of the qrels cannot be read');
  });

  it('is told to be no object where it holds other JSON', () => {
    expect(() => readJsonLines(EvaluatedClaim, '["A"]')).toThrow(
      'Line 1 cannot be read: this is no JSON object.',
    );
  });

  it('may be one that has the id of another, where ids tell lines apart', () => {
    const line = '{"id": 1, "text": "A"}';
    expect(() => readDistinctLines(EvaluatedClaim, `${line}\n\n${line}`, 'queries')).toThrow(
      'Line 3 of the queries cannot be read: an earlier line has the id "1".',
    );
  });
});

describe('which claims are right', () => {
  it('is refused of a claim that is not there', () => {
    expect(() => readRightClaims('q1 c1\nq1 c2', new Set(['c1']))).toThrow(
      'Line 2 of the qrels cannot be read: the claims have no "c2".',
    );
    expect(readRightClaims('q1 0 c1 1\nq1 0 c2 0', new Set(['c1'])).size).toBe(1);
  });

  it('is read from two columns, or from the four of TREC', () => {
    expect(readRightClaims('q1\tc1\nq1 c2\n').get('q1')).toEqual(new Set(['c1', 'c2']));
    expect(readRightClaims('q1 0 c1 1\nq1 0 c2 0').get('q1')).toEqual(new Set(['c1']));
  });
});

describe('a date of a fact-check', () => {
  it.each([
    ['26 May 2015', '2015-05-26'],
    ['May 6, 2015', '2015-05-06'],
    ['2015-05-26T00:00:00Z', '2015-05-26'],
    ['May 2015', '2015-05'],
  ])('%s is %s', (written, text) => {
    expect(dateOfLine(written)?.text).toBe(text);
  });

  it('is none where it cannot be read', () => {
    expect(dateOfLine('soon')).toBeUndefined();
    expect(dateOfLine(null)).toBeUndefined();
  });
});
