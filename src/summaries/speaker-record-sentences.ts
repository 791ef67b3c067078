import { standsJudged } from '../model/judged.ts';
import type { MannerRecord, SpeakerRecord } from '../model/speaker-record.ts';
import type { Phrase } from './phrase.ts';
import type { Words } from './words/words.ts';

/** A line for each manner, and last that what gets checked is not a sample; null stands for an unnamed group. */
export function speakerRecordSentences(
  record: SpeakerRecord | null,
  { speakerRecord: say }: Pick<Words, 'speakerRecord'>,
): readonly (readonly Phrase[])[] {
  if (record === null) return [[say.group]];
  if (record.claims === 0) return [[say.nothing]];
  return [...record.manners.map((manner) => mannerSentences(manner, say)), [say.notASample]];
}

function mannerSentences(
  { manner, claims, lookedAt, stands, unchecked, pending, notCheckable }: MannerRecord,
  say: Words['speakerRecord'],
): readonly Phrase[] {
  const judged = stands.map(({ claims: alike, whenSaid, ...at }) => ({
    ...{ judged: standsJudged(at), whenSaid },
    claims: alike.length,
  }));
  return [
    say.said(manner, claims),
    ...(lookedAt === 0 ? [] : [say.lookedAt(lookedAt, claims, judged)]),
    ...(unchecked === 0 ? [] : [say.unchecked(unchecked)]),
    ...(pending === 0 ? [] : [say.pending(pending)]),
    ...(notCheckable === 0 ? [] : [say.notCheckable(notCheckable)]),
  ];
}
