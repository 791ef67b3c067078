import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { rungs, statuses } from '../../src/model/vocabularies/statuses.ts';
import { toHtml } from '../../src/summaries/html.ts';
import { lengths, toldAt } from '../../src/summaries/lengths.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { ownWords, plainText } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusPhrases } from '../../src/summaries/status-phrases.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { englishWording, type WordingFacts } from '../../src/summaries/wording-checks.ts';
import { germanWording } from '../../src/summaries/wording-german.ts';
import { lintWording } from '../../src/summaries/wording-linter.ts';
import { english } from '../../src/summaries/words/english.ts';
import { dateInGerman } from '../../src/summaries/words/german/date-in-german.ts';
import { german } from '../../src/summaries/words/german.ts';
import { getWords } from '../../src/summaries/words/languages.ts';
import { holds } from '../seeded.ts';
import { dossiers as anyDossiers } from './arbitrary-dossier.ts';
import { ownWordsOf, wordingFactsOf } from './own-words.ts';
import { p1AsOfApril2023 } from './p1.ts';

const runs = 60;
const reached = new Set<string>();
const dossiers = anyDossiers.map((dossier) => {
  reached.add(dossier.derived.rung ?? dossier.derived.status);
  return dossier;
});
const languages = [
  ['English', english, englishWording],
  ['German', german, germanWording],
] as const;

afterAll(() => {
  const wanted = [...rungs.codes, ...statuses.codes.filter((code) => code !== 'no_evidence_found')];
  expect([...reached].sort()).toEqual([...wanted].sort());
});

