import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../src/text/code-points.ts';
import { timeInText, timeOfCues } from '../../src/text/time-of.ts';
import { readTranscript } from '../../src/text/transcript-to-text.ts';

const vtt = `WEBVTT - An interview

NOTE 00:00:00.000 --> 00:00:01.000 is no cue

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.500 align:start
<v Ana Ruiz>There is <i>no</i> evidence 😀
that the army</v>

2
00:03.600 --> 00:05.000
<v Ana Ruiz>has received &lt;lethal&gt; aid.</v>

01:00:05.000 --> 01:00:06.000
<v.loud Bo Li>Are you <00:00:01.500>sure?</v>
`;
const srt =
  '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}The river\r\n\r\n2\r\n00:00:02,100 --> 00:00:03,000\r\nrose 3 < 4 hands\r\n\r\n' +
  '3\r\n00:00:09,000 --> 00:00:10,000\r\n- And the ferry?\r\n';

describe('subtitles', () => {
  it('are running text, a paragraph for each speaker and after each pause', () => {
    expect(readTranscript(vtt).text).toBe(
      'Ana Ruiz: There is no evidence 😀 that the army has received <lethal> aid.\n\nBo Li: Are you sure?',
    );
    expect(readTranscript(srt).text).toBe('The river rose 3 < 4 hands\n\n- And the ferry?');
  });

  it('say when any place in the text is heard, in code points', () => {
    const { text, cues } = readTranscript(vtt);
    expect(cues.map(([start]) => sliceCodePoints(text, start, start + 8))).toEqual([
      'Ana Ruiz',
      'has rece',
      'Bo Li: A',
    ]);
    const at = (words: string) =>
      timeOfCues(Array.from(text.slice(0, text.indexOf(words))).length, cues);
    expect(at('army')).toBe('00:00:01');
    expect(at('lethal')).toBe('00:00:03');
    expect(at('sure')).toBe('01:00:05');
    expect(timeOfCues(0, [])).toBeNull();
  });

  it('that roll say each line once', () => {
    const rolling = `WEBVTT

00:01.000 --> 00:02.000
the river rose

00:02.000 --> 00:03.000
the river rose
by a hand

00:03.000 --> 00:04.000
by a hand
`;
    const { text, cues } = readTranscript(rolling);
    expect(text).toBe('the river rose by a hand');
    expect(cues).toEqual([
      [0, 1000],
      [15, 2000],
    ]);
  });

  it('without words are refused', () => {
    expect(() => readTranscript('WEBVTT\n\n00:01.000 --> 00:02.000\n♪ ♪\n')).toThrowError(
      expect.objectContaining({ code: 'empty_text' }),
    );
  });
});

describe('a transcript that writes its times', () => {
  const text = `[00:00:05] Ana Ruiz: The river rose.
[00:00:12] Bo Li: By how much?
(01:02:03) Ana Ruiz: By a hand.`;
  const at = (whole: string, words: string) =>
    timeInText(whole, whole.slice(0, whole.indexOf(words)));

  it('says when a place is heard by the last time before it', () => {
    expect(at(text, 'how much')).toBe('00:00:12');
    expect(at(text, 'hand')).toBe('01:02:03');
    expect(at('00:00:05 One.\n00:00:06 Two.\n00:01:07,5 Three.', 'Three')).toBe('00:01:07');
  });

  it('says nothing before the first, nor when the times are none of a recording', () => {
    expect(timeInText(text, '')).toBeNull();
    expect(at('9:15 Breakfast.\n10:30 Doors open.\n11:00 Talks.', 'Talks')).toBeNull();
    expect(at('[10:30] One.\n[09:15] Two.\n[11:00] Three.', 'Three')).toBeNull();
    expect(at('[00:01] One.\n[00:02] Two.', 'Two')).toBeNull();
  });
});
