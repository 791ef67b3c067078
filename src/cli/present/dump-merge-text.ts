import type { Meeting, MergeConflict, MergeReport } from '../../services/dump/merge-report.ts';
import { wrap } from '../../summaries/wrap.ts';

/** What became of a merge, for people: what came, what did not, and what a person should look at. */
export function dumpMergeText(report: MergeReport, width: number): string {
  const { desk, read, added, unchanged, entries, conflicts, met } = report;
  const summary = `Merged desk ${desk}: ${added} of ${read} records are new, in ${entries} entries; ${unchanged} were here.`;
  return [
    wrap(summary, { width }),
    ...conflicts.map((conflict) => conflictText(conflict, width)),
    ...contraryLines(conflicts),
    ...met.map((meeting) => meetingText(meeting, width)),
    ...howToJoin(met),
  ].join('\n\n');
}

function conflictText({ kind, id, slug, reason }: MergeConflict, width: number): string {
  const named = slug === undefined ? `${kind} ${id}` : `${kind} ${slug} (${id})`;
  return wrap(`${named}: ${reasons[reason]}.`, { width, indent: '  ' });
}

function meetingText({ kind, here, there, by }: Meeting, width: number): string {
  const text = `May be one ${kind}: ${here}, which was here, and ${there}, which came; both have “${by}”.`;
  return wrap(text, { width, indent: '  ' });
}

/** Whatever has a merge of its own is joined by it; of sources each stays. */
function howToJoin(met: readonly Meeting[]): readonly string[] {
  const kinds = new Set(met.map(({ kind }) => kind).filter((kind) => kind !== 'source'));
  return [...kinds].map((kind) => `If two are one: asof ${kind} merge HERE CAME --because …`);
}

/** Values can be long, so they stand below each other and whole. */
function contraryLines(conflicts: readonly MergeConflict[]): readonly string[] {
  return conflicts.flatMap(({ here, field, ours, theirs }) => {
    if (ours === undefined || theirs === undefined) return [];
    const about = field === undefined ? `${here}` : `${here}, ${field}`;
    return [`${about}\n  ours, kept: ${valueText(ours)}\n  theirs, left out: ${valueText(theirs)}`];
  });
}

const valueText = (value: string | null): string => value ?? '(nothing)';

const reasons: Readonly<Record<MergeReport['conflicts'][number]['reason'], string>> = {
  other_content: 'same id, other content: ours was kept',
  slug_taken: 'its slug names another record here, so it has this one',
  withheld_there: 'withheld there and not here: ours was kept, withhold it yourself',
  rests_on_left_out: 'rests on what was left out: left out',
  rests_on_withheld: 'may hold words that were withheld here: left out',
  merged_otherwise: 'merged into another one here, or the other way round: left out',
  linked_apart: 'makes two claims one that differ here: left out',
  confirmed_as_one: 'one claim contradicts another that is one with it here: left out',
  hidden_here: 'published there and hidden here: stays hidden',
  both_corrected: 'corrected otherwise here: left out',
  both_judged: 'judged otherwise here: left out',
  origin_circle: 'a source would repeat itself by way of an origin set here: left out',
};
