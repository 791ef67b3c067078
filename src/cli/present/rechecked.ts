import { recheckOutcomes } from '../../model/vocabularies/sources.ts';
import { whenInWords } from '../../model/when-in-words.ts';
import type { RecheckedPassage, RecheckedSource } from '../../services/recheck-source.ts';
import type { RecheckedOne } from '../../services/recheck-sources.ts';
import { table } from './table.ts';

/** A re-check as JSON: each passage with exactly one outcome. */
export function recheckedJson({ source, snapshot, seenOn, passages }: RecheckedSource) {
  return { source, snapshot, seenOn: seenOn.text, passages: passages.map(passageJson) };
}

/** All re-checks: the passages of all sources, and the sources in which nothing could be looked for. */
export function allRecheckedJson(done: readonly RecheckedOne[]) {
  return {
    passages: done.flatMap(({ source, rechecked }) =>
      (rechecked?.passages ?? []).map((passage) => ({ source: source.n, ...passageJson(passage) })),
    ),
    notLookedIn: done
      .filter(({ rechecked }) => rechecked === null)
      .map(({ source: { n, id, slug, title }, because }) => ({ n, id, slug, title, because })),
  };
}

function passageJson({ recheck, start, end, exact, differs, ...passage }: RecheckedPassage) {
  return {
    ...passage,
    start: start ?? null,
    end: end ?? null,
    ...(exact === undefined ? {} : { exact, differs }),
    note: recheck?.value.note ?? null,
    recheck: recheck?.n ?? null,
  };
}

/** A re-check for people: a line for each passage, those in trouble with what differs. */
export function recheckedText(rechecked: RecheckedSource, width: number): string {
  const { passages, seenOn, snapshot } = rechecked;
  if (passages.length === 0)
    return 'Nothing is quoted from this source. Quote from it: asof evidence add CLAIM --source X --quote ….';
  const where = snapshot === null ? 'It could not be read' : `Seen in snapshot ${snapshot}`;
  return `${where}, ${whenInWords(seenOn.text)}.\n${passagesTable(passages, width)}`;
}

/** All re-checks for people: how many of each outcome, and those that are not as quoted. */
export function allRecheckedText(done: readonly RecheckedOne[], width: number): string {
  if (done.length === 0) {
    return 'Nothing is quoted from any source. Quote from one: asof evidence add CLAIM --source X --quote ….';
  }
  const passages = done.flatMap(({ rechecked }) => rechecked?.passages ?? []);
  const idle = done.filter(({ rechecked }) => rechecked === null);
  const counts = recheckOutcomes.codes
    .map((code) => [code, passages.filter(({ outcome }) => outcome === code).length] as const)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${count} ${code}`);
  const troubled = passages.filter(({ outcome }) => outcome !== 'exact' && outcome !== 'moved');
  return [
    `Passages: ${passages.length} (${counts.join(', ') || 'none'}). Sources: ${done.length - idle.length}.`,
    ...(troubled.length > 0 ? [passagesTable(troubled, width)] : []),
    ...idle.map(({ source, because }) => `Not looked in: ${source.title}. ${because}`),
  ].join('\n');
}

function passagesTable(passages: readonly RecheckedPassage[], width: number): string {
  const rows = passages.map(({ n, outcome, quote, recheck }) => [
    n,
    outcome,
    recheck === null ? 'as seen before that day' : recheck.value.note,
    `"${quote}"`,
  ]);
  return table(['passage', 'outcome', 'what differs', 'words'], rows, width);
}
