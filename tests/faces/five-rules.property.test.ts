import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences, likelihoods } from '../../src/model/vocabularies/assessments.ts';
import { statuses } from '../../src/model/vocabularies/statuses.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { plots, tellHistories } from '../queries/two-clocks/told-histories.ts';
import { holdsAsync } from '../seeded.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { exportedStatuses } from './exported-statuses.ts';
import {
  type Asked,
  answered,
  type Json,
  publishedPages,
  servedPages,
  summaries,
} from './faces.ts';
import { days, type Expected, withOneOfEach } from './one-of-each.ts';
import { inOneLine, mayBeTold, toldStatuses } from './status-words.ts';

/*
 * The five rules that no code path may break, over generated histories on real desks, on every face: what the command
 * line answers, the summary in every language, at every length and in every format, the page served and the page
 * published, and every export that names a status. What comes out of an import: import.property.test.ts.
 */

const folder = scratchFolder();
const tell = await tellHistories(folder);
const runs = 1;

/** Tells histories of some steps, with a claim of each status beside, and asks about each of its days. */
const overHistories = (
  name: string,
  ask: (asked: Asked, expected: readonly Expected[]) => Promise<void>,
): Promise<void> =>
  holdsAsync(
    name,
    fc.asyncProperty(plots(12), (plot) =>
      tell(plot, async (told, url) => {
        const standing = await withOneOfEach(told);
        for (const day of days) await ask({ told, url, day }, standing(day));
      }),
    ),
    { runs },
  );

describe('rule 1: no face turns a status into another', () => {
  it('in what the command line answers and what is exported', async () => {
    await overHistories('one status in codes', async (asked, expected) => {
      const { claims } = await answered(asked, 'claim', 'list', '--limit', '1000');
      const news = await answered(asked, 'changes', '--since', '0', '--limit', '1000');
      const changed = news.claims.map(({ claim, after }: Json) => ({ n: claim.n, ...after }));
      const tables = [claims, changed, await exportedStatuses(asked, expected)];
      for (const { claim, ...stands } of expected) {
        for (const table of tables) {
          expect(table.find(({ n }: Json) => n === claim)).toMatchObject(stands);
        }
        const name = String(claim);
        expect((await answered(asked, 'status', name)).derived).toMatchObject(stands);
        expect((await answered(asked, 'summary', name)).derived).toMatchObject(stands);
        const { spans } = await answered(asked, 'timeline', name);
        expect(spans.at(-1)).toMatchObject(stands);
      }
    });
  });

  it('in any sentence of a summary or page, in any language, at any length', async () => {
    await overHistories('one status in words', async (asked, expected) => {
      const claims = expected.map(({ claim }) => claim);
      const published = await publishedPages(asked, { claims, folder });
      for (const stands of expected) {
        const sentences = await toldAlike(asked, stands);
        const pages = [
          ...(await servedPages(asked, stands.claim)),
          { language: 'en' as const, html: published.get(stands.claim) ?? '' },
        ];
        for (const { language, html } of pages) {
          expect(html.match(/class="standing s-[a-z_]+"/g)).toEqual([
            `class="standing s-${stands.status}"`,
          ]);
          expect(inOneLine(html)).toContain(sentences[language]);
        }
      }
    });
  });
});

/** Every summary says the status, and says it alike; gives the sentence in each language. */
async function toldAlike(
  asked: Asked,
  { claim, status, rung, lookedUntil }: Expected,
): Promise<Readonly<Record<'en' | 'de', string>>> {
  const all = (await summaries(asked, claim)).map((each) => ({
    ...each,
    line: inOneLine(each.text),
  }));
  const said = { en: '', de: '' };
  for (const { language, length, line } of all) {
    if (length !== 'short') continue;
    const told = toldStatuses(line, language);
    const allowed = mayBeTold(status, rung);
    const highest = allowed.at(-1) ?? status;
    expect(told, line).toContain(highest);
    expect(
      told.filter((one) => !allowed.includes(one)),
      line,
    ).toEqual([]);
    if (lookedUntil !== null) expect(line).toContain(lookedUntil.slice(0, 4));
  }
  for (const language of ['en', 'de'] as const) {
    said[language] = await statusSentenceIn(all, language);
    for (const { line } of all.filter((each) => each.language === language)) {
      expect(line).toContain(said[language]);
    }
  }
  return said;
}

