import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { phrase, plainText } from '../../src/summaries/phrase.ts';
import { type SectionKey, sentencesOf } from '../../src/summaries/section.ts';
import { sentence } from '../../src/summaries/sentence.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import type { Words } from '../../src/summaries/words/words.ts';
import { caseNamed, cases } from './cases.ts';
import { date, dossierOf } from './dossiers.ts';

/** The sentences of a section, each with its records, as one text. */
function section(dossier: Dossier, key: SectionKey): string {
  const found = outlineOf(dossier).sections.find((each) => each.key === key);
  return (found === undefined ? [] : sentencesOf(found))
    .map(({ text, records }) => `${plainText(text)} [${records.join(', ')}]`)
    .join('\n');
}

describe('the composer', () => {
  it('refuses a sentence that rests on no record', () => {
    expect(() => sentence(phrase`It is so.`, [])).toThrow(
      'This sentence rests on no record: It is so.',
    );
    expect(() => sentence(phrase`It is so.`, [undefined])).toThrow(RangeError);
  });

  it('names each record once and in order', () => {
    expect(sentence(phrase`It is so.`, [7, 3, undefined, 7]).records).toEqual([3, 7]);
  });

  it.each(cases)('binds every sentence to records that are listed: %s', (_, dossier) => {
    const { sections, records } = outlineOf(dossier);
    const listed = new Set(records.map(({ n }) => n));
    for (const { records: cited } of sections.flatMap(sentencesOf)) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((n) => !listed.has(n))).toEqual([]);
    }
  });

  it.each(cases)('never is silent on who says it and on what was looked for: %s', (_, dossier) => {
    expect(section(dossier, 'appearances')).not.toBe('');
    expect(section(dossier, 'looked_for')).not.toBe('');
  });

  it('does not let a record of a later day change the summary', () => {
    const world = { appearances: [{ n: 71, speaker: 21, manner: 'denies', source: 31 } as const] };
    const later = {
      n: 99,
      source: 32,
      stance: 'supports',
      seenOn: date('2024'),
    } as const;
    const correction = { n: 98, record: 99, field: 'note', after: 'New', because: 'Left out' };
    expect(
      outlineOf(dossierOf({ ...world, evidence: [later], corrections: [correction] })),
    ).toEqual(outlineOf(dossierOf(world)));
  });
});

describe('where it stands', () => {
  it('says what it possibly was by then, with the look and not the as-of day', () => {
    expect(section(caseNamed('noted, possibly by then'), 'standing')).toContain(
      'Possibly by then: no evidence known to Ana Alder (March 2023); no search is on record. [61]',
    );
    expect(section(caseNamed('possibly supported'), 'standing')).toContain(
      'Possibly by then: supported, if records whose exact day is not known fall by this day. [51]',
    );
  });

  it('shows the mark, the difference from the rule, dissent and others’ words beside the status', () => {
    expect(section(caseNamed('judgements'), 'standing').split('\n').slice(1, 6)).toEqual([
      'Marked as misleading by Ana Ruiz; what is left out: “Only one lane is meant.” [81]',
      'Ana Ruiz assessed it (28 March 2023) and came to another status than the rule: supported. [81]',
      'Ben Okafor assessed it otherwise (28 March 2023): insufficient evidence. [82]',
      'Reviewed by Check Weekly (30 March 2023), whose rating, word for word, is “Mostly false!” [91]',
      'Published by this desk (24 November 2026) with the rating “Not shown”. [92]',
    ]);
  });

  it('gives the reasons for another look in words', () => {
    expect(section(caseNamed('old look'), 'standing')).toContain(
      'Due for another look: the latest look reaches 31 March 2023, more than a year back. [61]',
    );
  });
});

describe('what the status rests on', () => {
  it.each([
    ['unchecked', [10]],
    ['searched', [62]],
    ['nothing stands', [51]],
    ['supported from two origins, thin against', [51, 52, 53]],
    ['pending until a date', [10]],
  ])('is named with its first sentence: %s', (name, records) => {
    expect(outlineOf(caseNamed(name)).sections[0]?.paragraphs[0]?.[0]?.records).toEqual(records);
  });

  it('is named look by look, each with its own sentence, and all with what is said of all', () => {
    const [standing = []] = outlineOf(caseNamed('searched')).sections[0]?.paragraphs ?? [];
    expect(standing.map(({ records }) => records)).toEqual([[62], [61], [61, 62]]);
  });
});

