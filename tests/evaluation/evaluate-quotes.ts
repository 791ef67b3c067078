import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onScratchDesk } from '../../src/cli/evaluate/on-scratch-desk.ts';
import {
  evaluateMatching,
  type MatchingEvaluation,
} from '../../src/services/evaluate/evaluate-matching.ts';
import { EvaluatedClaim, readJsonLines } from '../../src/services/evaluate/matching-files.ts';
import { stopwatch } from '../../src/system.ts';
import { chanceFrom } from './random.ts';
import { saidByOthers } from './said-by-others.ts';

/** A sentence that a fact-check quotes, and the name of the claim that it checks. */
interface Quote {
  readonly text: string;
  readonly claim: string;
}

/**
 * Matches sentences that published fact-checks quote in their articles with the claims that they check, put in other words, among
 * the claims of 2022 with articles that say nothing of them: as they stand, and with a fifth of their words left out.
 */
export async function evaluateQuotes(data: string): Promise<string> {
  const checks = readChecks(join(data, 'claimskg-samples'));
  const quotes = checks.flatMap(quotesOf);
  const claims = [...checks, ...otherClaims(join(data, 'claim-matching', '2022a'))];
  const rows: string[] = [];
  for (const [name, spoken] of Object.entries(waysToSay)) {
    const queries = quotes.map(({ text }, place) => ({ id: place, text: spoken(text, place) }));
    const files = {
      claims: linesOf(claims),
      queries: linesOf(queries),
      qrels: quotes.map(({ claim }, place) => `${place}\t${claim}`).join('\n'),
    };
    const found = await onScratchDesk(evaluator, (desk) =>
      evaluateMatching(desk, files, stopwatch()),
    );
    rows.push(rowOf(name, found));
  }
  return `## Sentences that articles quote\n\n${quotes.length} sentences of ${checks.length} articles, among ${claims.length} claims\n\n| sentence | MAP@5 | recall@20 | recall@100 |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const rowOf = (name: string, { map, recall }: MatchingEvaluation): string =>
  `| ${name} | ${map[5].toFixed(4)} | ${recall[20].toFixed(4)} | ${recall[100].toFixed(4)} |`;

const linesOf = (values: readonly object[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');

const waysToSay: Readonly<Record<string, (text: string, place: number) => string>> = {
  'as it is quoted': (text) => text,
  'with a fifth of its words left out': (text, place) => {
    const chance = chanceFrom(1000 + place);
    const words = text.split(/\s+/).filter(() => chance.below(5) > 0);
    return words.join(' ');
  },
};

/** A fact-check of these samples: what it checks, under which title, and its article. */
type Check = Pick<EvaluatedClaim, 'id' | 'text' | 'title'> & { readonly body: string };

function readChecks(folder: string): readonly Check[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const rows = files
    .sort()
    .flatMap((name): readonly Readonly<Record<string, string>>[] =>
      parse(readFileSync(join(folder, name)), { columns: true, relax_quotes: true }),
    );
  return rows.flatMap((row, place) => {
    const { claimReview_claimReviewed: text = '', extra_title: title = '', extra_body = '' } = row;
    const isWhole = text !== '' && extra_body.length > articleLeast;
    return isWhole ? [{ id: `check-${place}`, text, title, body: extra_body }] : [];
  });
}

/** Shorter ones are teasers. */
const articleLeast = 800;

/** The first two sentences in quotation marks that are not the claim's own words. */
function quotesOf({ id, text, body }: Check): readonly Quote[] {
  const known = wordsOf(text);
  return [...body.matchAll(/["“]([^"“”]{40,300})["”]/g)]
    .map(([, quote = '']) => quote)
    .filter((quote) => {
      const words = [...wordsOf(quote)];
      const shared = words.filter((word) => known.has(word)).length;
      return quote.split(/\s+/).length >= 8 && shared <= words.length / 2;
    })
    .slice(0, 2)
    .map((quote) => ({ text: quote, claim: id }));
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g));

/** Claims that were checked by others, each with an article of what any others say. */
function otherClaims(folder: string): readonly EvaluatedClaim[] {
  const claims = readJsonLines(EvaluatedClaim, readFileSync(join(folder, 'claims.jsonl'), 'utf8'));
  const article = saidByOthers(claims);
  return claims.map((claim, place) => ({
    ...claim,
    subtitle: null,
    body: article(place).join('\n'),
  }));
}

const evaluator = { name: 'evaluation', kind: 'person' } as const;
