import type { ResolvedSpeaker } from '../../services/resolve-speaker.ts';

/** A speaker who was made because nobody on record is spelled so, with how to learn whose other spelling it may be. */
export function newSpeakerText({
  n,
  slug,
  name,
}: Pick<ResolvedSpeaker, 'n' | 'slug' | 'name'>): string {
  const named = slug ?? n;
  return `New speaker: ${name} (${named}).\n  If it may be another spelling of one on record: asof speaker propose ${named}`;
}
