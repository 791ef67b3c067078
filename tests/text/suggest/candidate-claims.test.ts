import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidateClaims } from '../../../src/text/suggest/candidate-claims.ts';
import { spokenParagraphs } from '../../../src/text/suggest/spoken-paragraphs.ts';
import { foundingSentence } from '../fixtures.ts';
import { talk } from './talk.ts';

const candidates = candidateClaims(talk);
const saying = (words: string) => {
  const found = candidates.filter(({ quote }) => quote.includes(words));
  expect(found).toHaveLength(1);
  return found[0];
};

describe('the candidates of a text', () => {
  it('stand where they say', () => {
    expect(candidates.length).toBeGreaterThan(6);
    for (const { start, end, quote } of candidates) {
      expect(Array.from(talk).slice(start, end).join('')).toBe(quote);
    }
  });

  it('are no questions, nothing twice, and nothing from below the interview', () => {
    expect(candidates.some(({ quote }) => quote.endsWith('?'))).toBe(false);
    expect(candidates.some(({ quote }) => quote.includes('Lena Holm'))).toBe(false);
    saying('The quay was sold');
  });

  it('of which nobody knows evidence claim the clause, and keep what "this" points to', () => {
    expect(saying('no evidence that I know of')).toMatchObject({
      text: 'This has happened',
      speaker: 'Ana Ruiz',
      absence: { words: 'no evidence that I know of', of: 'this has happened' },
      before: 'We have read the warnings from Eastport.',
    });
  });

  it('are doubts, and no absences, where little or nothing clear is said to suggest them', () => {
    expect(saying("isn't much to suggest")).toMatchObject({ manner: 'doubts', absence: null });
    expect(saying('no clear sign')).toMatchObject({ manner: 'doubts', absence: null });
  });

  it('have the one to whom the sentence gives them, their kind, their date and their hedges', () => {
    expect(saying('the cranes cost')).toMatchObject({
      ...{ kind: 'quantity', manner: 'reports', attributedTo: 'the town council' },
      hedges: ['According to'],
    });
    expect(saying('lost 300 jobs')).toMatchObject({
      ...{ kind: 'causal', attributedTo: 'Mr. Olsen', about: '2022-03' },
    });
    expect(saying('will reopen')).toMatchObject({
      ...{ kind: 'forecast', manner: 'predicts', about: '2024' },
    });
    expect(saying("isn't a puppet")).toMatchObject({ manner: 'asserts', speaker: 'Ana Ruiz' });
  });
});

describe('a briefing', () => {
  const briefing =
    'Harbour briefing, 4 May 2023\n\nMayor Ines Okoro: The crane was tested on 4 May, and it held.\n\nChief engineer Jan Brandt: Theresa May signed the papers. The gate may open on 5 May.\n';

  it('has speakers, and no heading for a claim', () => {
    const found = candidateClaims(briefing).map(({ speaker, text }) => [speaker, text]);
    expect(found).toEqual([
      ['Mayor Ines Okoro', 'The crane was tested on 4 May, and it held.'],
      ['Chief engineer Jan Brandt', 'Theresa May signed the papers.'],
      ['Chief engineer Jan Brandt', 'The gate may open on 5 May.'],
    ]);
  });

  it('asserts what names the month May, or one called so, and suggests what may be', () => {
    expect(candidateClaims(briefing).map(({ manner, hedges }) => [manner, hedges])).toEqual([
      ['asserts', []],
      ['asserts', []],
      ['suggests', ['may']],
    ]);
    const month = candidateClaims('May 2023 saw the bridge closed by the council.');
    expect(month).toMatchObject([{ manner: 'asserts', hedges: [] }]);
  });
});

const interview = join(
  import.meta.dirname,
  '../../../../shared/interview/rferl-why-did-xi-invite-lukashenka.txt',
);
if (!existsSync(interview)) console.log(`the real interview: skipped, ${interview} is not there`);

describe.skipIf(!existsSync(interview))('the real interview', () => {
  const text = existsSync(interview) ? readFileSync(interview, 'utf8') : '';

  it('has its speaker for every paragraph', () => {
    // Before the first question, the turns in their order, and what stands below.
    const speakers = spokenParagraphs(text).map(({ speaker }) => speaker);
    const lengths: [string | null, number][] = [];
    for (const speaker of speakers) {
      const last = lengths.at(-1);
      if (last && last[0] === speaker) last[1] += 1;
      else lengths.push([speaker, 1]);
    }
    expect(lengths).toEqual([
      [null, 12],
      ['RFE/RL', 1],
      ['Nigel Gould-Davies', 6],
      ['RFE/RL', 1],
      ['Nigel Gould-Davies', 6],
      ['RFE/RL', 1],
      ['Nigel Gould-Davies', 3],
      [null, 7],
    ]);
  });

  it('has the founding sentence among its candidates, as what its speaker knows no evidence of', () => {
    const found = candidateClaims(text).filter(({ quote }) => quote.includes(foundingSentence));
    expect(found).toMatchObject([
      {
        speaker: 'Nigel Gould-Davies',
        text: 'This has taken place',
        absence: { of: 'this has taken place' },
      },
    ]);
    const absences = candidateClaims(text).filter(({ absence }) => absence !== null);
    expect(absences).toHaveLength(1);
  });
});

describe('a quotation over several sentences', () => {
  const text = `“The port lost 300 jobs. It was the ice,” Mr. Olsen said. The quay was sold in March, she added.

"Nobody has paid 4 million. The port of Eastport is poor. We never saw it," he said.

The board said this about Northport:

“The quay of Eastport is ours.”`;
  const to = Object.fromEntries(
    candidateClaims(text).map(({ quote, attributedTo }) => [quote, attributedTo]),
  );

  it('is given to whom its last sentence gives it, and by pronouns as they stand', () => {
    expect(to).toEqual({
      '“The port lost 300 jobs.': 'Mr. Olsen',
      'It was the ice,” Mr. Olsen said.': 'Mr. Olsen',
      'The quay was sold in March, she added.': 'she',
      '"Nobody has paid 4 million.': 'he',
      'The port of Eastport is poor.': 'he',
      'We never saw it," he said.': 'he',
      '“The quay of Eastport is ours.”': null,
    });
  });
});