describe('who says it', () => {
  it.each([
    ['unchecked', 'Nobody on record asserts it. [10]'],
    ['only denied', 'Nobody on record asserts it. [10, 71]'],
    [
      'only suggested',
      'Nobody on record asserts it outright; it is suggested as something that may be so. [10, 71]',
    ],
  ])('says so when nobody does: %s', (name, says) => {
    expect(section(caseNamed(name), 'appearances').split('\n')[0]).toBe(says);
  });

  it('goes by the day, with manner, role, relays, place, basis and note', () => {
    expect(section(caseNamed('appearances'), 'appearances').split('\n')).toEqual([
      'Among the first on record: Ana Alder (Mayor) denied it (1 March 2023): “the bridge is closed”, in “A bridge in March”. [31, 71, 171]',
      'Basis given: the speaker saw or did it. [71]',
      'The desk notes: “In reply to a question”. [71]',
      'Some locals suggested that it may be so (possibly by then: between March 2023 and April 2023). [73]',
      'Nobody is named. [23, 73]',
      'How the speaker knows is not recorded here. [73]',
      'Ana Alder, as relayed by The Post, then by Some locals, asserted it (5 March 2023; place: Oldtown): “the bridge is closed”, in “A bridge in March”. [31, 72, 172]',
      'How the speaker knows was not said. [72]',
    ]);
  });

  it('judges each by the period that holds its day, where the claim held for a period', () => {
    const said = (n: number, saidOn: string) =>
      ({ n, speaker: 21, manner: 'asserts', saidOn: date(saidOn) }) as const;
    const firm = { strength: 'strong', source: 31 } as const;
    const dossier = dossierOf({
      appearances: [
        said(71, '2020-05-01'),
        said(72, '2021'),
        said(73, '2021-12/2022-01'),
        said(74, '2022'),
      ],
      evidence: [
        { ...firm, n: 51, stance: 'supports', aboutOn: date('2019/2020') },
        { ...firm, n: 52, stance: 'refutes', aboutOn: date('2022/..') },
      ],
    });
    expect(section(dossier, 'standing')).toContain(
      'Firm evidence supports it from 2019 to 2020 and speaks against it from 1 January 2022 on: supported then, outdated since. [51, 52]',
    );
    const judged = section(dossier, 'appearances')
      .split('\n')
      .filter((line) => line.includes('51, 52'));
    expect(judged).toEqual([
      'For the time this was said, firm evidence supports the claim. [51, 52, 71]',
      'The time this was said lies in none of the periods that firm evidence speaks of. [51, 52, 72]',
      'Whether the claim held when this was said is not certain: the day is not known closely enough. [51, 52, 73]',
      'For the time this was said, firm evidence speaks against the claim. [51, 52, 74]',
    ]);
    expect(section(caseNamed('appearances'), 'appearances')).not.toContain('For the time this was');
  });

  it('leaves out what the desk took back, and says so under corrections', () => {
    const retractions = [{ retractionKind: 'mistake', because: 'Misheard' }] as const;
    const dossier = dossierOf({
      appearances: [{ n: 71, speaker: 21, source: 31, manner: 'asserts', retractions }],
    });
    expect(section(dossier, 'appearances')).toBe('Nobody on record asserts it. [10]');
    expect(section(dossier, 'corrections')).toContain(
      'Record 71 (appearance) was taken back as a mistake of this desk (24 November 2026). [71, 1042]',
    );
  });
});

describe('what speaks for and against it', () => {
  it('says why each piece that does not count does not', () => {
    const text = section(caseNamed('set aside'), 'evidence');
    for (const reason of [
      'it is the claim being said again (record 71, by Ana Alder), which weighs nothing by itself. [50, 71]',
      'it is a proposal that no person has accepted. [53]',
      'it is about another time than the claim. [54]',
      'this desk took it back as its own mistake. [56]',
      'another piece already speaks for the same origin (record 57). [57, 58]',
      'firm evidence takes its force away (record 60). [59, 60]',
    ]) {
      expect(text).toContain(`It does not count: ${reason}`);
    }
    expect(text).toContain('Context, which weighs nothing: “Roads report” as a whole');
    expect(text).toContain(
      'Questions the evidence of record 57, but is not firm enough to set it aside',
    );
    expect(text).not.toContain('67');
  });

  it('names the source that took a piece along, and the piece whose repeat it is', () => {
    const firm = { stance: 'supports', strength: 'strong' } as const;
    const text = section(
      dossierOf({
        sources: {
          31: { retractions: [{ retractionKind: 'mistake', because: 'Another bridge.' }] },
          32: {
            retractions: [
              { retractionKind: 'withdrawal', withdrawnOn: date('2023-03-12'), because: 'Wrong.' },
            ],
          },
        },
        origins: [301, 302, 303],
        evidence: [
          { ...firm, n: 51, source: 31 },
          { ...firm, n: 52, source: 33 },
          { ...firm, n: 53, source: 301 },
          { ...firm, n: 54, source: 302, origin: 301 },
          { n: 55, source: 303, stance: 'undercuts', undercuts: 53, strength: 'strong' },
        ],
      }),
      'evidence',
    );
    for (const reason of [
      'this desk took back the source “A bridge in March” (record 31), which it rests on, as its own mistake. [31, 51]',
      'the source “Roads report” (record 32), which it rests on, was withdrawn. [32, 52]',
      'firm evidence takes its force away (record 55). [53, 55]',
      'it repeats what firm evidence takes the force from (record 55). [54, 55]',
    ]) {
      expect(text).toContain(`It does not count: ${reason}`);
    }
  });

  it('grades in words and never in numbers', () => {
    expect(section(caseNamed('thin evidence both ways'), 'evidence')).toContain(
      'If true, it would settle the claim; whether it is true cannot be judged. [52]',
    );
  });

  it('calls origins independent only when they are firm and several', () => {
    const text = section(caseNamed('conflicting'), 'evidence');
    expect(text).toContain('The firm evidence for it comes from a single origin. [51]');
    expect(text).toContain(
      'The firm evidence against it comes from two independent origins. [52, 53]',
    );
  });
});

