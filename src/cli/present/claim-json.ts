import type { Desk } from '../../desk.ts';
import type { SimilarClaim } from '../../queries/similar-claims.ts';
import type { LoggedClaim } from '../../services/log-claim.ts';
import type { RecordedAppearance } from '../../services/record-appearance.ts';
import { readRecords } from '../../store/read-record.ts';
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

/** What was logged, said in lines, and the claims that were there before and may say the same. */
export function loggedText(
  { claim, appearance }: LoggedClaim,
  similar: readonly SimilarClaim[],
): string {
  return [
    `Logged claim ${claim.n} (${claim.slug ?? claim.id}).`,
    ...(appearance ? [appearanceText(appearance)] : []),
    ...(similar.length > 0 ? ['It may repeat:'] : []),
    ...similar.map(({ n, slug, text }) => `  ${n} ${slug ?? ''}  ${text}`),
    ...similar
      .slice(0, 1)
      .map(({ n }) => `If it does, record who said it there: asof claim appear ${n} --speaker ….`),
  ].join('\n');
}

/** What was recorded of an appearance, said in lines. */
export function appearanceText({ appearance, speaker, madeSpeakers }: RecordedAppearance): string {
  const made = madeSpeakers.map(({ name, slug, n }) => `New speaker: ${name} (${slug ?? n}).`);
  const said = `Recorded appearance ${appearance.n}: ${speaker.name} ${appearance.value.manner} it.`;
  return [said, ...made].join('\n');
}