describe.each(languages)('%s', (name, words, wording) => {
  it('says no more than the rung allows, whatever the status, the rung and the length', () => {
    const lints = fc.property(dossiers, dossiers, (dossier, before) => {
      const facts = wordingFactsOf(dossier);
      const earlier = { moment: { asOf: '2022-12-31', position: 3 }, dossier: before };
      const changed = outlineOf(dossier, words, earlier)
        .sections.filter(({ key }) => key === 'changes')
        .flatMap(sentencesOf);
      const said = [
        ...ownWordsOf(dossier, words),
        ...changed.map(({ text }) => ownWords(text)),
        statusSentence(statusFactsOf(dossier), words),
      ];
      // What stood then may have rested on looks that no longer do.
      const { absences } = before;
      const looks = [...facts.looks, ...absences.map(({ value }) => value.absenceKind)];
      const reached = wordingFactsOf(before).lookedUntil;
      const otherReaches = [...(facts.otherReaches ?? []), ...(reached === null ? [] : [reached])];
      expect(
        said.flatMap((text) => lintWording(text, { ...facts, looks, otherReaches }, wording)),
      ).toEqual([]);
    });
    holds(`${name} wording`, lints, { runs });
  });

  it('has sentences of its own for each status', () => {
    const statusOf = new Map<string, string>();
    const own = fc.property(dossiers, (dossier) => {
      const [first] = statusPhrases(statusFactsOf(dossier), words);
      const { status } = dossier.derived;
      expect(statusOf.get(ownWords(first ?? [])) ?? status).toBe(status);
      statusOf.set(ownWords(first ?? []), status);
    });
    holds(`${name} sentences`, own, { runs });
  });

  it('keeps where it stands, how far the looks reach, and misleading in every length', () => {
    const kept = fc.property(dossiers, (dossier) => {
      const outline = outlineOf(dossier, words);
      const [whole] = outline.sections;
      for (const length of lengths) {
        const told = toldAt(outline, length);
        expect(told.sections[0]).toBe(whole);
        const held = new Set(told.records.map(({ n }) => n));
        const cited = told.sections.flatMap(sentencesOf).flatMap(({ records }) => records);
        expect(cited.filter((n) => !held.has(n))).toEqual([]);
      }
    });
    holds(`${name} lengths`, kept, { runs });
  });

  it('makes a page in its language, with a link from each sentence to its records', () => {
    const page = toHtml(outlineOf(p1AsOfApril2023(), words));
    expect(page).toContain(`<html lang="${words.language}">`);
    const targets = new Set([...page.matchAll(/id="(record-\d+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#(record-\d+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.)[^"<]*"|style="/);
  });
});

const noted: WordingFacts = {
  status: 'no_evidence_found',
  rung: 'noted',
  lookedUntil: '2023-03-31',
  asOf: '2023-04-01',
  looks: ['noted'],
};

describe('what says too much in German', () => {
  it.each([
    ['Es gibt keinen Beleg dafür.', 'says_there_is_none'],
    ['Die Behauptung ist haltlos.', 'says_there_is_none'],
    ['Das ist falsch.', 'says_it_is_not_so'],
    ['Es ist nie geschehen.', 'says_it_is_not_so'],
    ['Die Behauptung ist wahr.', 'says_it_is_so'],
    ['Kein Beleg gefunden von Ana Alder, bis 31. März 2023.', 'finds_without_search'],
    ['Bisher kein Beleg.', 'known_to_dropped'],
    ['Kein Beleg bekannt nach Auskunft von Ana Alder (1. April 2023).', 'as_of_in_place_of_look'],
    ['Niemand hat nachgesehen.', 'nobody_looked'],
    ['Das ist zu 50 Prozent wahrscheinlich.', 'number_for_judgement'],
    ['Glaubwürdigkeit: 2,5 von 5.', 'number_for_judgement'],
  ] as const)('%s', (text, code) => {
    expect(lintWording(text, noted, germanWording).map((problem) => problem.code)).toContain(code);
  });

  it('is looked for in each sentence, and a day is no end of one', () => {
    const text = 'Kein Beleg bekannt nach Auskunft von Ana (31. März 2023). Es ist falsch.';
    expect(lintWording(text, noted, germanWording)).toMatchObject([{ sentence: 'Es ist falsch.' }]);
  });
});

describe('German', () => {
  it('says of P1 what its only look allows', () => {
    expect(statusSentence(statusFactsOf(p1AsOfApril2023()), german)).toBe(
      'Kein Beleg bekannt, so weit Auskunft vorliegt von Nigel Gould-Davies (März 2023); eine Suche ist nicht verzeichnet. Dass seither jemand nachgesehen hätte, ist nicht verzeichnet.',
    );
  });

  it.each([
    ['2023-03-01', '1. März 2023'],
    ['2023-03~', 'etwa März 2023'],
    ['2023-03-XX', 'ein Tag im März 2023'],
    ['2023-XX-XX', 'ein Tag im Jahr 2023'],
    ['2023-XX', 'ein Monat im Jahr 2023'],
    ['../2023', 'bis 2023'],
    ['2023-03/..', 'ab März 2023'],
    ['2023-21', 'Frühling 2023'],
    ['202X', '2020er-Jahre'],
    ['2019/2020', 'zwischen 2019 und 2020'],
    ['kein Tag', 'kein Tag'],
  ])('says %s as %s', (text, said) => {
    expect(dateInGerman(text)).toBe(said);
  });

  it('names the end of a span by which no answer had come', () => {
    const said = [english, german].map(({ asked }) =>
      plainText(asked.silent('2023-05/2023-06-20')),
    );
    expect(said).toEqual([
      'There was no answer by 20 June 2023.',
      'Bis 20. Juni 2023 blieb eine Antwort aus.',
    ]);
  });

  it('is found by its tag, and a language nobody wrote is not', () => {
    expect(getWords('de')).toBe(german);
    expect(() => getWords('constructor')).toThrow(/no words in/);
  });

  it('says each word of a section without one of English', () => {
    const said = outlineOf(p1AsOfApril2023(), german)
      .sections.flatMap(sentencesOf)
      .map(({ text }) => ownWords(text))
      .join(' ');
    expect(said).not.toMatch(/\b(?:the|of|and|evidence|known)\b/i);
    expect(plainText(outlineOf(p1AsOfApril2023(), german).stamp)).toContain('1. April 2023');
  });
});
