import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeApp } from '../../src/http/app.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { toHtml } from '../../src/summaries/html.ts';
import { lengths, toldAt } from '../../src/summaries/lengths.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { asofHere } from '../journeys/asof.ts';
import { isoDay } from '../queries/two-clocks/dates.ts';
import type { History } from '../queries/two-clocks/history.ts';

/** A history on its desk, and what asks about it. */
export interface Asked {
  readonly told: History;
  /** Of the desk's file. */
  readonly url: string;
  readonly day: number;
}

/** A JSON document, to be asked for its parts without a type for each. */
export type Json = ReturnType<typeof JSON.parse>;

/** What the command line answers with `--json`. */
export async function answered(
  { url, day }: Pick<Asked, 'url' | 'day'>,
  ...words: readonly string[]
): Promise<Json> {
  const run = await asofHere('', {}, ...words, '--as-of', isoDay(day), '--json', '--desk', url);
  if (run.code !== 0) throw new Error(`asof ${words.join(' ')}: ${run.stdout}`);
  return run.json;
}

/** What an export writes to standard output. */
export async function exported(asked: Asked, ...words: readonly string[]): Promise<string> {
  const asOf = ['--as-of', isoDay(asked.day), '--desk', asked.url];
  const run = await asofHere('', {}, 'export', ...words, ...asOf);
  if (run.code !== 0) throw new Error(`asof export ${words.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

/** A summary in one language, at one length, in one format. */
export interface ToldSummary {
  readonly language: 'en' | 'de';
  readonly length: (typeof lengths)[number];
  readonly format: string;
  readonly text: string;
}

const languages = { en: english, de: german } as const;

const formats = {
  text: (outline: ReturnType<typeof outlineOf>) => toText(outline, { width: 80 }),
  markdown: toMarkdown,
  html: toHtml,
} as const;

/** The summary of a claim in every language, at every length and in every format for people. */
export async function summaries(
  { told, day }: Asked,
  claim: number,
): Promise<readonly ToldSummary[]> {
  const found = await dossier(told.desk, { claim: String(claim), asOf: isoDay(day) });
  return (['en', 'de'] as const).flatMap((language) =>
    lengths.flatMap((length) =>
      Object.entries(formats).map(([format, write]) => ({
        ...{ language, length, format },
        text: write(toldAt(outlineOf(found, languages[language]), length)),
      })),
    ),
  );
}

/** The page of a claim as a server gives it, in each language. */
export async function servedPages(
  { told, day }: Asked,
  claim: number,
): Promise<readonly { readonly language: 'en' | 'de'; readonly html: string }[]> {
  const path = `claims/${await nameOf(told, claim)}`;
  const address = `http://${host}/${path}?as-of=${isoDay(day)}`;
  const made: { readonly language: 'en' | 'de'; readonly html: string }[] = [];
  for (const language of ['en', 'de'] as const) {
    const hosts = new Set([host]);
    const asked = { desk: told.desk, words: languages[language], hosts, onFailure: fail };
    const served = await makeApp(asked).request(address, { headers: { host } });
    made.push({ language, html: await served.text() });
  }
  return made;
}

const host = '127.0.0.1:4173';

/** The pages of these claims in a site that is published anew. */
export async function publishedPages(
  { told, url, day }: Asked,
  { claims, folder }: { readonly claims: readonly number[]; readonly folder: string },
): Promise<ReadonlyMap<number, string>> {
  sites += 1;
  const site = join(folder, `site-${sites}`);
  await answered({ url, day }, 'publish', site);
  const pages = new Map<number, string>();
  for (const claim of claims) {
    const file = join(site, 'claims', `${await nameOf(told, claim)}.html`);
    pages.set(claim, readFileSync(file, 'utf8'));
  }
  return pages;
}

let sites = 0;

async function nameOf({ desk }: History, claim: number): Promise<string> {
  const { slug } = await desk.store.reader
    .selectFrom('record')
    .select('slug')
    .where('n', '=', claim)
    .executeTakeFirstOrThrow();
  return slug ?? String(claim);
}

function fail(error: unknown): never {
  throw error;
}
