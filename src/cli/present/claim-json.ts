import type { Desk } from '../../desk.ts';
import { matchKinds } from '../../model/vocabularies/matches.ts';
import type { EnteredClaim } from '../../services/enter-claim.ts';
import type { RecordedAppearance } from '../../services/record-appearance.ts';
import { readRecords } from '../../store/read-record.ts';
import { newSpeakerText } from './new-speaker.ts';
import { recordJson } from './record-json.ts';

/** An appearance with its speaker and its passage in full. */
export async function appearanceJson(desk: Desk, recorded: RecordedAppearance) {
  const { appearance, speaker, madeSpeakers } = recorded;
  return {
    ...recordJson(appearance),
    speaker,
    passage: await passageJson(desk, appearance.value.passage),
    madeSpeakers,
  };
}

/** A passage that was just recorded or found, or null. */
export async function passageJson(desk: Desk, n: number | undefined) {
  if (n === undefined) return null;
  const [passage] = await readRecords(desk.store.reader, 'passage', { numbers: [n] });
  return passage ? recordJson(passage) : null;
}

/** What was entered, said in lines. */
export function enteredText(entered: EnteredClaim): string {
  const { claim, isNew, appearance, similar } = entered;
  const name = `claim ${claim.n} (${claim.slug ?? claim.id})`;
  const said = appearance ? [appearanceText(appearance)] : [];
  if (!isNew) {
    return [`It repeats ${name}: ${claim.value.text}`, ...said, ...droppedText(entered)].join('\n');
  }
  const [first] = similar.filter(({ kind }) => kind !== 'opposite');
  const [opposite] = similar.filter(({ kind }) => kind === 'opposite');
  return [
    `Logged ${name}.`,
    ...said,
    ...similarHead(similar),
    ...similar.map(
      ({ n, slug, kind, text }) => `  ${n} ${slug ?? ''}  ${matchKinds.terms[kind].label}: ${text}`,
    ),
    ...(first
      ? [`If it does, record who said it there: asof claim appear ${first.n} --speaker …`]
      : []),
    ...(opposite
      ? [
          `Who only denies claim ${opposite.n} is recorded there: asof claim appear ${opposite.n} --manner denies --speaker …`,
        ]
      : []),
  ].join('\n');
}

/** What the claims that come near to it may be to it. */
function similarHead(similar: EnteredClaim['similar']): readonly string[] {
  const opposite = similar.filter(({ kind }) => kind === 'opposite').length;
  if (similar.length === 0) return [];
  if (opposite === 0) return ['It may repeat:'];
  if (opposite === similar.length) return ['It may be the opposite of:'];
  return ['It may repeat, or be the opposite of:'];
}

function droppedText({ appearance, dropped }: EnteredClaim): readonly string[] {
  if (dropped.length === 0) return [];
  return [
    `Not recorded, as that claim lacks it: ${dropped.join(', ')}.`,
    `If this makes it another claim: asof retract ${appearance?.appearance.n} --because … --mistake, then log it.`,
  ];
}

/** What was recorded of an appearance, said in lines. */
export function appearanceText({ appearance, speaker, madeSpeakers }: RecordedAppearance): string {
  const said = `Recorded appearance ${appearance.n}: ${speaker.name} ${appearance.value.manner} it.`;
  return [said, ...madeSpeakers.map(newSpeakerText)].join('\n');
}
