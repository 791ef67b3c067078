import { dateInWords } from '../../model/edtf-words.ts';
import { staleReasons } from '../../model/vocabularies/assessments.ts';
import type { Changes } from '../../queries/changes/changes.ts';
import type { ChangeReason, ClaimChange } from '../../queries/changes/claim-change.ts';
import type { TimelineEvent } from '../../queries/timeline/timeline-event.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { counted } from './counted.ts';
import { eventLine } from './event-line.ts';
import { standsInWords } from './stands-in-words.ts';

/** What changed, as a desk might mail it in the morning: claim by claim, in sentences, with the records. */
export function changesText(told: Changes, width: number): string {
  const { since, asOf, position, entries, claims, next } = told;
  const days =
    since.asOf === asOf
      ? `as of ${dateInWords(asOf)}`
      : `from ${dateInWords(since.asOf)} to ${dateInWords(asOf)}`;
  const asked = `What is new after ledger position ${since.position}, up to ${position}, ${days}: ${counted(entries, 'entry', 'entries')}, ${counted(told.records, 'record')}.`;
  return [
    wrap(asked, { width }),
    ...(claims.length === 0 ? ['', wrap(nothing, { width })] : []),
    ...claims.flatMap((change) => ['', claimText(change, width)]),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

const nothing =
  'No claim has changed. Ask since an earlier moment, or see them all: asof claim list.';

function claimText(change: ClaimChange, width: number): string {
  const { claim, news } = change;
  const name = `${claim.slug ?? claim.n}${claim.isNew ? ' (new)' : ''}: ${claim.text}`;
  const lines = [
    ...claim.takenBack.map((each) => plainText(english.corrections.takenBack(each))),
    ...standingLines(change),
    ...change.misleading.map((each) => `Misleading: ${each}`),
    ...staleLines(change),
    ...change.fellDue.map((event) => `Fell due (${dateInWords(event.on)}): ${eventLine(event)}`),
    ...news.filter(({ kind }) => kind !== 'logged').map(newsLine),
  ];
  return [
    wrap(name, { width, indent: '  ' }),
    ...lines.map((line) => wrap(line, { width, first: '  ', indent: '    ' })),
  ].join('\n');
}

/** With the day it happened, where that is not the day it was entered. */
function newsLine(event: TimelineEvent): string {
  const { on, entered } = event;
  const said = eventLine(event);
  return entered === null || on === entered.day ? said : `${upper(dateInWords(on))}: ${said}`;
}

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function standingLines({ before, after, moved, because, claim }: ClaimChange): readonly string[] {
  if (before === null) return [`→ stands at ${standsInWords(after)} (claim ${claim.n})`];
  if (!moved) return [`Still ${standsInWords(after)} (claim ${claim.n})`];
  const why = because.map(reasonInWords).join('; ');
  return [
    `→ from ${standsInWords(before)} to ${standsInWords(after)} (claim ${claim.n}), because ${why}`,
  ];
}

function reasonInWords({ what, kind, n, why }: ChangeReason): string {
  if (what === 'days_passed') return 'its day has passed';
  return what === 'counts'
    ? `${kind} ${n} now counts (${why})`
    : `${kind} ${n} counts no more (${why})`;
}

function staleLines({ becameStale, noLongerStale }: ClaimChange): readonly string[] {
  return [
    ...becameStale.map(
      (reason) => `Wants another look: ${staleReasons.terms[reason].means.toLowerCase()}`,
    ),
    ...noLongerStale.map((reason) => `No longer stale: ${staleReasons.terms[reason].label}.`),
  ];
}
