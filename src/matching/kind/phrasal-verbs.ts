import { stem } from '../../words/stem.ts';
import type { MatchWord } from '../match-text.ts';
import { baseOfVerb, stemOfVerb } from './irregular-verbs.ts';

/*
 * English has a verb of two words for many of one: "call off" for "cancel". The two may stand apart: "called the match off".
 */

const table = `back down: yield concede|back up: support|blow up: explode destroy|break down: collapse|break in: burgle|break out: erupt escape start begin|break up: disperse dissolve separate split
|bring back: restore reintroduce|bring down: reduce lower topple|bring in: introduce|bring up: raise mention|build up: accumulate|burn down: destroy|call off: cancel scrap abandon|carry out: conduct execute perform
|close down: close shut|come back: return|crack down: repress|cut back: reduce cut|cut down: reduce cut fell|cut off: sever|do away: abolish|drop out: withdraw quit|find out: discover learn|fill in: complete
|get away: escape|get back: recover return regain|give away: donate|give back: return|give in: surrender yield|give up: surrender abandon quit|go up: rise increase|go down: fall decrease drop decline|come down: fall decrease|hand out: distribute|hand over: deliver surrender transfer|hold back: withhold|hold up: delay rob
|kick out: expel evict|lay off: fire sack dismiss|leave out: omit|let down: disappoint|let off: release|lock up: jail imprison|look into: investigate|make up: invent fabricate|move out: leave|own up: confess admit
|pass away: die|pass on: transmit|pay back: repay|pay out: pay|pick out: choose|play down: minimise|point out: note|pull down: demolish|pull out: withdraw|pull off: achieve|push back: repel delay postpone|put back: delay postpone
|put down: suppress|put off: postpone delay|put out: extinguish|put up: raise increase|roll out: introduce launch|run away: flee escape|run over: hit|send back: return deport|send out: dispatch|set off: detonate trigger|set up: establish found create
|shoot down: down|shut down: close shut|speed up: accelerate|stand down: resign|step down: resign quit|step up: increase intensify|sum up: summarise|take away: remove|take back: retract recapture|take off: start|take on: hire employ
|take out: remove|take over: acquire|throw away: discard bin dump|throw out: reject dismiss expel|track down: find|turn up: appear arrive|use up: exhaust|wipe out: destroy eradicate|wind down: close|write off: cancel`;

const verbs: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const [verb = '', meanings = ''] = line.split(': ');
      const [base = '', particle = ''] = verb.split(' ');
      return [
        `${stem(base, 'en')} ${particle}`,
        meanings.split(' ').map((each) => stem(each, 'en')),
      ] as const;
    }),
);

const particles: ReadonlySet<string> = new Set(
  [...verbs.keys()].map((verb) => verb.split(' ')[1] ?? ''),
);

/** Whether a folded word is the second of such a verb. */
export const isParticle = (word: string): boolean => particles.has(word);

/** The stems that such verbs of a text stand for, by each of their two words as it is written. */
export function phrasalVerbsIn(
  words: readonly MatchWord[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [at, { text }] of words.entries()) {
    if (!particles.has(text)) continue;
    for (const verb of words.slice(Math.max(0, at - wordsApart - 1), at)) {
      const meanings = verbs.get(`${stemOf(verb)} ${text}`);
      if (meanings) found.set(verb.text, meanings).set(text, meanings);
    }
  }
  return found;
}

/** "Called the whole match off". */
const wordsApart = 3;

const stemOf = ({ text, stem: own }: MatchWord): string =>
  baseOfVerb(text) === null ? own : (stemOfVerb(text) ?? own);
