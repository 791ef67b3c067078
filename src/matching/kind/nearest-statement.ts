import { languageOf, tellsEnglish } from '../../words/language-of.ts';
import type { MatchDocument } from '../match-document.ts';
import type { MatchQuery } from '../match-query.ts';
import { readMatchText } from '../match-text.ts';
import { type Alignment, align } from './alignment.ts';
import { byLanguage } from './by-language.ts';
import { sentencesOf } from './sentences.ts';
import { readStatement, type Statement } from './statement.ts';
import { withoutTrappings } from './trappings.ts';
import { isVerdict } from './verdicts.ts';

/** What of a text is held against a claim, and what the two have in common. */
interface NearestStatement {
  readonly statement: Statement;
  readonly claim: Statement;
  readonly alignment: Alignment;
}

/** The sentence of the text, or two in a row, that comes nearest to the claim. */
export function nearestStatement(query: MatchQuery, document: MatchDocument): NearestStatement {
  const [said, claimed] = languagesOf(query, document);
  const claim = readStatement(document.claim.text, claimed);
  const compared = statementsOf(query, said).map((statement) => {
    return { statement, claim, alignment: align(statement, claim) };
  });
  return compared.reduce((best, each) =>
    each.alignment.shared > best.alignment.shared ? each : best,
  );
}

/** A text is held against several claims: it is taken apart once for each language in which it may be read. */
const kept = new WeakMap<MatchQuery, (language: string) => readonly Statement[]>();

function statementsOf(query: MatchQuery, language: string): readonly Statement[] {
  const read =
    kept.get(query) ??
    byLanguage((each) => windowsOf(query).map((window) => readStatement(window, each)));
  kept.set(query, read);
  return read(language);
}

/** Each sentence, and each two in a row; one that only calls another untrue belongs to that. */
function windowsOf(query: MatchQuery): readonly string[] {
  const written = sentencesOf(query.said).slice(0, sentencesMost);
  const cut = written.map((sentence) => sentence.slice(0, charactersMost));
  const sentences = withVerdicts(cut, query.language);
  const windows = sentences.flatMap((sentence, place) => {
    const next = sentences[place + 1];
    const pair = next === undefined ? [] : [`${sentence} ${next}`];
    // What is asked is stated by the answer.
    const read = pair.length > 0 && /[?؟]$/.test(sentence) ? pair : [sentence, ...pair];
    return [...new Set([...read, ...read.map(withoutTrappings)])];
  });
  return windows.length === 0 ? [query.said.slice(0, charactersMost)] : windows;
}

function withVerdicts(sentences: readonly string[], language: string): readonly string[] {
  const joined: string[] = [];
  let before = '';
  for (const sentence of sentences) {
    const isAboutOther = isVerdict(readMatchText(sentence, language).words, language);
    const last = joined.at(-1);
    if (isAboutOther && last !== undefined) joined[joined.length - 1] = `${last} ${sentence}`;
    else if (isAboutOther) before = `${before}${sentence} `;
    else {
      joined.push(`${before}${sentence}`);
      before = '';
    }
  }
  return before === '' ? joined : [...joined, before.trim()];
}

const sentencesMost = 60;

/** What is longer is no sentence. */
const charactersMost = 4_000;

/** In which languages the two are read. Of a short one nothing may tell its own: it is of the other's. */
function languagesOf(
  { said, language }: MatchQuery,
  { claim }: MatchDocument,
): readonly [said: string, claimed: string] {
  const own = claim.language ?? languageOf(claim.text);
  if (own === language) return [language, own];
  if (own === 'en') return [language, tellsEnglish(claim.text) ? own : language];
  return [language === 'en' && !tellsEnglish(said) ? own : language, own];
}
