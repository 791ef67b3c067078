import type { DossierSpeaker } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import type { ShownSpeaker } from '../../queries/show-speaker.ts';
import { correctionsText } from './corrections-text.ts';
import { full } from './dossier-json.ts';
import { facts } from './facts.ts';
import { table } from './table.ts';

/** A speaker with all spellings and roles. */
export function speakerJson(speaker: DossierSpeaker) {
  const spellings = speaker.names.map(({ value }) => value.spelling);
  return {
    ...full(speaker),
    names: [...new Set([speaker.value.name, ...spellings])],
    roles: speaker.roles.map(full),
  };
}

/** A speaker with what he or she is on record as having said. */
export function shownSpeakerJson({ speaker, appearances, absences, corrections }: ShownSpeaker) {
  return {
    speaker: speakerJson(speaker),
    appearances: appearances.map(({ appearance, claim }) => ({
      ...full(appearance),
      claim: { id: claim.id, n: claim.n, slug: claim.slug ?? null, text: claim.value.text },
    })),
    absences: absences.map(({ absence, claim }) => ({
      ...full(absence),
      claim: { id: claim.id, n: claim.n, slug: claim.slug ?? null, text: claim.value.text },
    })),
    corrections: corrections.map(full),
  };
}

/** The same for people. */
export function shownSpeakerText(shown: ShownSpeaker, width: number): string {
  const { speaker, appearances, absences, corrections } = shown;
  const spellings = speaker.names
    .map(({ value }) => value.spelling)
    .filter((spelling) => spelling !== speaker.value.name)
    .join(', ');
  const said = appearances.map(({ appearance, claim }) => [
    appearance.n,
    appearance.value.manner,
    claim.slug ?? claim.n,
    claim.value.text,
  ]);
  const unknown = absences.map(({ absence, claim }) => [
    absence.n,
    absence.value.absenceKind,
    claim.slug ?? claim.n,
    claim.value.text,
  ]);
  return [
    facts([
      ['record', `${speaker.n} ${speaker.slug ?? ''} ${speaker.id}`],
      ['name', speaker.value.name],
      ['kind', speaker.value.speakerKind],
      ['also', spellings],
      ['withheld', speaker.withheld?.because],
      ...speaker.roles.map(({ value }) => ['role', roleInWords(value)] as const),
    ]),
    ...(said.length > 0 ? [`\nSays`, table(['n', 'manner', 'claim', 'text'], said, width)] : []),
    ...(unknown.length > 0
      ? [`\nKnew of or found no evidence`, table(['n', 'kind', 'claim', 'text'], unknown, width)]
      : []),
    ...correctionsText(corrections, shownRecords(shown), width),
  ].join('\n');
}

const shownRecords = ({ speaker, appearances, absences }: ShownSpeaker) => [
  ...[speaker, ...speaker.names, ...speaker.roles],
  ...appearances.map(({ appearance }) => appearance),
  ...absences.map(({ absence }) => absence),
];

function roleInWords(value: DossierSpeaker['roles'][number]['value']): string {
  const from = value.fromOn ? ` from ${dateInWords(value.fromOn.text)}` : '';
  const to = value.toOn ? ` to ${dateInWords(value.toOn.text)}` : '';
  return `${value.title}${from}${to}`;
}
