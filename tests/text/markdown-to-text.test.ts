import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/text/markdown-to-text.ts';

describe('readMarkdown', () => {
  it('gives the words without marks, and blocks parted by blank lines', () => {
    const { text, title } = readMarkdown(
      '# The *quay*\n\nIt **rose** by `3` cm, [they said](https://example.org "t").\n\n> Quoted\n> words\n\n---\n\nEnd \\*here\\*.',
    );
    expect(text).toBe('The quay\n\nIt rose by 3 cm, they said.\n\nQuoted\nwords\n\nEnd *here*.');
    expect(title).toBe('The quay');
  });

  it('puts list items and table rows on lines', () => {
    const { text } = readMarkdown(
      '- one\n- two\n  - three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend',
    );
    expect(text).toBe('one\ntwo\nthree\n\na\tb\n1\t2\n\nend');
  });

  it('leaves quotation marks, dashes and HTML as they are written', () => {
    const text = '"It\'s" -- so... (c) <b>bold</b>';
    expect(readMarkdown(text).text).toBe(text);
  });

  it('keeps front matter out of the text and reads it', () => {
    const reading = readMarkdown(
      '---\ntitle: "The quay"\nauthor: Ana Ruiz\ndate: 2023-03-09\nurl: https://example.org/a\ntags: [a, b]\n---\n# Other\n\nText.',
    );
    expect(reading).toMatchObject({
      title: 'The quay',
      authors: ['Ana Ruiz'],
      publishedOn: '2023-03-09',
      canonicalUrl: 'https://example.org/a',
      text: 'Other\n\nText.',
    });
  });

  it('reads lists of authors, and no date that is none', () => {
    const reading = readMarkdown('---\nauthors:\n  - Ana\n  - Bo\ndate: 2023-02-30\n---\nText.');
    expect(reading.authors).toEqual(['Ana', 'Bo']);
    expect(reading).not.toHaveProperty('publishedOn');
  });

  it('takes a rule at the beginning for a rule', () => {
    expect(readMarkdown('---\n\nText.\n\n---\n\nMore.').text).toBe('Text.\n\nMore.');
  });

  it.each([
    ['empty_text', '---\ntitle: x\n---\n\n***\n'],
    ['too_large', 'x'.repeat(10 * 1024 * 1024 + 1)],
  ])('refuses with %s', (code, markdown) => {
    expect(() => readMarkdown(markdown)).toThrowError(expect.objectContaining({ code }));
  });
});
