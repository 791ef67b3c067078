import { describe, expect, it } from 'vitest';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { parseEdtf } from '../../src/model/edtf.ts';

const stems = (text: string) => [...readMatchQuery(text).text.stems.keys()];

describe('a text that is asked about', () => {
  it('keeps who posted it and when apart from what it says', () => {
    const query = readMatchQuery('The bridge is closed. — Ana Ruiz (@anaruiz) May 3, 2023');
    expect(query.said).toBe('The bridge is closed.');
    expect(query.day).toBe(parseEdtf('2023-05-03')?.first);
    expect(query.author.telling).toContain('ruiz');
  });

  it('has no author and no day when none are there', () => {
    const query = readMatchQuery('The bridge – an old one – is closed (since May 3, 2023)');
    expect(query.author.words).toEqual([]);
    expect(query.day).toBeNull();
  });

  it('takes words apart that were run together behind a mark', () => {
    expect(stems('#CloseTheBridge')).toEqual(expect.arrayContaining(['close', 'bridg']));
  });

  it('leaves links out', () => {
    expect(stems('Closed https://example.org/zebra pic.twitter.com/zebra')).toEqual(['close']);
  });

  it('reads a denial in "isn\'t" and marks over letters as nothing', () => {
    expect(stems('It isn’t there')).toContain('not');
    expect(stems('Café')).toEqual(stems('cafe'));
  });
});
