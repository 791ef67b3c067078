import { shownWords } from '../../model/search-words.ts';
import type { ListedDraft } from '../../queries/list-drafts.ts';
import { full } from './dossier-json.ts';
import { table } from './table.ts';

/** A proposal in full, with who proposed it and who decided. */
export function draftJson({ record, by, decision }: ListedDraft) {
  const decided = decision && {
    verdict: decision.verdict,
    by: decision.entered.by,
    at: decision.entered.at,
    because: decision.because ?? null,
  };
  return { kind: record.kind, ...full(record), proposedBy: by, decision: decided };
}

/** Proposals as a table for people. */
export function draftsTable(drafts: readonly ListedDraft[], width: number): string {
  const rows = drafts.map(({ n, record, by, decision }) => [
    n,
    record.kind,
    `${by.name} (${by.kind})`,
    decision ? `${decision.verdict} by ${decision.entered.by}` : 'waiting',
    wordsOf(record),
  ]);
  return table(['n', 'record', 'proposed by', 'decided', 'words'], rows, width);
}

/** What tells a proposal from others at a glance: its own words, else the records it names. */
function wordsOf({ kind, value }: ListedDraft['record']): string {
  const words = shownWords(kind, value);
  const named = Object.entries(value).filter(([, held]) => typeof held !== 'object');
  return words.join(' ').trim() || named.map(([field, held]) => `${field} ${held}`).join(', ');
}
