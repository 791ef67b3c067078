import type { Bounds } from '../../model/bounds.ts';
import { dateOnRecord } from '../../model/counted-day.ts';
import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierAbsence } from '../../model/dossier.ts';
import type { ExportFacts } from '../export-facts.ts';

/** An object of STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1/). */
export type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The absences of a claim as sightings that saw nothing (`count: 0`), each with who looked. Those that are drafts, were
 * taken back or come after the as-of day are left out.
 *
 * @param desk the id of the identity that the desk is.
 */
export function stixObjects(dossier: Dossier, desk: string): readonly StixObject[] {
  const looks = dossier.absences.filter(
    ({ reckoning }) => reckoning.as === 'counted' || reckoning.as === 'possibly',
  );
  if (looks.length === 0) return [];
  const { claim } = dossier;
  const incident = {
    ...common('incident', claim.id, claim.entered.at),
    created_by_ref: desk,
    name: claim.value.text,
    labels: [`claim-kind:${claim.value.claimKind}`],
  };
  return [incident, ...looks.flatMap((look) => sighting(dossier, look, { desk, of: incident.id }))];
}

/** The desk as the identity that says so. */
export function deskIdentity(
  id: string,
  at: string,
  { publisher, isPerson }: ExportFacts,
): StixObject {
  const identity = common('identity', id, at);
  const identityClass = identityClasses[isPerson === true ? 'person' : 'organisation'];
  return { ...identity, name: publisher, identity_class: identityClass };
}

/** The licence as a marking that objects refer to; null without one. */
export function licenceMarking(
  id: string,
  at: string,
  { licence }: ExportFacts,
): StixObject | null {
  if (licence === null) return null;
  return {
    ...{ type: 'marking-definition', spec_version: '2.1', id: `marking-definition--${id}` },
    ...{ created: at, definition_type: 'statement', definition: { statement: licence } },
  };
}

/** An object with the marking it stands under. */
export function marked(object: StixObject, marking: StixObject | null): StixObject {
  return marking === null ? object : { ...object, object_marking_refs: [marking.id] };
}

function sighting(
  dossier: Dossier,
  look: DossierAbsence,
  { desk, of }: { readonly desk: string; readonly of: string },
): readonly StixObject[] {
  const { id, value, entered, reckoning } = look;
  const speaker = dossier.speakers.find(({ n }) => n === value.speaker);
  const looked = speaker && {
    ...common('identity', speaker.id, speaker.entered.at),
    created_by_ref: desk,
    name: speaker.value.name,
    identity_class: identityClasses[speaker.value.speakerKind],
  };
  const until = lastSeen(dateOnRecord(look.day));
  const description = [value.note, value.covered, value.places?.join('; ')].filter(
    (text) => text !== undefined,
  );
  const seen = {
    ...common('sighting', id, entered.at),
    created_by_ref: desk,
    sighting_of_ref: of,
    where_sighted_refs: [looked?.id ?? desk],
    count: 0,
    ...(until === undefined ? {} : { last_seen: until }),
    ...(description.length > 0 ? { description: description.join('\n') } : {}),
    labels: [`absence:${value.absenceKind}`, `reckoned:${reckoning.as}`],
  };
  return looked ? [looked, seen] : [seen];
}

/** An instant is all the standard takes: the first one of a day that is known to the day. */
function lastSeen(on: Bounds | undefined): string | undefined {
  if (on === undefined || on.first !== on.last) return undefined;
  return `${isoOfDay(on.last)}T00:00:00.000Z`;
}

/** An identity is named as it is: an unnamed group is a class of people. */
const identityClasses = {
  person: 'individual',
  organisation: 'organization',
  government: 'organization',
  publication: 'organization',
  group: 'class',
} as const;

function common(type: string, id: string, at: string) {
  return { type, spec_version: '2.1', id: `${type}--${id}`, created: at, modified: at };
}
