import { type Measured, median, rounded, timed } from './bound.ts';
import { shipped } from './shipped.ts';
import { chance, sentenceOf, wordOf } from './spoken-world.ts';

const warm = 20;
const texts = 101;

/** Matching posts that say some of what a claim says among other words. */
export async function benchMatch(
  path: string,
  { claims, bound }: { readonly claims: number; readonly bound: number },
): Promise<Measured> {
  const { openDesk, matchClaims } = shipped;
  const desk = await openDesk(`file:${path}`);
  const times: number[] = [];
  const processor: number[] = [];
  for (let turn = 0; turn < warm + texts; turn += 1) {
    const text = postOf(Math.floor(chance(turn) * claims), turn);
    const before = process.cpuUsage();
    const time = await timed(() => matchClaims(desk, { text }));
    const { user, system } = process.cpuUsage(before);
    if (turn < warm) continue;
    times.push(time);
    processor.push((user + system) / 1000);
  }
  await desk.store.close();
  return {
    name: `a match at ${claims} claims`,
    compared: `itself: the median of ${texts} posts`,
    found: median(times),
    unit: 'ms',
    bound,
    is: 'at most',
    figures: `${rounded(median(times))} ms, of the processor's time ${rounded(median(processor))} ms`,
  };
}

/** Half of a claim's words, then others, and who posts it. */
function postOf(claim: number, turn: number): string {
  const said = sentenceOf(claim, 14).split(' ').slice(0, 7);
  const other = Array.from({ length: 14 }, (_, place) => wordOf(chance(turn * 977 + place)));
  return `${[...said, ...other].join(' ')} — Bake Lomo (@bakelomo) May 3, 2019`;
}