/** The first sentence below the title of the section that says where it stands. */
async function statusSentenceIn(
  all: readonly {
    readonly language: string;
    readonly length: string;
    readonly format: string;
    readonly text: string;
  }[],
  language: string,
): Promise<string> {
  const card = all.find(
    (each) => each.language === language && each.length === 'short' && each.format === 'markdown',
  );
  const [, standing = ''] = card?.text.split(/^## .*$/m) ?? [];
  const [paragraph = ''] = standing.trim().split('\n\n');
  const [sentence = ''] = inOneLine(paragraph).split(/(?<=\.) (?=\p{Lu})/u);
  expect(sentence).not.toBe('');
  return sentence;
}

describe('rule 2: an absence never by itself refutes', () => {
  it('whatever is looked for and not found, on any face', async () => {
    await holdsAsync(
      'absences refute nothing',
      fc.asyncProperty(plots(12), (plot) =>
        tell(plot, async (told, url) => {
          const standing = await withOneOfEach(told);
          const before = days.map((day) => standing(day));
          for (const { claim } of before[0] ?? []) {
            for (const kind of ['noted', 'searched', 'expected'] as const) {
              await noteAbsence(told.desk, {
                ...{ claim: String(claim), kind, by: 'A clerk', where: ['The rolls'] },
                ...{ note: 'All of them are listed.', until: '2023-05' },
              });
            }
          }
          for (const [place, day] of days.entries()) {
            await movesNothing({ told, url, day }, before[place] ?? []);
          }
        }),
      ),
      { runs },
    );
  });
});

/** What may have moved is a claim on which nothing stood. */
async function movesNothing(asked: Asked, before: readonly Expected[]): Promise<void> {
  const { claims } = await answered(asked, 'claim', 'list', '--limit', '1000');
  const after = (claim: number): Json => claims.find(({ n }: Json) => n === claim);
  for (const { claim, status } of before) {
    const now = after(claim);
    if (now.status !== status) {
      expect(now.status).toBe('no_evidence_found');
      expect(['unchecked', 'insufficient']).toContain(status);
    }
    const { derived } = await answered(asked, 'status', String(claim));
    expect(derived.status).toBe(now.status);
    if (derived.status === 'refuted') expect(derived.firm.against).toBeGreaterThan(0);
    await toldAlike(asked, { claim, ...derived });
  }
  expect(await exportedStatuses(asked, before)).toEqual(
    before.map(({ claim }) => expect.objectContaining({ n: claim, status: after(claim).status })),
  );
}

describe('rule 3: what anyone says weighs nothing by itself', () => {
  it('asserted or denied by whomever, however often: no face says otherwise than before', async () => {
    await holdsAsync(
      'sayings move nothing',
      fc.asyncProperty(plots(12), (plot) =>
        tell(plot, async (told, url) => {
          const standing = await withOneOfEach(told);
          for (const { claim } of standing(days[0] ?? 0)) {
            for (const manner of ['asserts', 'denies', 'reports'] as const) {
              const said = { claim: String(claim), speaker: 'The minister', saidOn: '2023-05' };
              await addAppearance(told.desk, { ...said, manner });
            }
          }
          for (const day of days) {
            const asked = { told, url, day };
            const expected = standing(day);
            const found = await answered(asked, 'claim', 'list', '--limit', '1000');
            for (const { claim, ...stands } of expected) {
              expect(found.claims.find(({ n }: Json) => n === claim)).toMatchObject(stands);
              await toldAlike(asked, { claim, ...stands });
            }
            await exportedStatuses(asked, expected);
          }
        }),
      ),
      { runs },
    );
  });

  it('words that a speaker is on record with are no evidence, and one origin has one voice', async () => {
    await overHistories('no repeat counts', async (asked, expected) => {
      for (const { claim } of expected) {
        const { records, derived } = await answered(asked, 'why', String(claim));
        expect(repeatsCounted(records, derived)).toEqual([]);
        for (const stance of ['supports', 'refutes']) {
          const origins = countedOn(records, derived, stance).map((piece) =>
            originOf(piece, records),
          );
          expect(new Set(origins).size).toBe(origins.length);
        }
      }
    });
  });
});

const countedOn = (records: Json, derived: Json, stance: string): readonly Json[] =>
  records.evidence.filter(
    (piece: Json) =>
      piece.stance === stance && derived.counted.some(({ n }: Json) => n === piece.n),
  );

/** The end of its source's chain, or of the origin it names; all that are not named are one. */
function originOf(piece: Json, { sources }: Json): number | 'unnamed' {
  if (piece.originUnnamed === 'yes') return 'unnamed';
  const end = (n: number): number => {
    const { origin } = sources.find((source: Json) => source.n === n);
    return origin === undefined ? n : end(origin);
  };
  return end(piece.origin ?? piece.source);
}

/** Counted pieces in whose words somebody is on record with the claim, unless as a witness. */
function repeatsCounted({ claim, evidence, appearances }: Json, derived: Json): readonly Json[] {
  if (claim.claimKind === 'quote' || claim.claimKind === 'position') return [];
  const sayings = appearances.filter(
    ({ basis, passage, retractions, possibly }: Json) =>
      passage && !possibly && !retractions && basis !== 'saw' && basis !== 'official_record',
  );
  const isCounted = ({ n }: Json): boolean => derived.counted.some((each: Json) => each.n === n);
  return evidence.filter(
    (piece: Json) =>
      isCounted(piece) &&
      piece.passage &&
      sayings.some(
        ({ passage }: Json) =>
          passage.snapshot.n === piece.passage.snapshot.n &&
          passage.start < piece.passage.end &&
          piece.passage.start < passage.end,
      ),
  );
}

describe('rule 4: what cannot be judged never becomes a number', () => {
  const codes = new Set<unknown>([
    ...[...statuses.codes, ...confidences.codes, ...likelihoods.codes],
    ...['noted', 'searched', 'expected', 'weak', 'moderate', 'strong'],
    ...['1', '2', '3', '4', '5', '6', 'unknown', null, undefined],
  ]);
  const graded = [
    'status',
    'rung',
    'possible',
    'confidence',
    'likelihood',
    'strength',
    'credibility',
  ];

  it('in any answer, export or sentence', async () => {
    await overHistories('no numbers', async (asked, expected) => {
      for (const { claim } of expected) {
        const name = String(claim);
        const documents = [
          await answered(asked, 'why', name),
          await answered(asked, 'summary', name),
          await answered(asked, 'timeline', name),
        ];
        const grades = documents.flatMap((document) => valuesOf(document, graded));
        expect(grades.filter((grade) => !codes.has(grade))).toEqual([]);
        for (const { text, format } of await summaries(asked, claim)) {
          const said = (format === 'html' ? inOneLine(text) : text)
            .replaceAll('ladder/1', '')
            .replaceAll(interval, '');
          expect(said).not.toMatch(/\d ?%|per ?cent|Prozent|\d (?:out )?of \d|\d von \d|\d\/\d/i);
        }
      }
      const { derived: _, ...rest } = await answered(
        asked,
        'export',
        'claim-review',
        '--publisher',
        'Us',
      );
      expect(valuesOf(rest, ['ratingValue']).every((value) => value === 1 || value === 5)).toBe(
        true,
      );
    });
  });
});

/** An interval of days as it was typed, which a correction quotes: "2023-02/2023-04". */
const interval = /\d{2}\/\d{4}/g;

/** All that a document holds under these names, however deep. */
function valuesOf(document: Json, names: readonly string[]): readonly unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) => [
    ...(names.includes(key) && (typeof value !== 'object' || value === null) ? [value] : []),
    ...valuesOf(value, names),
  ]);
}

