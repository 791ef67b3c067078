import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { traceText } from '../../src/cli/present/trace-text.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Judged } from '../../src/model/judged.ts';
import { confidences, likelihoods } from '../../src/model/vocabularies/assessments.ts';
import { rungs, statuses } from '../../src/model/vocabularies/statuses.ts';
import { toJson } from '../../src/summaries/json.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { ownWords } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusPhrases } from '../../src/summaries/status-phrases.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { toText } from '../../src/summaries/text.ts';
import { lintWording } from '../../src/summaries/wording-linter.ts';
import { judgedInWords } from '../../src/summaries/words/english/judged.ts';
import { english } from '../../src/summaries/words/english.ts';
import { holds } from '../seeded.ts';
import { dossiers as anyDossiers } from './arbitrary-dossier.ts';
import { ownWordsOf, wordingFactsOf } from './own-words.ts';

/* The rules one, four and five of the five that no code path may break, and the linter, over generated dossiers in every format. */

const runs = 100;
const reached = new Map<string, number>();

/** The dossiers, with a note of what they came upon. */
const dossiers = anyDossiers.map((dossier) => {
  const { status, rung } = dossier.derived;
  reached.set(rung ?? status, (reached.get(rung ?? status) ?? 0) + 1);
  return dossier;
});

afterAll(() => console.info([...reached].map(([name, count]) => `${count} × ${name}`).join('; ')));

describe('the wording', () => {
  it('of every generated summary and status says no more than the rung allows', () => {
    const lints = fc.property(dossiers, (dossier) => {
      const facts = wordingFactsOf(dossier);
      expect(allTexts(dossier).flatMap((text) => lintWording(text, facts))).toEqual([]);
    });
    holds('our own words', lints, { runs });
  });

  it('each is named by words of its own in a judgement, with each rung', () => {
    const judgements: readonly Judged[] = [
      ...statuses.codes.map((status) => ({ status, rung: undefined, until: undefined })),
      ...rungs.codes.map(
        (rung) => ({ status: 'no_evidence_found', rung, until: undefined }) as const,
      ),
    ];
    const said = judgements.map((judged) => ownWords(judgedInWords(judged)));
    expect(new Set(said).size).toBe(judgements.length);
  });

  it('the document keeps status, rung and day through JSON and back', () => {
    const kept = fc.property(dossiers, (dossier) => {
      const document = JSON.parse(JSON.stringify(toJson(dossier, outlineOf(dossier))));
      const { status, rung, possible, origins, firm } = dossier.derived;
      expect(document.derived).toMatchObject({ status, rung, possible, origins, firm });
      expect(document.derived.lookedUntil).toBe(wordingFactsOf(dossier).lookedUntil);
      expect(document.assessed?.status ?? null).toBe(dossier.assessed?.value.status ?? null);
    });
    holds('through JSON', kept, { runs });
  });
});

describe('rule 4: what cannot be judged never becomes a number', () => {
  it('in JSON every grade is a word of its vocabulary or null', () => {
    const words: ReadonlySet<unknown> = new Set([
      ...[...confidences.codes, ...likelihoods.codes, ...statuses.codes, ...rungs.codes],
      null,
    ]);
    const graded = fc.property(dossiers, (dossier) => {
      const { derived, assessed, dissent } = toJson(dossier, outlineOf(dossier));
      const judged = [...(assessed === null ? [] : [assessed]), ...dissent];
      const grades = [
        ...[derived.status, derived.rung, derived.possible],
        ...judged.flatMap(({ status, confidence, likelihood }) => [status, confidence, likelihood]),
      ];
      expect(grades.filter((grade) => !words.has(grade))).toEqual([]);
    });
    holds('grades are words', graded, { runs });
  });

  it('in text no sentence has a percentage or so many out of so many', () => {
    const numberless = fc.property(dossiers, (dossier) => {
      const said = ownWordsOf(dossier).map((text) => text.replace('ladder/1', ''));
      expect(said.filter((text) => /%|per ?cent|\d (?:out )?of \d|\d\/\d/i.test(text))).toEqual([]);
    });
    holds('no numbers', numberless, { runs });
  });
});

describe('rule 5: likelihood and confidence', () => {
  it('are two sentences wherever both are given, and neither speaks of the other', () => {
    const apart = fc.property(dossiers, (dossier) => {
      const judgements = [...(dossier.assessed ? [dossier.assessed] : []), ...dossier.dissent];
      const said = outlineOf(dossier)
        .sections.flatMap(sentencesOf)
        .map(({ text }) => ownWords(text));
      const about = (word: string) => said.filter((text) => text.toLowerCase().includes(word));
      const given = (key: 'confidence' | 'likelihood') =>
        judgements.filter(({ value }) => value[key] !== undefined).length;
      expect(about('confidence')).toHaveLength(given('confidence'));
      expect(about('likelihood')).toHaveLength(given('likelihood'));
      expect(about('confidence').filter((text) => /likel/i.test(text))).toEqual([]);
    });
    holds('two sentences', apart, { runs });
  });
});

describe('all of this', () => {
  it.each([...rungs.codes, ...statuses.codes.filter((code) => code !== 'no_evidence_found')])(
    'was held against dossiers of %s',
    (code) => {
      expect(reached.get(code) ?? 0).toBeGreaterThan(0);
    },
  );

  it('names how far the look reaches wherever it says where a claim stands', () => {
    const names = fc.property(dossiers, (dossier) => {
      const { status } = dossier.derived;
      const [first] = statusPhrases(statusFactsOf(dossier), english);
      if (status === 'no_evidence_found') {
        expect(ownWords(first ?? [])).toMatch(/\b20(?:19|2\d)\b/);
      }
    });
    holds('every look has its day', names, { runs });
  });
});

describe('rule 1: the statuses never turn into one another', () => {
  it('each has sentences of its own, whatever the records', () => {
    const statusOf = new Map<string, string>();
    const own = fc.property(dossiers, (dossier) => {
      const [first] = statusPhrases(statusFactsOf(dossier), english);
      const said = ownWords(first ?? []);
      const { status } = dossier.derived;
      expect(statusOf.get(said) ?? status).toBe(status);
      statusOf.set(said, status);
    });
    holds('a sentence has one status', own, { runs });
  });
});

/** Every text of ours about a dossier: its words by themselves, each format of the summary, status and trace. */
function allTexts(dossier: Dossier): readonly string[] {
  const outline = outlineOf(dossier);
  // The notes on records name their kinds and hashes, and are no sentences about a status.
  const [body = ''] = toText(outline, { width: 100 }).split(`\n${outline.recordsTitle}\n`);
  const [markdown = ''] = toMarkdown(outline).split('\n[^');
  return [
    ...ownWordsOf(dossier),
    statusSentence(statusFactsOf(dossier)),
    ...traceText(dossier, 100).map(unwrapped),
    // Footnotes stand between a full stop and the next sentence.
    ...[unwrapped(body), markdown].flatMap((text) =>
      text.replaceAll(/ ?\[\^?[\d, ]+\]/g, ' ').split('\n'),
    ),
    ...toJson(dossier, outline).sections.flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    ),
  ];
}

/** A paragraph goes on in a line that begins with spaces and no dash. */
const unwrapped = (text: string): string => text.replaceAll(/\n +(?!\s|- )/g, ' ');
