import { toldDay } from '../../model/counted-day.ts';
import type { Dossier } from '../../model/dossier.ts';
import { bases } from '../../model/vocabularies/claims.ts';
import { credibilities } from '../../model/vocabularies/evidence.ts';

type Resting = Dossier['evidence' | 'absences' | 'appearances'][number];

/** What a record says of itself, a fact each: its day, its grades, where was looked, and so on; what is not recorded is left out. */
export function recordFacts(record: Resting, dossier: Dossier): readonly string[] {
  return factsOf(record, dossier).filter((fact) => fact !== null);
}

function factsOf(record: Resting, { sources }: Dossier): readonly (string | null)[] {
  const { on, isUndated } = toldDay(record.day);
  const dayAs = (what: string): string =>
    isUndated ? `no day on record, recorded ${on}` : `${what} ${on}`;
  switch (record.kind) {
    case 'evidence': {
      const { strength, credibility, interested, origin, originUnnamed, aboutOn } = record.value;
      const by = record.gradedBy?.value;
      const own = sources.find(({ n }) => n === origin);
      return [
        dayAs('seen'),
        strength === undefined ? 'strength not graded' : `strength ${strength}`,
        credibility === undefined
          ? 'credibility not graded'
          : `credibility ${credibility} (${credibilities.terms[credibility].label})`,
        by && `graded by the rule ${by.name} ${by.release}`,
        interested && 'its origin gains if readers believe it',
        own === undefined ? null : `its own origin: source ${own.n}, ${own.value.title}`,
        originUnnamed && 'its origin is not named',
        known('about', aboutOn?.text),
      ].map((fact) => fact ?? null);
    }
    case 'absence': {
      const { value } = record;
      return [
        dayAs('until'),
        known('from', value.fromOn?.text),
        known('where:', value.places?.join('; ')),
        known('terms:', value.searchTerms?.join('; ')),
        known('covered:', value.covered),
        known('position to know:', value.position),
        known('basis:', value.basis && bases.terms[value.basis].label),
        value.interested ? 'by a party with an interest in there being none' : null,
        known('to be looked at again', value.reviewOn?.text),
      ];
    }
    default: {
      const { role, place, basis } = record.value;
      return [
        dayAs(record.possibly ? 'possibly said by then,' : 'said'),
        known('as', role),
        known('at', place),
        basis === undefined ? 'basis not recorded' : `basis: ${bases.terms[basis].label}`,
      ];
    }
  }
}

const known = (name: string, value: string | undefined): string | null =>
  value === undefined || value === '' ? null : `${name} ${value}`;
