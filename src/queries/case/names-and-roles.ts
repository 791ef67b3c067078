import type { Day } from '../../model/bounds.ts';
import type { DossierSpeaker } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { allKnown, type Known } from './known-record.ts';
import { isTakenBack } from './taken-back.ts';

/** The names and roles of speakers that hold as of a day: no drafts, and none that was taken back by then. */
export function namesAndRoles(
  known: ReadonlyMap<number, Known<NounName>>,
  asOf: Day,
): Pick<DossierSpeaker, 'names' | 'roles'> {
  const holds = (record: Known<'name'> | Known<'role'>): boolean =>
    !record.draft && !isTakenBack(record, asOf);
  return {
    names: allKnown(known, 'name').filter(holds),
    roles: allKnown(known, 'role').filter(holds),
  };
}
