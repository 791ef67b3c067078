import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onScratchDesk } from '../../src/cli/evaluate/on-scratch-desk.ts';
import { evaluateMatching } from '../../src/services/evaluate/evaluate-matching.ts';
import { EvaluatedClaim, readJsonLines } from '../../src/services/evaluate/matching-files.ts';
import { stopwatch } from '../../src/system.ts';
import { saidBy, saidByOthers, sentencesEach } from './said-by-others.ts';

/** Gives a claim its article, of what it says in its subtitle and what other claims say in theirs. */
type Article = (claim: EvaluatedClaim, place: number) => readonly string[];

/**
 * Matches the training texts of 2022 with claims whose subtitles are taken away and told as articles: alone, among the sentences of other
 * claims, and left out of them. Nothing is learnt from these parts as articles, and an article that says nothing must not do harm.
 */
export async function evaluateArticles(data: string): Promise<string> {
  const folder = join(data, 'claim-matching', '2022a');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const claims = readJsonLines(EvaluatedClaim, read('claims.jsonl'));
  const files = { queries: read('train.queries.jsonl'), qrels: read('train.qrels.tsv') };
  const rows: string[] = [];
  for (const [name, article] of Object.entries(articlesOf(claims))) {
    const written = claims.map((claim, place) => ({
      ...claim,
      subtitle: null,
      body: article(claim, place).join('\n') || null,
    }));
    const lines = written.map((claim) => JSON.stringify(claim)).join('\n');
    const { map, recall } = await onScratchDesk(evaluator, (desk) =>
      evaluateMatching(desk, { ...files, claims: lines }, stopwatch()),
    );
    rows.push(`| ${name} | ${map[5].toFixed(4)} | ${recall[20].toFixed(4)} |`);
  }
  return `## Articles\n\n| article | MAP@5 | recall@20 |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function articlesOf(claims: readonly EvaluatedClaim[]): Readonly<Record<string, Article>> {
  const any = saidByOthers(claims);
  const like = likeClaims(claims);
  const own: Article = ({ subtitle }) => (subtitle ? [subtitle] : []);
  const amongLike: Article = (_, place) =>
    like(place).flatMap((each) => {
      const claim = claims[each];
      return claim ? [saidBy(claim)] : [];
    });
  const amongAny: Article = (_, place) => any(place);
  const both =
    (first: Article, second: Article): Article =>
    (claim, place) => [...first(claim, place), ...second(claim, place)];
  return {
    none: () => [],
    'the subtitle': own,
    'the subtitle, then sentences of the claims most alike': both(own, amongLike),
    'the subtitle, then sentences of any claims': both(own, amongAny),
    'sentences of any claims alone': amongAny,
  };
}

/** Of a claim the places of those that share the most of its words with it. */
function likeClaims(claims: readonly EvaluatedClaim[]): (place: number) => readonly number[] {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'porter')");
  const insert = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
  for (const [place, { text, title }] of claims.entries())
    insert.run(place, `${text} ${title ?? ''}`);
  const find = database
    .prepare<[string, number], number>(
      `SELECT rowid FROM words WHERE words MATCH ? AND rowid <> ? ORDER BY rank LIMIT ${sentencesEach}`,
    )
    .pluck();
  return (place) => {
    const words = claims[place]?.text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const asked = words.slice(0, 16).map((word) => `"${word}"`);
    return asked.length === 0 ? [] : find.all(asked.join(' OR '), place);
  };
}

const evaluator = { name: 'evaluation', kind: 'person' } as const;
