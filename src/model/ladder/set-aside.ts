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
    const cause = fits(offered, view);
    if (cause !== null) return { reason, ...cause };
  }
  return null;
}

interface ReasonTest {
  readonly reason: SettingAside['reason'];
  readonly fits: (offered: Offered, view: CaseAsOf) => Cause | null;
}

/** `undercut` and `same_origin` come after these: they need to know which other pieces are left. */
const reasonsInOrder: readonly ReasonTest[] = [
  { reason: 'draft', fits: ({ record }) => when(record.draft) },
  { reason: 'mistake', fits: ({ record }, view) => mistake(record, view) },
  {
    reason: 'too_late',
    fits: ({ record }, { asOf }) => when(timing(record.day, asOf) === 'too_late'),
  },
  {
    reason: 'possibly',
    fits: ({ record }, { asOf, countsStraddling }) =>
      when(!countsStraddling && timing(record.day, asOf) === 'possibly'),
  },
  { reason: 'withdrawn', fits: ({ record }, view) => withdrawal(record, view) },
  { reason: 'opinion', fits: (_, { file }) => when(file.claim.kind === 'opinion') },
  { reason: 'context', fits: (offered) => when(isContext(offered)) },
  { reason: 'other_time', fits: (offered, view) => when(isAboutOtherTime(offered, view)) },
  { reason: 'assertion', fits: assertion },
  // Of any kind: no absence counts that was noted, searched for or missed by somebody with a stake.
  {
    reason: 'interested',
    fits: ({ kind, record }) => when(kind === 'absence' && record.interested),
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