describe('the assessment', () => {
  it('gives confidence and likelihood in two sentences, and the rung with the status', () => {
    expect(section(caseNamed('assessed as the rule has it'), 'assessment').split('\n')).toEqual([
      'The judgement of Ana Ruiz (28 March 2023): no evidence known to those who are named (“noted”). [81]',
      'Confidence in this judgement: low. [81]',
      'Likelihood that the claim holds: unlikely. [81]',
      'Reasons given: “Two records agree.” [81]',
    ]);
  });
});

describe('an assessment of no evidence found', () => {
  it('says how far the looks reach that it considered', () => {
    const judged = { n: 81, by: 'Ana Ruiz', because: 'As read.', assessedOn: date('2023-03-30') };
    const looked = { n: 61, absenceKind: 'noted', speaker: 21, untilOn: date('2023-02') } as const;
    const dossier = dossierOf({
      absences: [looked, { ...looked, n: 62, untilOn: date('2023-03-20') }],
      assessed: { ...judged, status: 'no_evidence_found', considered: [61] },
      dissent: [{ ...judged, n: 82, status: 'insufficient', considered: [61, 62] }],
    });
    const text = section(dossier, 'assessment');
    expect(text).toContain('known to those who are named (“noted”), up to 28 February 2023. [81]');
    expect(text).toContain(
      'The rule ladder/1 gave at that time: no evidence known to those who are named (“noted”), up to 20 March 2023. [82]',
    );
  });
});

describe('corrections', () => {
  it('give the old and the new, and whose they are', () => {
    expect(section(caseNamed('appearances'), 'corrections').split('\n')[0]).toBe(
      'Record 72 (appearance), corrected by Ana Ruiz (20 November 2026): place was “Newtown” and is now “Oldtown”. [72, 95]',
    );
  });

  it('do not tell of a withdrawal that comes after the as-of day', () => {
    const withdrawn = (on: string) =>
      dossierOf({
        evidence: [
          {
            n: 51,
            source: 31,
            stance: 'supports',
            retractions: [
              { retractionKind: 'withdrawal', withdrawnOn: date(on), because: 'Error' },
            ],
          },
        ],
      });
    expect(section(withdrawn('2023-05'), 'corrections')).toBe('');
    expect(section(withdrawn('2023'), 'corrections')).toContain(
      'was withdrawn (possibly by then: 2023)',
    );
  });
});

describe('the time a look was at', () => {
  it.each([
    ['2022', '2023-03-20', 'from 2022 to 20 March 2023', 'von 2022 bis 20. März 2023'],
    ['2022/..', '2023', 'from 2022 or later to 2023', 'von 2022 oder später bis 2023'],
    ['../2022', '2023', 'from 2022 or earlier to 2023', 'von 2022 oder früher bis 2023'],
    ['2022-03~', '../..', 'from about March 2022', 'ab etwa März 2022'],
    ['../..', '2023-03', 'until March 2023', 'bis März 2023'],
    ['2023', '2023', 'in 2023', '2023'],
  ])('%s to %s', (from, until, inEnglish, inGerman) => {
    const look = { n: 62, absenceKind: 'searched', places: ['the road register'] } as const;
    const dossier = dossierOf({
      asOf: '2024-01-01',
      absences: [{ ...look, fromOn: date(from), untilOn: date(until) }],
    });
    const told = (words: Words): string =>
      outlineOf(dossier, words)
        .sections.flatMap(sentencesOf)
        .map(({ text }) => plainText(text))
        .join('\n');
    expect(told(english)).toContain(`\nTime looked at: ${inEnglish}.\n`);
    expect(told(german)).toContain(`\nBetrachtete Zeit: ${inGerman}.\n`);
  });
});
