import { type ToldDay, toldDayJson } from '../../model/counted-day.ts';
import type { DossierRecord, DossierSpeaker } from '../../model/dossier.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import { isMistake } from '../../model/is-mistake.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { spanInWords } from '../../model/span-in-words.ts';
import type { MayFall } from '../../model/taken-back.ts';
import type { ShownSpeaker } from '../../queries/show-speaker.ts';
import { plainText } from '../../summaries/phrase.ts';
import { speakerRecordSentences } from '../../summaries/speaker-record-sentences.ts';
import { english as words } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { correctionsText } from './corrections-text.ts';
import { dayInCodes } from './day-in-codes.ts';
import { fellWithJson, full, takenBackJson } from './dossier-json.ts';
import { draftInWords, draftText } from './draft-text.ts';
import { facts } from './facts.ts';
import { tableWithNotices } from './table-with-notices.ts';
import { takenBackInWords, takenBackText } from './taken-back-text.ts';

/** A speaker with all spellings and roles. */
export function speakerJson(speaker: DossierSpeaker) {
  return {
    ...full(speaker),
    names: spellingsOf(speaker),
    merged: speaker.merged.map(full),
    roles: speaker.roles.map(full),
  };
}

/** Every spelling by which a speaker is found, its own name first; of those that were merged into it, too. */
export function spellingsOf({ value, names, merged }: DossierSpeaker): readonly string[] {
  const others = [
    ...merged.map((gone) => gone.value.name),
    ...names.map((name) => name.value.spelling),
  ];
  return [...new Set([value.name, ...others])];
}

/** A speaker with what he or she is on record as having said. */
export function shownSpeakerJson(shown: ShownSpeaker) {
  const { asOf, knownAt, position, speaker, record, appearances, absences, corrections } = shown;
  return {
    ...{ asOf, knownAt, position },
    speaker: speakerJson(speaker),
    record: recordInFull(record),
    appearances: appearances.map(({ appearance, claim, possibly, fellWith, ...told }) => ({
      ...{ ...full(appearance), ...toldDayJson(told), possibly, ...fellWithJson({ fellWith }) },
      claim: claimNamed(claim),
    })),
    absences: absences.map(({ absence, claim, possibly, fellWith, ...told }) => ({
      ...{ ...full(absence), ...toldDayJson(told), possibly, ...fellWithJson({ fellWith }) },
      claim: claimNamed(claim),
    })),
    corrections: corrections.map(full),
  };
}

const claimNamed = (claim: DossierRecord<'claim'>) => ({
  ...{ id: claim.id, n: claim.n, slug: claim.slug ?? null, text: claim.value.text },
  ...takenBackJson(claim),
});

/** What was claimed and how it stands, with the sentence that goes with every such count. */
const recordInFull = (record: ShownSpeaker['record']) =>
  record && { ...record, note: plainText(words.speakerRecord.notASample) };

/** The same for people. */
export function shownSpeakerText(shown: ShownSpeaker, width: number): string {
  const { asOf, speaker, record, appearances, absences, corrections } = shown;
  const [, ...spellings] = spellingsOf(speaker);
  const noticesOf = (
    record: DossierRecord<NounName> & MayFall,
    claim: DossierRecord<'claim'>,
  ): readonly string[] => [
    ...draftInWords(record),
    ...[record, claim].flatMap((each) => takenBackInWords(each, asOf)),
  ];
  // A mistake counts at no day; what the world withdrew was said.
  const said = appearances
    .filter(({ appearance }) => !isMistake(appearance))
    .map(({ appearance, claim, fellWith, ...when }) => ({
      cells: [appearance.n, appearance.value.manner, ...tellingOf(claim, when)],
      notices: noticesOf({ ...appearance, fellWith }, claim),
    }));
  const unknown = absences
    .filter(({ absence }) => !isMistake(absence))
    .map(({ absence, claim, fellWith, ...when }) => ({
      cells: [absence.n, absence.value.absenceKind, ...tellingOf(claim, when)],
      notices: noticesOf({ ...absence, fellWith }, claim),
    }));
  return [
    ...draftText(speaker, width),
    ...takenBackText(speaker, asOf, width),
    facts([
      ['record', `${speaker.n} ${speaker.slug ?? ''} ${speaker.id}`],
      ['name', speaker.value.name],
      ['kind', speaker.value.speakerKind],
      ['also', spellings.join(', ')],
      ...speaker.merged.map(
        ({ n, slug, value }) => ['merged', `${n} ${slug ?? ''} ${value.name}`] as const,
      ),
      ['withheld', speaker.withheld?.because],
      ...speaker.roles.map(({ value }) => ['role', roleInWords(value)] as const),
    ]),
    ...(said.length > 0
      ? [`\nSays`, tableWithNotices(['n', 'manner', 'on', 'claim', 'text'], said, width)]
      : []),
    ...(unknown.length > 0
      ? [
          `\nKnew of or found no evidence`,
          tableWithNotices(['n', 'kind', 'on', 'claim', 'text'], unknown, width),
        ]
      : []),
    `\nThe record, as of ${dateInWords(asOf)}`,
    ...speakerRecordSentences(record, words).map((line) =>
      wrap(line.map(plainText).join(' '), { width, first: '  ', indent: '    ' }),
    ),
    ...correctionsText(corrections, shownRecords(shown), width),
  ].join('\n');
}

/** When it was, of which claim and in which words. */
const tellingOf = (
  claim: DossierRecord<'claim'>,
  { possibly, ...told }: ToldDay & { readonly possibly: boolean },
) => {
  const day = dayInCodes(told);
  return [possibly ? `${day}, possibly by then` : day, claim.slug ?? claim.n, claim.value.text];
};

const shownRecords = ({ speaker, appearances, absences }: ShownSpeaker) => [
  ...[speaker, ...speaker.merged, ...speaker.names, ...speaker.roles],
  ...appearances.flatMap(({ appearance, claim }) => [appearance, claim]),
  ...absences.flatMap(({ absence, claim }) => [absence, claim]),
];

function roleInWords({ title, fromOn, toOn }: DossierSpeaker['roles'][number]['value']): string {
  return `${title} ${spanInWords(fromOn?.text, toOn?.text)}`.trimEnd();
}
