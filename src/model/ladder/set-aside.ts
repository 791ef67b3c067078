import type { SetAsideReason } from '../vocabularies/evidence.ts';
import { appearanceRepeated } from './assertion.ts';
import { type CaseAsOf, type Offered, overlaps, timing } from './case-as-of.ts';
import { type Cause, mistake, withdrawal } from './withdrawn.ts';

/** What keeps a record from the scales, before pieces are held against each other. */
export interface SettingAside extends Cause {
  /** `possibly`: it straddles the as-of day, and stands in a list of its own. */
  readonly reason: SetAsideReason | 'possibly';
}

/** The first reason that fits, in the order of `ladder/1` (section A); null when none does. */
export function settingAside(offered: Offered, view: CaseAsOf): SettingAside | null {
  for (const { reason, fits } of reasonsInOrder) {
    const cause = fits === null ? null : fits(offered, view);
    if (cause !== null) return { reason, ...cause };
  }
  return null;
}

/** One reason of section A. */
interface Reason {
  readonly reason: SettingAside['reason'];
  /** When it fits and what `by` names, in words from which it could be written anew. */
  readonly says: string;
  /** Null for the two that need to know which other pieces are left: they come after all others. */
  readonly fits: ((offered: Offered, view: CaseAsOf) => Cause | null) | null;
}

/** Section A of docs/ladder.md: each evidence and absence gets the first that fits; what gets none counts. */
export const reasonsInOrder: readonly Reason[] = [
  {
    reason: 'draft',
    says: 'A model or a rule proposed it, and no person has accepted it.',
    fits: ({ record }) => when(record.draft),
  },
  {
    reason: 'mistake',
    says: 'The desk took it back as its own mistake, or a source it rests on; then `by` is that source.',
    fits: ({ record }, view) => mistake(record, view),
  },
  {
    reason: 'too_late',
    says: 'Its earliest possible day is after as-of.',
    fits: ({ record }, { asOf }) => when(timing(record.day, asOf) === 'too_late'),
  },
  {
    reason: 'possibly',
    says: 'Its earliest possible day has come by as-of, its latest has not. It stands in a list of its own.',
    fits: ({ record }, { asOf, countsStraddling }) =>
      when(!countsStraddling && timing(record.day, asOf) === 'possibly'),
  },
  {
    reason: 'withdrawn',
    says: 'The world withdrew it on a date whose latest possible day has come by as-of, or so withdrew a source it rests on; then `by` is that source.',
    fits: ({ record }, view) => withdrawal(record, view),
  },
  {
    reason: 'opinion',
    says: 'The claim is an opinion.',
    fits: (_, { file }) => when(file.claim.kind === 'opinion'),
  },
  {
    reason: 'context',
    says: 'It is evidence of stance `context`.',
    fits: (offered) => when(isContext(offered)),
  },
  {
    reason: 'other_time',
    says: 'The claim names a time, it names one too, and the two have no day in common.',
    fits: (offered, view) => when(isAboutOtherTime(offered, view)),
  },
  {
    reason: 'assertion',
    says: 'It is evidence whose passage shares words with an appearance of the claim; `by` is that appearance.',
    fits: assertion,
  },
  {
    reason: 'interested',
    says: 'It is an absence, of whatever kind, from a party with an interest in there being none. Interested evidence is not set aside: it is thin.',
    fits: ({ kind, record }) => when(kind === 'absence' && record.interested),
  },
  {
    reason: 'undercut',
    says: 'It is evidence whose force a firm undercutter that stands takes; `by` is that undercutter.',
    fits: null,
  },
  {
    reason: 'same_origin',
    says: 'It is evidence for or against, and another piece of its side already speaks for its origin; `by` is that piece.',
    fits: null,
  },
];

function when(fits: boolean): Cause | null {
  return fits ? {} : null;
}

function isContext(offered: Offered): boolean {
  return offered.kind === 'evidence' && offered.record.stance === 'context';
}

function isAboutOtherTime({ record }: Offered, { file }: CaseAsOf): boolean {
  const { about } = file.claim;
  return about !== undefined && record.about !== undefined && !overlaps(about, record.about);
}

function assertion(offered: Offered, view: CaseAsOf): Cause | null {
  if (offered.kind === 'absence') return null;
  const appearance = appearanceRepeated(offered.record, view);
  return appearance === null ? null : { by: appearance.n };
}
