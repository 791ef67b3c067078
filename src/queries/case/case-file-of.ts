import type { Bounds } from '../../model/bounds.ts';
import { openEnd, openStart } from '../../model/bounds.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type {
  CaseAbsence,
  CaseAppearance,
  CaseEvidence,
  CaseFile,
  CasePassage,
  CaseRecord,
  CaseSource,
} from '../../model/ladder/case-file.ts';
import { canonicalJson } from '../../model/record/canonical-json.ts';
import { sha256Hex } from '../../model/record/sha256.ts';
import { withheldText } from '../../model/record/withheld.ts';
import { foldKey } from '../../text/fold.ts';
import { dayThatCounts } from './day-that-counts.ts';
import { allKnown, type Known, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/** Lays a claim's records out for `deriveStatus`: plain values, each with the day that counts for it. */
export function caseFileOf(records: ClaimCase, claim: number): CaseFile {
  const { value } = knownOf(records, 'claim', claim);
  return {
    claim: {
      kind: value.claimKind,
      ...optional('about', value.aboutOn),
      ...optional('dueOn', value.dueOn),
    },
    evidence: allKnown(records, 'evidence').map((record) => caseEvidence(records, record)),
    absences: allKnown(records, 'absence').map((record) => caseAbsence(records, record)),
    ...saidFileOf(records),
  };
}

/** The part of a case that says who said what where. */
export function saidFileOf(records: ClaimCase): Pick<CaseFile, 'appearances' | 'sources'> {
  return {
    appearances: allKnown(records, 'appearance').map((record) => caseAppearance(records, record)),
    sources: new Map(allKnown(records, 'source').map((record) => [record.n, caseSource(record)])),
  };
}

function caseEvidence(records: ClaimCase, record: Known<'evidence'>): CaseEvidence {
  const { value } = record;
  return {
    content: contentHash(records, value),
    stance: value.stance,
    interested: value.interested !== undefined,
    ...caseRecord(records, record),
    ...optional('strength', value.strength),
    ...optional('credibility', value.credibility),
    ...optional('origin', value.originUnnamed ? ('unnamed' as const) : value.origin),
    ...optional('about', value.aboutOn),
    ...optional('undercuts', value.undercuts),
  };
}

function caseAbsence(records: ClaimCase, record: Known<'absence'>): CaseAbsence {
  const { value } = record;
  return {
    content: contentHash(records, value),
    kind: value.absenceKind,
    interested: value.interested !== undefined,
    ...caseRecord(records, record),
    ...optional('about', spanLooked(record)),
  };
}

function caseAppearance(records: ClaimCase, record: Known<'appearance'>): CaseAppearance {
  const { manner, basis } = record.value;
  return { manner, ...caseRecord(records, record), ...optional('basis', basis) };
}

function caseSource({ n, value, retractions }: Known<'source'>): CaseSource {
  return { n, ...optional('origin', value.origin), ...takenBack(retractions) };
}

function caseRecord(
  records: ClaimCase,
  record: Known<'evidence'> | Known<'absence'> | Known<'appearance'>,
): CaseRecord {
  const { source, passage } = record.value;
  const quoted = passage === undefined ? undefined : knownOf(records, 'passage', passage);
  const snapshot = quoted && knownOf(records, 'snapshot', quoted.value.snapshot);
  return {
    n: record.n,
    draft: record.draft,
    day: dayThatCounts(records, record),
    ...takenBack([
      ...record.retractions,
      ...(quoted?.retractions ?? []),
      ...(snapshot?.retractions ?? []),
    ]),
    ...optional('source', source ?? snapshot?.value.source),
    ...optional('passage', quoted && snapshot && casePassage(quoted, snapshot)),
  };
}

function casePassage(passage: Known<'passage'>, snapshot: Known<'snapshot'>): CasePassage {
  const { start, end, pieces, quote } = passage.value;
  return {
    snapshot: snapshot.n,
    source: snapshot.value.source,
    pieces: pieces ?? [[start, end]],
    foldedQuote: quote === withheldText ? null : foldKey(quote),
  };
}

/** A mistake takes the record back at every as-of; a withdrawal without a date is of the day it was entered. */
function takenBack(retractions: Known<'evidence'>['retractions']): {
  readonly mistake: boolean;
  readonly withdrawals: readonly Bounds[];
} {
  const withdrawn = retractions.filter(({ value }) => value.retractionKind === 'withdrawal');
  return {
    mistake: isMistake({ retractions }),
    withdrawals: withdrawn.map(
      ({ value, entered }) => value.withdrawnOn ?? { first: entered.day, last: entered.day },
    ),
  };
}

function spanLooked({ value }: Known<'absence'>): Bounds | undefined {
  const { fromOn, untilOn } = value;
  if (!fromOn && !untilOn) return undefined;
  return { first: fromOn?.first ?? openStart, last: untilOn?.last ?? openEnd };
}

/** SHA-256 of what a piece says, wherever and whenever it was entered: source, quote, note, stance. */
function contentHash(
  records: ClaimCase,
  value: Known<'evidence'>['value'] | Known<'absence'>['value'],
): string {
  const quote =
    value.passage === undefined ? '' : knownOf(records, 'passage', value.passage).value.quote;
  const source = value.source === undefined ? '' : knownOf(records, 'source', value.source).id;
  const stance = 'stance' in value ? value.stance : value.absenceKind;
  const content = canonicalJson({ source, quote, note: value.note ?? '', stance });
  return sha256Hex(content);
}

/** A property that is there only when it has a value: absent is absent, never undefined. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Each in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Each in Key]?: Value });
}