describe('rule 5: likelihood and confidence are two fields and two sentences', () => {
  it('in every answer, and at full length in every language', async () => {
    await overHistories('two sentences', async (asked, expected) => {
      for (const { claim } of expected) {
        const found = await answered(asked, 'why', String(claim));
        const { records, assessed, agreeing, dissent } = found;
        const inForce = [...(assessed ? [assessed] : []), ...agreeing, ...dissent];
        for (const { n, confidence, likelihood } of inForce) {
          const record = records.assessments.find((each: Json) => each.n === n);
          expect([confidence ?? undefined, likelihood ?? undefined]).toEqual([
            record.confidence,
            record.likelihood,
          ]);
        }
        for (const { length, language, text } of await summaries(asked, claim)) {
          if (length !== 'full') continue;
          const said = inOneLine(text).split(/(?<=[.!?”“]) (?=\p{Lu})/u);
          const [sure, likely] = twoSentences[language];
          const about = (words: RegExp) => said.filter((sentence) => words.test(sentence)).length;
          expect(about(sure), said.join('\n')).toBe(
            inForce.filter(({ confidence }) => confidence).length,
          );
          expect(about(likely), said.join('\n')).toBe(
            inForce.filter(({ likelihood }) => likelihood).length,
          );
          expect(said.filter((each) => sure.test(each) && likely.test(each))).toEqual([]);
        }
      }
    });
  });
});

const twoSentences = {
  en: [/Confidence|confident/, /Likelihood|likelihood/],
  de: [/Sicherheit/, /Wahrscheinlichkeit/],
} as const;
