/**
 * When in a recording a place of its transcript is heard, such as `00:12:31`; null where nothing tells.
 *
 * @param start of the place, in code points.
 * @param cues where each cue of subtitles begins, in code points, and when, in milliseconds.
 */
export function timeOfCues(
  start: number,
  cues: readonly (readonly [start: number, milliseconds: number])[],
): string | null {
  const cue = cues.findLast(([from]) => from <= start);
  return cue === undefined ? null : clockTime(cue[1]);
}

/**
 * The same for a transcript that writes its times among the words, at the beginnings of lines: `[00:12:31] Ana Ruiz: …`.
 * Fewer than three of them, or times that go back, are no times of a recording.
 *
 * @param before the text up to the place.
 */
export function timeInText(text: string, before: string): string | null {
  const times = Array.from(text.matchAll(lineTime), millisecondsOf);
  const isRising = times.every((time, place) => time >= (times[place - 1] ?? 0));
  if (times.length < 3 || !isRising) return null;
  const passed = Array.from(before.matchAll(lineTime)).length;
  const time = times[passed - 1];
  return time === undefined ? null : clockTime(time);
}

// In brackets, or with its hours: a programme says "10:30 Doors open".
const lineTime =
  /^[ \t]*(?:[[(](?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[\])]|(\d{1,2}):(\d{2}):(\d{2})(?:[.,]\d{1,3})?(?=[ \t\n]))/gm;

function millisecondsOf([, ...numbers]: RegExpMatchArray): number {
  const [hours = '0', minutes = '0', seconds = '0'] =
    numbers[1] === undefined ? numbers.slice(3) : numbers;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
