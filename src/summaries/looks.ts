import { openEnd } from '../model/bounds.ts';
import { toldDay } from '../model/counted-day.ts';
import { isoOfDay } from '../model/day.ts';
import type { Dossier, DossierAbsence } from '../model/dossier.ts';
import type { Look, OtherLook } from './status-facts.ts';
import { nameOf } from './summary-view.ts';

/** An absence as a look: who, where, and how far it reaches in the words of its record. */
export function lookOf(dossier: Dossier, absence: DossierAbsence): Look {
  const { absenceKind, speaker, places } = absence.value;
  const { on, isUndated } = toldDay(absence.day);
  return {
    kind: absenceKind,
    who: speaker === undefined ? null : nameOf(dossier, speaker),
    places: places ?? [],
    until: on,
    ...(isUndated ? { isUndated } : {}),
  };
}

/** The absences that count, in the order of the trace. */
export function countedAbsences({ absences }: Dossier): readonly DossierAbsence[] {
  return absences.filter(({ reckoning }) => reckoning.as === 'counted');
}

/** Those that do not count and yet are on record by then: no drafts, no mistakes of the desk. */
export function otherLooks({ absences }: Dossier): readonly OtherLook[] {
  return absences
    .filter(({ reckoning }) => reckoning.as !== 'counted' && !isNoRecord(reckoning))
    .map(({ value, day, reckoning }) => ({
      kind: value.absenceKind,
      reaches: day.last === openEnd ? '9999-12-31' : isoOfDay(day.last),
      interested: reckoning.as === 'set_aside' && reckoning.reason === 'interested',
    }));
}

function isNoRecord(reckoning: DossierAbsence['reckoning']): boolean {
  return (
    reckoning.as === 'set_aside' && ['draft', 'mistake', 'too_late'].includes(reckoning.reason)
  );
}
