/** One cue of subtitles. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Named by a voice span of WebVTT; empty where none is. */
  readonly speaker: string;
  /** Without marks of style; none is empty. */
  readonly lines: readonly string[];
}

/** The cues of an SRT or WebVTT file, in its order; notes, styles and what is no cue are passed over. */
export function parseCues(text: string): readonly Cue[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(parseCue)
    .filter((cue) => cue !== null);
}

const time = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const timing = new RegExp(String.raw`^\s*${time}[ \t]*-->[ \t]*${time}`);

function parseCue(block: string): Cue | null {
  const lines = block.split('\n');
  const place = lines.findIndex((line) => timing.test(line));
  // Before the times stands at most the number or name of the cue; a note may speak of times.
  if (place < 0 || place > 2 || /^(?:NOTE|STYLE|REGION)\b/.test(lines[0] ?? '')) return null;
  const match = timing.exec(lines[place] ?? '') ?? [];
  const spoken = lines.slice(place + 1).join('\n');
  return {
    startMs: milliseconds(match.slice(1, 5)),
    endMs: milliseconds(match.slice(5, 9)),
    speaker: unescaped(
      /<v(?:\.[^\s>]{0,100})?[ \t]+([^<>]{1,200})>/.exec(spoken)?.[1] ?? '',
    ).trim(),
    lines: plain(spoken)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  };
}

function milliseconds([hours = '0', minutes, seconds, fraction = '0']: readonly string[]): number {
  const whole = (Number(hours || 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Only the marks that subtitles know are taken out: "a < b" is said. */
function plain(spoken: string): string {
  const bare = spoken
    .replace(/<\/?(?:c|i|b|u|s|v|lang|ruby|rt|font)(?:[.\s][^<>]{0,200})?>|<\d[\d:.]{0,20}>/gi, '')
    .replace(/\{\\[^{}]*\}/g, '');
  return unescaped(bare);
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' },
};

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name) => entities[name] ?? whole);
}
