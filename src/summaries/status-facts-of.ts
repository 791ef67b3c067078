import type { Dossier } from '../model/dossier.ts';
import { countedAbsences, lookOf, otherLooks } from './looks.ts';
import type { StatusFacts } from './status-facts.ts';
import { weaknessesAmong } from './weaknesses.ts';

/** What the sentences about the status need to know, taken from a dossier. */
export function statusFactsOf(dossier: Dossier): StatusFacts {
  const { claim, derived, moment } = dossier;
  return {
    asOf: moment.asOf,
    claimKind: claim.value.claimKind,
    dueOn: claim.value.dueOn?.text,
    derived,
    looks: countedAbsences(dossier).map((absence) => lookOf(dossier, absence)),
    possibleLooks: dossier.absences
      .filter(({ reckoning }) => reckoning.as !== 'set_aside')
      .map((absence) => lookOf(dossier, absence)),
    otherLooks: otherLooks(dossier),
    weaknesses: weaknessesAmong(
      dossier.evidence
        .filter(
          ({ value, reckoning }) => reckoning.as === 'counted' && value.stance !== 'undercuts',
        )
        .map(({ value }) => value),
    ),
  };
}
